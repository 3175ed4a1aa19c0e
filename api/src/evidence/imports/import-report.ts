import { type FieldProblem, Problem } from '../../platform/errors/problem.js';
import type { ImportedDto, RefusedRowDto } from './imported.dto.js';

/** A report says no more than somebody can read. */
const mostListed = 1000;

export const refusedRow = (line: number, { field, code, params = {} }: FieldProblem): RefusedRowDto => ({
  line,
  field,
  code,
  params,
});

/** Refuses the whole file with what is wrong in it, unless its good rows are wanted all the same. */
export function refuseRows(refused: readonly RefusedRowDto[], received: number, partial: boolean): void {
  if (refused.length === 0 || partial) return;
  const errors = refused.slice(0, mostListed).map(({ line, field, code, params }) => ({ field, code, params: { ...params, line } }));
  throw new Problem(422, 'rows_refused', { refused: linesOf(refused), received }, errors);
}

export function importReport(
  counts: Omit<ImportedDto, 'refused' | 'refusedRows'>,
  refused: readonly RefusedRowDto[],
): ImportedDto {
  return { ...counts, refusedRows: linesOf(refused), refused: refused.slice(0, mostListed) };
}

const linesOf = (refused: readonly RefusedRowDto[]) => new Set(refused.map(({ line }) => line)).size;
