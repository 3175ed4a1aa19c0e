import type Fraction from 'fraction.js';
import type { Tolerance } from '../forms/form.js';
import { exact, type Exact } from '../numbers/decimal.js';

/** How a reported figure stands to the measured one. */
export const standings = ['within', 'outside', 'not_measured', 'not_reported'] as const;
export type Standing = (typeof standings)[number];

export interface Reconciled {
  readonly standing: Standing;
  /** Reported minus measured, in the figure's unit; `null` where either is missing. */
  readonly deviation: Fraction | null;
  /** The deviation by the measured value; `null` also where that is 0. */
  readonly relative: Fraction | null;
}

/** Without a tolerance agreed, the two are to be equal as they are written. */
const none: Tolerance = { kind: 'absolute', value: '0' };

/**
 * R22: a reported figure against the measured one, exactly; a deviation at the tolerance is within it. `measured` is the
 * value as R12 shows it in the decimals of the figure, since nobody can report more of it than that.
 * @throws DomainError `bad_decimal`
 */
export function reconcile(
  reported: Exact | null,
  measured: Exact | null,
  tolerance: Tolerance = none,
): Reconciled {
  // Where there was nothing to measure there is nothing to report.
  if (reported === null) return { standing: measured === null ? 'within' : 'not_reported', deviation: null, relative: null };
  if (measured === null) return { standing: 'not_measured', deviation: null, relative: null };
  const base = exact(measured);
  const deviation = exact(reported).sub(base);
  const { kind, value } = tolerance;
  const allowed = kind === 'absolute' ? exact(value) : base.abs().mul(exact(value)).div(100);
  return {
    standing: deviation.abs().compare(allowed) <= 0 ? 'within' : 'outside',
    deviation,
    relative: base.equals(0) ? null : deviation.div(base),
  };
}
