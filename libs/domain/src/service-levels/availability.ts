import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';
import { formatRatio } from '../numbers/decimal.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';
import { elapsed } from '../time/elapsed.js';
import { assertInterval, clipAll, union, type Interval } from '../time/interval.js';
import { explanation, type ExplanationLine } from './explanation.js';
import { type DownPart, FULL_IMPACT, weightedLength } from './impact.js';
import type { ServiceLevelTerms } from './service-level.js';
import type { ServiceLevelResult } from './share-within-target.js';
import { verdictOf } from './verdict.js';

/** When something was down or degraded; epoch ms. */
export interface Outage {
  readonly from: number;
  /** `null`: still down, runs to now. */
  readonly to: number | null;
  readonly cause: string | null;
  /** Integer of 1/10 000; 10 000 is down altogether. */
  readonly impact: number;
}

/** Agreed in advance for `[from, to)`; what it took beyond `to`, up to `endedAt`, is outage. */
export interface Maintenance extends Interval {
  readonly endedAt: number | null;
}

export interface AvailabilityEvidence {
  readonly calendar: CompiledCalendar;
  readonly period: Interval;
  readonly now: number;
  readonly outages: readonly Outage[];
  readonly maintenance: readonly Maintenance[];
  /** R11: an excluded cause removes the outage, an excluded time removes that time from the downtime. */
  readonly excludedCauses: readonly string[];
  readonly excludedTimes: readonly Interval[];
}

export interface AvailabilityResult extends ServiceLevelResult {
  /** Agreed service time in ms. */
  readonly agreedMs: number;
  /** Downtime in ms weighted by impact, exact. */
  readonly downMs: Fraction;
}

/**
 * R11, R13: availability in percent, (AST − D) / AST, exact; not measured when AST is 0.
 * @throws DomainError `bad_impact` unless an impact is an integer from 0 to 10 000; `reversed_interval`
 */
export function availability(
  evidence: AvailabilityEvidence,
  terms: Pick<ServiceLevelTerms, 'expectedTarget' | 'minimumTarget'>,
): AvailabilityResult {
  const { calendar, period, maintenance } = evidence;
  const agreedMs = elapsed(calendar, period.from, period.to, maintenance);
  const { downMs, lines } = downtime(evidence);
  const value = agreedMs === 0 ? null : new Fraction(agreedMs).sub(downMs).mul(100).div(agreedMs);
  const { expectedTarget, minimumTarget } = terms;
  return {
    value,
    agreedMs,
    downMs,
    verdict: verdictOf(value, { expected: expectedTarget, minimum: minimumTarget }),
    explanation: explanation(value === null ? 'no_agreed_service_time' : 'availability', ['R11', 'R13'], {
      agreedMs,
      downMs: formatRatio(downMs),
      outages: evidence.outages.length,
      expectedTarget,
      minimumTarget,
    }, lines),
  };
}

export interface Downtime {
  /** Service ms weighted by impact, exact. */
  readonly downMs: Fraction;
  /** Outages, overruns included, that count for something. */
  readonly counted: number;
  readonly lines: readonly ExplanationLine[];
}

/**
 * R11: the downtime in the period's service time, each instant counted once by the largest impact at it, with what
 * counts and what is left out.
 * @throws DomainError `bad_impact`, `reversed_interval`
 */
export function downtime(evidence: AvailabilityEvidence): Downtime {
  const { calendar, maintenance, excludedTimes } = evidence;
  const withoutEffect = union([...maintenance, ...excludedTimes]);
  const serviceMs = (part: Interval) => elapsed(calendar, part.from, part.to, withoutEffect);
  const parts = downtimes(evidence);
  const counting = parts.filter(({ excluded }) => !excluded);
  const outageLines = parts.map(({ interval, impact, cause, excluded }): ExplanationLine => {
    const { from, to } = interval;
    const params = { from, to, impact, cause, serviceMs: excluded ? 0 : serviceMs(interval) };
    return { rule: 'R11', code: excluded ? 'outage_excluded_by_cause' : 'outage_counted', params };
  });
  const leftOut = (code: string, intervals: readonly Interval[]) =>
    clipAll(intervals, evidence.period).map(({ from, to }): ExplanationLine => ({
      rule: 'R11',
      code,
      params: { from, to, serviceMs: elapsed(calendar, from, to) },
    }));
  return {
    downMs: new Fraction(weightedLength(counting, serviceMs), FULL_IMPACT),
    counted: counting.filter(({ interval, impact }) => impact > 0 && serviceMs(interval) > 0).length,
    lines: [
      ...outageLines,
      ...leftOut('maintenance_left_out', union(maintenance)),
      ...leftOut('time_excluded', union(excludedTimes)),
    ],
  };
}

/** R11: what maintenance took beyond its agreed end is outage; empty where it took nothing. */
export function overrunOf({ to, endedAt }: Maintenance): Outage & { readonly to: number } {
  return { from: to, to: Math.max(to, endedAt ?? to), cause: 'maintenance_overrun', impact: FULL_IMPACT };
}

interface JudgedPart extends DownPart {
  readonly cause: string | null;
  readonly excluded: boolean;
}

/** Every outage and overrun clipped to the period, those excluded by their cause marked. */
function downtimes(evidence: AvailabilityEvidence): JudgedPart[] {
  const { period, now, excludedCauses } = evidence;
  return [...evidence.outages, ...evidence.maintenance.map(overrunOf)].flatMap(({ from, to, cause, impact }) => {
    if (!Number.isInteger(impact) || impact < 0 || impact > FULL_IMPACT) {
      throw new DomainError('bad_impact', { impact: String(impact) });
    }
    assertInterval(from, to ?? Math.max(from, now));
    const excluded = cause !== null && excludedCauses.includes(cause);
    const down = { from, to: to ?? Math.max(from, now) };
    return clipAll([down], period).map((interval) => ({ interval, impact, cause, excluded }));
  });
}
