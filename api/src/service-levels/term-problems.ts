import { creditRuleProblems } from '@samsyn/domain/credits/validate-credit-rule';
import { exact } from '@samsyn/domain/numbers/decimal';
import { type EvidenceKind, traitsOf } from '@samsyn/domain/service-levels/metric';
import type { FieldProblem } from '../platform/errors/problem.js';
import type { LevelTerms } from './level-terms.js';

/** Everything wrong between the terms of a promise, each with its field and the rule it offends; empty if nothing. */
export function termProblems(terms: LevelTerms): FieldProblem[] {
  return [
    ...targetTimeProblems(terms),
    ...boundProblems(terms),
    ...statisticProblems(terms),
    ...windowProblems(terms),
    ...evidenceProblems(terms),
    ...exclusionProblems(terms),
    ...(exact(terms.weight).gt(0) ? [] : [breach('R23', 'weight', 'weight_not_positive')]),
    ...ruleProblems(terms),
  ];
}

const breach = (rule: string, field: string, code: string): FieldProblem => ({ field, code, params: { rule } });

function targetTimeProblems({ metric, targetMs, targetDays, targetEndOfDay }: LevelTerms): FieldProblem[] {
  const { timed } = traitsOf(metric);
  if (!timed) {
    return [
      ...(targetMs === null ? [] : [breach('R4', 'targetMs', 'not_for_metric')]),
      ...(targetDays === null ? [] : [breach('R6', 'targetDays', 'not_for_metric')]),
      ...(targetEndOfDay ? [breach('R6', 'targetEndOfDay', 'not_for_metric')] : []),
    ];
  }
  return [
    ...(targetMs === null && targetDays === null ? [breach('R4', 'targetMs', 'missing_target')] : []),
    ...(targetMs !== null && targetDays !== null ? [breach('R6', 'targetDays', 'time_or_days')] : []),
    ...(targetEndOfDay && targetDays === null ? [breach('R6', 'targetEndOfDay', 'only_with_days')] : []),
  ];
}

function boundProblems({ metric, expectedTarget, minimumTarget, direction }: LevelTerms): FieldProblem[] {
  const traits = traitsOf(metric);
  const [expected, minimum] = [exact(expectedTarget), exact(minimumTarget)];
  const alone = Object.entries({ expectedTarget: expected, minimumTarget: minimum }).flatMap(([field, value]) => [
    ...(traits.unit === 'percent' && value.gt(100) ? [breach('R13', field, 'above_hundred_percent')] : []),
    ...((traits.unit === 'ms' || traits.unit === 'count') && value.d !== 1n ? [breach('R12', field, 'not_whole')] : []),
  ]);
  if (direction === null) return [...alone, breach('R14', 'direction', 'missing_direction')];
  if (traits.direction !== null && direction !== traits.direction) {
    return [...alone, breach('R14', 'direction', 'not_for_metric')];
  }
  if (direction === 'higher_is_better' && minimum.gt(expected)) {
    return [...alone, breach('R13', 'minimumTarget', 'minimum_above_expected')];
  }
  const below = direction === 'lower_is_better' && minimum.lt(expected);
  return below ? [...alone, breach('R13', 'minimumTarget', 'minimum_below_expected')] : alone;
}

function statisticProblems({ metric, statistic, percentile }: LevelTerms): FieldProblem[] {
  const { statistics } = traitsOf(metric);
  const said = statistic === null ? statistics.length === 0 : statistics.includes(statistic);
  const wanted = statistic === 'percentile';
  return [
    ...(said ? [] : [breach('R14', 'statistic', statistic === null ? 'missing_statistic' : 'not_for_metric')]),
    ...(wanted && percentile === null ? [breach('R14', 'percentile', 'missing_percentile')] : []),
    ...(!wanted && percentile !== null ? [breach('R14', 'percentile', 'not_for_statistic')] : []),
    ...(percentile !== null && !exact(percentile).gt(0) ? [breach('R14', 'percentile', 'is_zero')] : []),
  ];
}

function windowProblems({ windowKind, windowDays }: LevelTerms): FieldProblem[] {
  if (windowKind === 'rolling') return windowDays === null ? [breach('R14', 'window.days', 'missing_days')] : [];
  return windowDays === null ? [] : [breach('R14', 'window.days', 'only_for_rolling')];
}

/** What only one kind of evidence knows: incidents have a priority and pauses, outages a component and causes. */
function evidenceProblems(terms: LevelTerms): FieldProblem[] {
  const { evidence } = traitsOf(terms.metric);
  const { causes, times } = terms.exclusions;
  const measured = evidence === 'measurements' || terms.metric === 'availability';
  const only = (kind: EvidenceKind, field: string, rule: string, isSaid: boolean): FieldProblem[] =>
    isSaid && evidence !== kind ? [breach(rule, field, 'not_for_metric')] : [];
  return [
    ...only('incidents', 'priority', 'R7', terms.priority !== null),
    ...only('incidents', 'pauseReasons', 'R5', terms.pauseReasons.length > 0),
    ...only('outages', 'exclusions', 'R11', causes.length > 0 || times.length > 0),
    ...((evidence === 'incidents' || evidence === 'reports') && terms.component !== null ? [breach('R11', 'component', 'not_for_metric')] : []),
    ...(terms.seriesId !== null && !measured ? [breach('R14', 'seriesId', 'not_for_metric')] : []),
  ];
}

const exclusionProblems = ({ exclusions }: LevelTerms): FieldProblem[] =>
  exclusions.times.flatMap(({ from, to }, index) =>
    from < to ? [] : [breach('R1', `exclusions.times.${index}.to`, 'reversed_interval')],
  );

function ruleProblems(terms: LevelTerms): FieldProblem[] {
  const { creditRule, metric, direction } = terms;
  if (creditRule === null || direction === null) return [];
  const { unit } = traitsOf(metric);
  const hourless = creditRule.kind === 'hourly' && !countsHours(terms);
  return [
    ...(hourless ? [breach('R17', 'creditRule.kind', 'no_hours_counted')] : []),
    ...creditRuleProblems(creditRule, { direction, unit }).map(({ field, ...problem }) => ({
      field: `creditRule.${field}`,
      ...problem,
    })),
  ];
}

/** R17: only recorded outages, and incidents with a target in time, say how many hours something went on too long. */
function countsHours({ metric, targetMs, seriesId }: LevelTerms): boolean {
  const { evidence, timed } = traitsOf(metric);
  return timed ? targetMs !== null : evidence === 'outages' && seriesId === null;
}
