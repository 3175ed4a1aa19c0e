import { formLimits } from './limits.js';
import { problem, type FormProblem } from './form-problem.js';
import { isDecimalText } from './number-text.js';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, or none; and the problems of its length. */
export function listOf(value: unknown, path: string, most: number, code: string): [list: unknown[], FormProblem[]] {
  if (!Array.isArray(value)) return [[], [problem(path, 'is_array')]];
  return value.length > most ? [value.slice(0, most), [problem(path, code, { most })]] : [value, []];
}

export function unknownFields(fields: Fields, path: string, known: readonly string[]): FormProblem[] {
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => problem(`${path}.${name.slice(0, 60)}`, 'unknown_field'));
}

export function textProblems(value: unknown, path: string, most: number): FormProblem[] {
  if (typeof value !== 'string' || value.trim() === '') return [problem(path, 'missing_text')];
  return value.length > most ? [problem(path, 'longer_than_allowed', { length: value.length, maxLength: most })] : [];
}

/** A text in both languages; a missing language is named by itself. */
export function localTextProblems(value: unknown, path: string, most: number): FormProblem[] {
  const text = isFields(value) ? value : {};
  return [
    ...textProblems(text['sv'], `${path}.sv`, most),
    ...textProblems(text['en'], `${path}.en`, most),
    ...unknownFields(text, path, ['sv', 'en']),
  ];
}

const keyPattern = /^[a-z][a-z0-9_]*$/;

/** A key that stands in addresses of cells and problems; none that every object carries already. */
export function keyProblems(value: unknown, path: string): FormProblem[] {
  const sound =
    typeof value === 'string' && keyPattern.test(value) && value.length <= formLimits.key && !(value in Object.prototype);
  return sound ? [] : [problem(path, 'bad_key')];
}

export function wholeProblems(value: unknown, path: string, least: number, most: number): FormProblem[] {
  const sound = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return sound ? [] : [problem(path, 'whole_outside', { least, most })];
}

export function decimalProblems(value: unknown, path: string): FormProblem[] {
  return typeof value === 'string' && isDecimalText(value) ? [] : [problem(path, 'is_decimal')];
}

export function flagProblems(value: unknown, path: string): FormProblem[] {
  return typeof value === 'boolean' ? [] : [problem(path, 'is_boolean')];
}

/** The same key, value or name twice: the later one is at fault. */
export function repeated(values: readonly unknown[], pathOf: (index: number) => string, code: string): FormProblem[] {
  return values.flatMap((value, index) =>
    typeof value === 'string' && values.indexOf(value) < index ? [problem(pathOf(index), code, { value })] : [],
  );
}
