import { canonicalDecimal } from '../numbers/decimal.js';
import { formLimits } from './limits.js';

const decimal = /^-?\d+(\.\d+)?$/;

/** Whether the text is an exact decimal with a point, of a length worth reckoning with. */
export function isDecimalText(text: string): boolean {
  return text.length <= formLimits.number && decimal.test(text);
}

/** How many decimals a decimal's value needs: 2 of `95.10` is 1. */
export function decimalsOf(text: string): number {
  return canonicalDecimal(text).split('.')[1]?.length ?? 0;
}
