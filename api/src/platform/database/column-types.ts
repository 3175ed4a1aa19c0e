import type { ValueTransformer } from 'typeorm';

const keep = <T>(value: T) => value;

/** `95.00000` as `95.00`: exact, with at least two decimals, never a float. */
export function decimalText(stored: string): string {
  const [whole = '0', decimals = ''] = stored.split('.');
  return `${whole}.${decimals.replace(/0+$/, '').padEnd(2, '0')}`;
}

/** A numeric column as an exact decimal string. */
export const asDecimalText: ValueTransformer = {
  to: keep,
  from: (stored: string | null) => (stored === null ? null : decimalText(stored)),
};

/** A bigint column whose values stay far below 2^53, such as milliseconds or bytes. */
export const asInteger: ValueTransformer = {
  to: keep,
  from: (stored: string | null) => (stored === null ? null : Number(stored)),
};
