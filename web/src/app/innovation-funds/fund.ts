import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import { ApiProblem } from '../core/http/api-problem.js';
import { minorUnits } from '../shared/form/decimal-text.js';

type Schemas = components['schemas'];
export type Fund = Schemas['FundDto'];
export type FundDetail = Schemas['FundDetailDto'];
export type FundEntry = Schemas['FundEntryDto'];
export type FundYear = Schemas['FundYearDto'];
export type GainShares = Schemas['GainSharesDto'];
export type GainShare = Schemas['GainShareDto'];
export type GainShareTerms = Schemas['GainShareTermsDto'];
export type Contract = Schemas['ContractDto'];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['innovation-funds'];

/** An amount as it was typed, refused at its field where it is none; a minus sign makes it a loss. */
export function typedMinor(field: string, typed: string | null | undefined, signed = false): string {
  const text = (typed ?? '').trim();
  const negative = signed && /^[-\u2212]/.test(text);
  const minor = minorUnits(negative ? text.slice(1) : text);
  if (minor === null || minor === '0') throw new ApiProblem({ status: 422, code: 'invalid_input', errors: [{ field, code: 'is_minor_units' }] });
  return negative ? `-${minor}` : minor;
}
