import type Fraction from 'fraction.js';
import { exact, type Exact } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';

export const verdicts = ['met', 'below_expected', 'below_minimum', 'not_measured'] as const;
export type Verdict = (typeof verdicts)[number];

/** R13: the two targets, in the value's unit; for lower-is-better the minimum is the higher of the two. */
export interface Targets {
  readonly expected: Exact;
  readonly minimum: Exact;
}

/** R12, R13: the exact value against both targets, exactly at a bound being met; `null` is not measured. */
export function verdictOf(
  value: Fraction | null,
  { expected, minimum }: Targets,
  direction: Direction = 'higher_is_better',
): Verdict {
  if (value === null) return 'not_measured';
  const reaches = (bound: Exact): boolean => {
    const order = value.compare(exact(bound));
    return direction === 'higher_is_better' ? order >= 0 : order <= 0;
  };
  if (reaches(expected)) return 'met';
  return reaches(minimum) ? 'below_expected' : 'below_minimum';
}
