import { parseDate } from '../time/local-date.js';
import { type Fields, isFields, unknownFields } from './definition-shape.js';
import { problem, type FormProblem } from './form-problem.js';
import { isDecimalText } from './number-text.js';

const comparisons: Readonly<Record<string, readonly string[]>> = {
  number: ['equal', 'unequal', 'above', 'below'],
  date: ['equal', 'unequal', 'above', 'below'],
  choice: ['equal', 'unequal'],
  text: ['equal', 'unequal'],
};

/** Whether an item of the kind can be compared with a value, and in which ways; all can be asked whether they were answered. */
export function comparisonsOf(kind: string): readonly string[] {
  return Object.hasOwn(comparisons, kind) ? (comparisons[kind] ?? []) : [];
}

function valueProblems(value: unknown, item: Fields, path: string): FormProblem[] {
  if (typeof value !== 'string' || value === '') return [problem(path, 'condition_without_value')];
  const { kind, options } = item;
  if (kind === 'number') return isDecimalText(value) ? [] : [problem(path, 'is_decimal')];
  if (kind === 'date') return parseDate(value) === null ? [problem(path, 'not_a_date', { value: value.slice(0, 60) })] : [];
  const known = Array.isArray(options) && options.some((option) => isFields(option) && option['value'] === value);
  return kind === 'choice' && !known ? [problem(path, 'unknown_choice', { value: value.slice(0, 60) })] : [];
}

/** What is wrong with a condition, given the items it may name (those before it) and the keys of all. */
export function conditionProblems(
  condition: unknown,
  path: string,
  earlier: ReadonlyMap<string, Fields>,
  all: ReadonlySet<unknown>,
): FormProblem[] {
  if (condition === undefined) return [];
  if (!isFields(condition)) return [problem(path, 'value_not_allowed')];
  const { item: key, is, value } = condition;
  const field = `${path}.item`;
  const extra = unknownFields(condition, path, ['item', 'is', 'value']);
  const item = typeof key === 'string' ? earlier.get(key) : undefined;
  if (!item) return [...extra, problem(field, all.has(key) ? 'condition_on_later_item' : 'condition_on_unknown_item')];
  if (is === 'answered') {
    return value === undefined ? extra : [...extra, problem(`${path}.value`, 'value_not_allowed')];
  }
  if (typeof is !== 'string' || !comparisonsOf(String(item['kind'])).includes(is)) {
    return [...extra, problem(`${path}.is`, 'condition_not_for_kind')];
  }
  return [...extra, ...valueProblems(value, item, `${path}.value`)];
}
