import { validate, type SchemaPath } from '@angular/forms/signals';
import { decimalsOf, decimalText, exceeds, minorUnits } from './decimal-text.js';

/** A typed decimal number between zero and `max`; an empty field is for `required` to judge. */
export function decimalRule(
  path: SchemaPath<string>,
  { max, decimals }: { max: string; decimals: number },
): void {
  validate(path, ({ value }) => {
    if (value().trim() === '') return null;
    const text = decimalText(value());
    if (text === null) return { kind: 'decimal' };
    if (decimalsOf(text) > decimals) return { kind: 'decimals', decimals };
    return exceeds(text, max) ? { kind: 'max', max } : null;
  });
}

/** An amount typed in the currency's main unit. */
export function moneyRule(path: SchemaPath<string>): void {
  validate(path, ({ value }) =>
    value().trim() === '' || minorUnits(value()) !== null ? null : { kind: 'money' },
  );
}

/** A whole number between `min` and `max`, typed as text. */
export function wholeRule(path: SchemaPath<string>, min: number, max: number): void {
  validate(path, ({ value }) => {
    const typed = value().trim();
    if (typed === '') return null;
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : NaN;
    return number >= min && number <= max ? null : { kind: 'whole', min, max };
  });
}
