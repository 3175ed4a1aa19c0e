import { createHash } from 'node:crypto';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FieldProblem } from '../../platform/errors/problem.js';
import { fieldProblems } from '../../platform/errors/validation.js';

/** One row of a file, read: what it says, or what is wrong with it. */
export interface ImportRow<Input> {
  line: number;
  input: Input | null;
  problems: FieldProblem[];
}

/** A row checked by the very rules of what people enter. */
export function checkedRow<Input extends object>(
  type: ClassConstructor<Input>,
  line: number,
  values: Record<string, unknown>,
): ImportRow<Input> {
  const input = plainToInstance(type, values);
  const problems = fieldProblems(validateSync(input, { stopAtFirstError: true }));
  return { line, input: problems.length > 0 ? null : input, problems };
}

export const badRow = (line: number, field: string, code: string): ImportRow<never> => ({
  line,
  input: null,
  problems: [{ field, code }],
});

/** An empty cell, or one of a column that is not there, says nothing. */
export const cell = (text: string | undefined): string | undefined => (text === undefined || text === '' ? undefined : text);

/** A name for a row that has none, the same each time the row comes. */
export function derivedId(...parts: (string | undefined)[]): string {
  return `row-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`;
}
