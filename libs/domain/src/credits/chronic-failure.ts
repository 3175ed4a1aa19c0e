import type { MeasuredPeriod } from './credit-line.js';

/** R18: the failures that raise a termination right, or `null`: n of the last m measured periods below minimum. */
export function chronicFailure(
  results: readonly MeasuredPeriod[],
  { failures, ofPeriods }: { readonly failures: number; readonly ofPeriods: number },
): readonly string[] | null {
  const last = results.filter(({ verdict }) => verdict !== 'not_measured').slice(-ofPeriods);
  const failed = last.filter(({ verdict }) => verdict === 'below_minimum').map(({ period }) => period);
  return failed.length >= failures ? failed : null;
}
