import Fraction from 'fraction.js';
import { HOUR, MINUTE, SECOND } from '../time/instant.js';
import { exact, type Exact } from '../numbers/decimal.js';
import type { Unit } from '../service-levels/metric.js';

/** How many of a metric's own unit one of a report's written units is. */
const factors: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  percent: { '%': 1 },
  ms: { h: HOUR, min: MINUTE, s: SECOND },
  count: { '': 1, st: 1, pcs: 1 },
  figure: {},
};

/** The units in which a figure of a metric can be reported; of a series any, as it names its own. */
export const reportableUnits = (unit: Unit): string[] => Object.keys(factors[unit]);

const factorOf = (unit: Unit, written: string): number | null => (unit === 'figure' ? 1 : (factors[unit][written] ?? null));

/** R22: a measured value in the unit a report is written in; `null` where the two do not go together. */
export function inReportUnit(measured: Exact, unit: Unit, written: string): Fraction | null {
  const factor = factorOf(unit, written);
  return factor === null ? null : exact(measured).div(factor);
}

/** R22: a report's value in the metric's own unit; `null` where the two do not go together. */
export function inMetricUnit(reported: Exact, unit: Unit, written: string): Fraction | null {
  const factor = factorOf(unit, written);
  return factor === null ? null : exact(reported).mul(new Fraction(factor));
}
