import { formatDecimal, parseDecimal } from '@samsyn/domain/numbers/decimal';
import type { Unit } from '@samsyn/domain/service-levels/metric';
import { decimalText, typedDecimal } from '../form/decimal-text.js';

const hourMs = 3_600_000;

/** A target as it is typed: durations in hours, everything else as it is. */
export function typedTarget(text: string, unit: Unit, mark: ',' | '.'): string {
  if (unit !== 'ms') return typedDecimal(text, mark);
  const hours = parseDecimal(text).div(hourMs);
  // A length that is no decimal number of hours is cut to what can be typed.
  return typedDecimal(formatDecimal(hours.round(4)), mark);
}

/** A typed target as an exact decimal string in the metric's unit; null where it cannot be read. */
export function untypedTarget(typed: string, unit: Unit): string | null {
  const text = decimalText(typed);
  if (text === null || unit !== 'ms') return text;
  return formatDecimal(parseDecimal(text).mul(hourMs).round());
}
