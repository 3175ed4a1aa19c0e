import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';

type Schemas = components['schemas'];
export type Agreement = Schemas['OperatingLevelAgreementDto'];
export type AgreementRow = Schemas['OperatingLevelAgreementRowDto'];
export type OperatingFigure = Schemas['OperatingFigureDto'];
export type HandOver = Schemas['HandOverDto'];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['operating-level-agreements'];

/** There is one target, so what misses it is below what was expected. */
export const verdictOf = ({ verdict }: Pick<OperatingFigure, 'verdict'>): Verdict => (verdict === 'missed' ? 'below_expected' : verdict);

export const isTimed = ({ metric }: Pick<Agreement, 'metric'>): boolean => metric !== 'returned_unworked';
