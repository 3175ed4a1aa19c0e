import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import type { OutcomeCounts } from '@samsyn/domain/service-levels/share-within-target';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { nextPeriod, periodInterval } from '@samsyn/domain/time/period';
import type { MeasuredLevel } from './level-catalogue.js';
import type { WindowFigure } from './window-figure.js';

export const nothing: OutcomeCounts = { met: 0, missed: 0, running: 0 };

/** The months from the first to the last one, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextPeriod(month)) months.push(month);
  return months;
}

/** Whether the wording of a promise was in force at some time in a month. */
export function inForceIn({ inForce, zone }: MeasuredLevel, month: string): boolean {
  const { from, to } = periodInterval(month, zone);
  return inForce.from < to && inForce.to > from;
}

export const underContractIn = ({ contractMonths: { first, last } }: MeasuredLevel, month: string): boolean =>
  first <= month && month <= last;

/** A stored figure, everything in it decided by its inputs alone. */
export interface ResultRow {
  serviceLevelId: string;
  supplierId: string;
  towerId: string;
  period: string;
  met: number;
  missed: number;
  verdict: Verdict;
  shownValue: string | null;
  /** A ratio of integers in the metric's unit. */
  exactValue: string | null;
  volume: number;
  windowFrom: string;
  windowTo: string;
  complete: boolean;
  ruleVersion: string;
  explanation: object;
}

/** R10, R12, R13: one promise in one month, with how it came about. */
export function resultRow(
  level: MeasuredLevel,
  period: string,
  { window, figure }: WindowFigure,
  counts: OutcomeCounts = nothing,
): ResultRow {
  const { terms } = level;
  const { value, verdict, volume, explanation: why } = figure;
  return {
    serviceLevelId: terms.id,
    supplierId: level.supplierId,
    towerId: level.towerId,
    period,
    met: counts.met,
    missed: counts.missed,
    verdict,
    shownValue: value === null ? null : displayed(value, terms.direction),
    exactValue: value === null ? null : formatRatio(value),
    volume,
    windowFrom: new Date(window.from).toISOString(),
    windowTo: new Date(window.to).toISOString(),
    complete: window.complete,
    ruleVersion: RULE_VERSION,
    explanation: {
      ...why,
      inputs: {
        ...why.inputs,
        targetMs: terms.targetMs,
        targetDays: terms.targetDays,
        priority: terms.priority,
        countsFor: terms.countsFor,
        serviceLevelVersion: level.version,
        calendarId: level.calendarId,
        calendarVersion: level.calendarVersion,
      },
    },
  };
}
