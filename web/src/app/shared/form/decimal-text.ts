const spaces = /[\s\u00a0\u202f]/g;
const decimal = /^\d{1,12}(\.\d{1,12})?$/;

/** A number as people type it, `95,5` or `1 200.50`, as an exact decimal string; null if it is none. */
export function decimalText(typed: string): string | null {
  const plain = typed.replace(spaces, '').replace(/%$/, '').replace(',', '.');
  if (!decimal.test(plain)) return null;
  return plain.replace(/^0+(?=\d)/, '');
}

/** How many decimals an exact decimal string needs. */
export function decimalsOf(text: string): number {
  return (text.split('.')[1] ?? '').replace(/0+$/, '').length;
}

/** An amount typed in kronor as integer minor units (öre), without ever being a float; null if it is none. */
export function minorUnits(typed: string, decimals = 2): string | null {
  const text = decimalText(typed);
  if (text === null || decimalsOf(text) > decimals) return null;
  const [whole = '0', part = ''] = text.split('.');
  return `${whole}${part.slice(0, decimals).padEnd(decimals, '0')}`.replace(/^0+(?=\d)/, '');
}

/** Minor units as they are typed: `185000050` is `1 850 000,50`, and whole kronor have no decimals. */
export function typedAmount(minor: string, mark: ',' | '.' = ',', decimals = 2): string {
  const digits = minor.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const part = digits.slice(digits.length - decimals);
  return /^0*$/.test(part) ? whole : `${whole}${mark}${part}`;
}

/** An exact decimal string as it is typed: without trailing zeros, with the language's mark. */
export function typedDecimal(text: string, mark: ',' | '.' = ','): string {
  const plain = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return plain.replace('.', mark);
}

/** Whether one exact decimal string, not negative, is larger than another. */
export function exceeds(one: string, other: string): boolean {
  const scaled = (text: string): bigint => {
    const [whole = '0', part = ''] = text.split('.');
    return BigInt(`${whole}${part.padEnd(12, '0')}`);
  };
  return scaled(one) > scaled(other);
}
