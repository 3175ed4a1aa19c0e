import type { Direction } from '@samsyn/domain/numbers/display';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import type { ServiceLevelTerms } from '@samsyn/domain/service-levels/service-level';
import type { MeasuringWindow } from '@samsyn/domain/service-levels/window';
import { creditRuleOf } from './credit-rule.dto.js';
import type { ServiceLevelEntity } from './service-level.entity.js';
import type { ServiceLevelTermsDto } from './service-level-terms.dto.js';

type TermColumn =
  | 'metric' | 'priority' | 'targetMs' | 'targetDays' | 'targetEndOfDay' | 'expectedTarget' | 'minimumTarget'
  | 'statistic' | 'percentile' | 'windowKind' | 'windowDays' | 'minimumVolume' | 'countsFor' | 'pauseReasons'
  | 'exclusions' | 'component' | 'seriesId' | 'weight' | 'creditRule';

/** The terms as they are stored; the direction of a reported figure may not have been said yet. */
export type LevelTerms = Pick<ServiceLevelEntity, TermColumn> & { direction: Direction | null };

const unsaid = {
  priority: null,
  targetMs: null,
  targetDays: null,
  targetEndOfDay: false,
  direction: null,
  statistic: null,
  percentile: null,
  windowKind: 'month',
  windowDays: null,
  minimumVolume: 1,
  countsFor: 'every_holder',
  pauseReasons: [],
  exclusions: { causes: [], times: [] },
  component: null,
  seriesId: null,
  weight: '1',
  creditRule: null,
} satisfies Partial<LevelTerms>;

/** What a caller gives, as columns; what is not given is left out. */
export function columnsOf(given: Partial<ServiceLevelTermsDto>): Partial<LevelTerms> {
  const { window, exclusions, creditRule, ...same } = given;
  return {
    ...same,
    ...(window && { windowKind: window.kind, windowDays: window.days ?? null }),
    ...(exclusions && {
      exclusions: {
        causes: exclusions.causes,
        times: exclusions.times.map(({ from, to, reason }) => ({ from: Date.parse(from), to: Date.parse(to), reason })),
      },
    }),
    ...(creditRule !== undefined && { creditRule: creditRule && creditRuleOf(creditRule) }),
  };
}

/** The terms of a new promise, with what most of them leave unsaid. */
export function termsOf(given: ServiceLevelTermsDto): LevelTerms {
  const { metric, expectedTarget, minimumTarget } = given;
  return withDirection({ ...unsaid, metric, expectedTarget, minimumTarget, ...columnsOf(given) }, given.direction);
}

/** Terms with changes; `undefined` changes nothing. */
export function changedTerms<T extends LevelTerms>(terms: T, given: Partial<ServiceLevelTermsDto>): T {
  return withDirection({ ...terms, ...columnsOf(given) }, given.direction);
}

/** A metric with a direction of its own takes that, unless the caller contradicts it, which is then refused. */
function withDirection<T extends LevelTerms>(terms: T, given: Direction | undefined): T {
  const own = traitsOf(terms.metric).direction;
  return own === null ? terms : { ...terms, direction: given ?? own };
}

export const windowOf = ({ windowKind, windowDays }: Pick<LevelTerms, 'windowKind' | 'windowDays'>): MeasuringWindow =>
  windowKind === 'rolling' ? { kind: windowKind, days: windowDays ?? 1 } : { kind: windowKind };

/** The terms as the rules count by them; they must have no problems. */
export function countedTerms(
  terms: LevelTerms,
  { id, effectiveFrom, effectiveTo }: Pick<ServiceLevelTerms, 'id' | 'effectiveFrom' | 'effectiveTo'>,
): ServiceLevelTerms {
  const { windowKind, windowDays, pauseReasons, creditRule: _, direction, ...same } = terms;
  return {
    ...same,
    id,
    direction: direction ?? 'higher_is_better',
    window: windowOf({ windowKind, windowDays }),
    allowedPauseReasons: pauseReasons,
    effectiveFrom,
    effectiveTo,
  };
}
