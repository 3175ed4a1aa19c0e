import { parseDecimal } from '../numbers/decimal.js';
import { parseDate } from '../time/local-date.js';
import { answerTo, askedItems, isAnswered, type UncheckedAnswers } from './asked-items.js';
import type {
  ChoiceItem,
  ColumnItem,
  EvidenceItem,
  FormDefinition,
  FormItem,
  NumberItem,
  TableItem,
  TextItem,
} from './form.js';
import { problem, type FormProblem } from './form-problem.js';
import { decimalsOf, isDecimalText } from './number-text.js';

export interface AnswerChecks {
  /** Whether everything required must be there, as it must when the form is handed in; a draft may lack it. */
  readonly complete: boolean;
}

type Bounds = Pick<NumberItem, 'decimals' | 'min' | 'max'>;

function numberProblems(path: string, answer: string, { decimals, min, max }: Bounds): FormProblem[] {
  if (!isDecimalText(answer)) return [problem(path, 'not_a_number', { value: answer.slice(0, 60) })];
  const value = parseDecimal(answer);
  const problems: FormProblem[] = [];
  if (decimalsOf(answer) > decimals) problems.push(problem(path, 'too_many_decimals', { decimals }));
  if (min !== undefined && value.lt(parseDecimal(min))) problems.push(problem(path, 'below_min', { min }));
  if (max !== undefined && value.gt(parseDecimal(max))) problems.push(problem(path, 'above_max', { max }));
  return problems;
}

function textProblems(path: string, answer: string, { maxLength }: Pick<TextItem, 'maxLength'>): FormProblem[] {
  const length = [...answer].length;
  return length <= maxLength ? [] : [problem(path, 'longer_than_allowed', { length, maxLength })];
}

const choiceProblems = (path: string, answer: string, { options }: Pick<ChoiceItem, 'options'>): FormProblem[] =>
  options.some(({ value }) => value === answer) ? [] : [problem(path, 'unknown_choice', { value: answer.slice(0, 60) })];

const dateProblems = (path: string, answer: string): FormProblem[] =>
  parseDate(answer) === null ? [problem(path, 'not_a_date', { value: answer.slice(0, 60) })] : [];

function writtenProblems(path: string, answer: unknown, item: ColumnItem): FormProblem[] {
  if (typeof answer !== 'string') return [problem(path, 'wrong_kind_of_answer')];
  switch (item.kind) {
    case 'number':
      return numberProblems(path, answer, item);
    case 'choice':
      return choiceProblems(path, answer, item);
    case 'date':
      return dateProblems(path, answer);
    default:
      return textProblems(path, answer, item);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rowProblems(path: string, row: unknown, { columns }: TableItem, { complete }: AnswerChecks): FormProblem[] {
  if (!isRecord(row)) return [problem(path, 'wrong_kind_of_answer')];
  const known = new Set(columns.map(({ key }) => key));
  const unknown = Object.keys(row).filter((key) => !known.has(key));
  // A row that nobody wrote anything in is no row yet.
  const empty = !columns.some(({ key }) => isAnswered(answerTo(row, key)));
  return [
    ...unknown.map((key) => problem(`${path}.${key.slice(0, 60)}`, 'unknown_item')),
    ...columns.flatMap((column) => {
      const cell = `${path}.${column.key}`;
      const answer = answerTo(row, column.key);
      if (answer !== null && answer !== '') return writtenProblems(cell, answer, column);
      return complete && column.required && !empty ? [problem(cell, 'required')] : [];
    }),
  ];
}

function tableProblems(answer: unknown, item: TableItem, checks: AnswerChecks): FormProblem[] {
  const { key: path, maxRows } = item;
  if (!Array.isArray(answer)) return [problem(path, 'wrong_kind_of_answer')];
  if (answer.length > maxRows) return [problem(path, 'too_many_table_rows', { maxRows })];
  return answer.flatMap((row: unknown, index) => rowProblems(`${path}.${index}`, row, item, checks));
}

function evidenceProblems(answer: unknown, { key: path, maxFiles }: EvidenceItem): FormProblem[] {
  const ids = Array.isArray(answer) && answer.every((id) => typeof id === 'string' && id !== '');
  if (!ids) return [problem(path, 'wrong_kind_of_answer')];
  return answer.length > maxFiles ? [problem(path, 'too_many_files', { maxFiles })] : [];
}

function contentProblems(item: FormItem, answer: unknown, checks: AnswerChecks): FormProblem[] {
  switch (item.kind) {
    case 'table':
      return tableProblems(answer, item, checks);
    case 'evidence':
      return evidenceProblems(answer, item);
    case 'declaration':
      return typeof answer === 'boolean' ? [] : [problem(item.key, 'wrong_kind_of_answer')];
    default:
      return writtenProblems(item.key, answer, item);
  }
}

/** Whether a table holds a row with something in it; every other answer, whether something was said. */
function isGiven(item: FormItem, answer: unknown): boolean {
  if (item.kind !== 'table') return isAnswered(answer);
  return Array.isArray(answer) && answer.some((row) => isRecord(row) && Object.values(row).some(isAnswered));
}

function itemProblems(item: FormItem, answers: UncheckedAnswers, checks: AnswerChecks): FormProblem[] {
  const answer = answerTo(answers, item.key);
  const missing = item.kind === 'declaration' ? 'declaration_not_given' : 'required';
  const lacking = checks.complete && item.required && !isGiven(item, answer) ? [problem(item.key, missing)] : [];
  if (answer === null || answer === '') return lacking;
  return [...lacking, ...contentProblems(item, answer, checks)];
}

/** Of an item that is not asked for, only what nothing could be kept or shown of: the wrong kind of answer. */
const hiddenProblems = (item: FormItem, answers: UncheckedAnswers): FormProblem[] =>
  itemProblems(item, answers, { complete: false }).filter(({ code }) => code === 'wrong_kind_of_answer');

/**
 * Everything in the answers that must not stand, in the form's order; empty if nothing. What is hidden by a condition is
 * neither missed nor held against whoever answered. The definition must be without problems.
 */
export function validateAnswers(
  definition: FormDefinition,
  answers: UncheckedAnswers,
  checks: AnswerChecks,
): FormProblem[] {
  const all = definition.sections.flatMap(({ items }) => items);
  const keys = new Set(all.map(({ key }) => key));
  const asked = new Set(askedItems(definition, answers).flatMap(({ items }) => items.map(({ key }) => key)));
  return [
    ...all.flatMap((item) => (asked.has(item.key) ? itemProblems(item, answers, checks) : hiddenProblems(item, answers))),
    ...Object.keys(answers)
      .filter((key) => !keys.has(key))
      .map((key) => problem(key.slice(0, 60), 'unknown_item')),
  ];
}
