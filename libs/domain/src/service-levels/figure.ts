import Fraction from 'fraction.js';
import { elapsed } from '../time/elapsed.js';
import type { Interval } from '../time/interval.js';
import { availability, downtime, type Maintenance, type Outage } from './availability.js';
import { explanation } from './explanation.js';
import { formatRatio } from '../numbers/decimal.js';
import type { Statistic } from './metric.js';
import type { CompiledServiceLevel, ServiceLevelTerms } from './service-level.js';
import { countDeliveries, reportsOnTime, type ReportDelivery } from './report-deliveries.js';
import { shareWithinTarget, type OutcomeCounts, type ServiceLevelResult } from './share-within-target.js';
import { statisticOf } from './statistic.js';
import { verdictOf } from './verdict.js';

/** What a figure is made of; instants in epoch ms, durations in service ms. */
export type FigureEvidence =
  | { readonly kind: 'outcomes'; readonly counts: OutcomeCounts }
  | { readonly kind: 'durations'; readonly ms: readonly number[] }
  | { readonly kind: 'open'; readonly startedAt: readonly number[] }
  | { readonly kind: 'outages'; readonly outages: readonly Outage[]; readonly maintenance: readonly Maintenance[] }
  | { readonly kind: 'deliveries'; readonly deliveries: readonly ReportDelivery[] }
  | { readonly kind: 'values'; readonly values: readonly Fraction[] };

export interface Figure extends ServiceLevelResult {
  /** How many incidents, outages, reports or values it rests on. */
  readonly volume: number;
  /** How they count one by one, where the figure alone knows; incidents are counted as they are measured. */
  readonly counts?: OutcomeCounts;
}

/**
 * R10–R14: the figure of one service level over a window (cut at now while it lasts, but for reports, which may come before they are due), with how it came about.
 * Evidence of a kind that the metric does not take is not measured.
 * @throws DomainError `bad_impact`, `bad_percentile`, `reversed_interval`
 */
export function figureOf(level: CompiledServiceLevel, window: Interval, now: number, evidence: FigureEvidence): Figure {
  const { terms } = level;
  switch (evidence.kind) {
    case 'outcomes':
      return ofOutcomes(terms, evidence.counts);
    case 'durations':
      return ofValues(terms, evidence.ms.map((ms) => new Fraction(ms)));
    case 'open':
      return ofValues(terms, evidence.startedAt.map((at) => new Fraction(elapsed(level.calendar, at, window.to))));
    case 'values':
      return ofValues(terms, evidence.values);
    case 'deliveries':
      return ofDeliveries(terms, countDeliveries(evidence.deliveries, window, now));
    case 'outages':
      return ofOutages(level, window, now, evidence);
  }
}

function ofOutcomes(terms: ServiceLevelTerms, counts: OutcomeCounts): Figure {
  const volume = counts.met + counts.missed;
  if (terms.metric !== 'incident_count') return { ...shareWithinTarget(counts, terms), volume };
  // No fault at all is the best figure there is, so a count is always measured.
  return measured(terms, new Fraction(volume), volume, 'incident_count', { ...counts });
}

function ofDeliveries(terms: ServiceLevelTerms, counts: OutcomeCounts): Figure {
  return { ...reportsOnTime(counts, terms), volume: counts.met + counts.missed, counts };
}

function ofValues(terms: ServiceLevelTerms, values: readonly Fraction[]): Figure {
  const statistic: Statistic = terms.statistic ?? 'mean';
  const enough = values.length > 0 && values.length >= terms.minimumVolume;
  const value = enough ? statisticOf(values, statistic, terms.percentile) : null;
  const code = enough ? `statistic_${statistic}` : values.length === 0 ? 'nothing_to_count' : 'below_minimum_volume';
  const { minimumVolume, percentile } = terms;
  const inputs = { volume: values.length, minimumVolume, percentile, value: value && formatRatio(value) };
  return measured(terms, value, values.length, code, inputs);
}

function ofOutages(
  { terms, calendar }: CompiledServiceLevel,
  period: Interval,
  now: number,
  { outages, maintenance }: Extract<FigureEvidence, { kind: 'outages' }>,
): Figure {
  const { causes, times } = terms.exclusions;
  const all = { calendar, period, now, outages, maintenance, excludedCauses: causes, excludedTimes: times };
  if (terms.metric === 'availability') {
    const { value, verdict, explanation: why } = availability(all, terms);
    return { value, verdict, explanation: why, volume: outages.length };
  }
  const { downMs, counted, lines } = downtime(all);
  const value = terms.metric === 'downtime' ? downMs : new Fraction(counted);
  const inputs = { downMs: formatRatio(downMs), outages: outages.length, counted };
  return measured(terms, value, outages.length, terms.metric, inputs, lines);
}

function measured(
  terms: ServiceLevelTerms,
  value: Fraction | null,
  volume: number,
  code: string,
  inputs: Parameters<typeof explanation>[2],
  lines?: Parameters<typeof explanation>[3],
): Figure {
  const { expectedTarget, minimumTarget, direction } = terms;
  return {
    value,
    volume,
    verdict: verdictOf(value, { expected: expectedTarget, minimum: minimumTarget }, direction),
    explanation: explanation(code, ['R13', 'R14'], { ...inputs, expectedTarget, minimumTarget }, lines),
  };
}
