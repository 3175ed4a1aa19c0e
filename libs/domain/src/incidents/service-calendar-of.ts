import type { CompiledServiceLevel, Metric } from '../service-levels/service-level.js';
import { traitsOf } from '../service-levels/metric.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';

const nearest: readonly Metric[] = ['resolution', 'resolution_duration', 'response', 'response_duration'];
const rank = ({ terms }: CompiledServiceLevel): number => {
  const place = nearest.indexOf(terms.metric);
  return (place < 0 ? nearest.length : place) * 2 + (terms.priority === null ? 1 : 0);
};

/**
 * R21: the calendar in which a supplier's holding time counts as service time: that of its promise about incidents of
 * this priority in force at `at` (epoch ms), a promise to resolve before one to respond before any other, one about the
 * priority before one about all. `null` where nothing is promised: then there is wall time alone.
 */
export function serviceCalendarOf(
  promises: readonly CompiledServiceLevel[],
  priority: number | null,
  at: number,
): CompiledCalendar | null {
  let found: CompiledServiceLevel | null = null;
  for (const promise of promises) {
    const { terms, inForce } = promise;
    const applies = terms.priority === null || terms.priority === priority;
    if (!applies || at < inForce.from || at >= inForce.to || traitsOf(terms.metric).evidence !== 'incidents') continue;
    if (found === null || rank(promise) < rank(found)) found = promise;
  }
  return found?.calendar ?? null;
}
