import Fraction from 'fraction.js';
import type { Interval } from '../time/interval.js';
import { explanation } from './explanation.js';
import type { ServiceLevelTerms } from './service-level.js';
import type { OutcomeCounts, ServiceLevelResult } from './share-within-target.js';
import { verdictOf } from './verdict.js';

/** A report that was due, and when it first came; instants in epoch ms, `null` while it has not come. */
export interface ReportDelivery {
  readonly dueAt: number;
  readonly submittedAt: number | null;
}

/**
 * R4: a report that came at its due instant is met; one that has not come is missed once that has passed, and until
 * then is still running.
 */
export function deliveryOutcome({ dueAt, submittedAt }: ReportDelivery, now: number): 'met' | 'missed' | 'running' {
  if (submittedAt !== null) return submittedAt <= dueAt ? 'met' : 'missed';
  return now > dueAt ? 'missed' : 'running';
}

/** R9: how the reports due in a window count at `now`. */
export function countDeliveries(deliveries: readonly ReportDelivery[], window: Interval, now: number): OutcomeCounts {
  const counts = { met: 0, missed: 0, running: 0 };
  for (const delivery of deliveries) {
    if (delivery.dueAt >= window.from && delivery.dueAt < window.to) counts[deliveryOutcome(delivery, now)] += 1;
  }
  return counts;
}

/**
 * R10, R13: the share of the reports due that came in time, in percent: met / (met + missed). With none due, or
 * fewer than the minimum volume, it is not measured.
 */
export function reportsOnTime(counts: OutcomeCounts, terms: ServiceLevelTerms): ServiceLevelResult {
  const due = counts.met + counts.missed;
  const measured = due > 0 && due >= terms.minimumVolume;
  const value = measured ? new Fraction(counts.met * 100, due) : null;
  const { expectedTarget, minimumTarget, minimumVolume } = terms;
  const code = measured ? 'reports_on_time' : due === 0 ? 'no_reports_due' : 'too_few_reports_due';
  return {
    value,
    verdict: verdictOf(value, { expected: expectedTarget, minimum: minimumTarget }),
    explanation: explanation(code, ['R4', 'R10', 'R13'], { ...counts, minimumVolume, expectedTarget, minimumTarget }),
  };
}
