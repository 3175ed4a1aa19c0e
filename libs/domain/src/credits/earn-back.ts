import type { Direction } from '../numbers/display.js';
import { exact } from '../numbers/decimal.js';
import type { MeasuredPeriod } from './credit-line.js';

/**
 * R18: the earlier credited period whose credit returns with the last of `results`: the agreed number of measured
 * periods that follow it, the last one being now, are all strictly above expected. Not measured periods count in
 * neither. `null` where none returns.
 * @param results oldest first, the last one being now
 * @param credited the periods in which a credit was given
 */
export function earnedBack(
  results: readonly MeasuredPeriod[],
  credited: ReadonlySet<string>,
  { periods }: { readonly periods: number },
  { expectedTarget, direction }: { readonly expectedTarget: string; readonly direction: Direction },
): string | null {
  const now = results.at(-1);
  if (!now || now.value === null) return null;
  const measured = results.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const run = measured.slice(-periods);
  if (run.length < periods) return null;
  const above = run.every(({ value }) =>
    direction === 'higher_is_better' ? value.gt(exact(expectedTarget)) : value.lt(exact(expectedTarget)),
  );
  const before = measured.at(-periods - 1);
  return above && before && credited.has(before.period) ? before.period : null;
}

