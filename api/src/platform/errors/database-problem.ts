import { Problem } from './problem.js';

// By SQLSTATE alone: on a cluster the constraint's name does not reach us.
const problems: Record<string, [status: number, code: string]> = {
  '23505': [409, 'already_exists'],
  '23P01': [409, 'overlaps_existing'],
  '23503': [409, 'still_in_use'],
  '23514': [422, 'value_not_allowed'],
  '22P02': [422, 'value_not_allowed'],
  '22003': [422, 'value_not_allowed'],
  '22007': [422, 'value_not_allowed'],
  '22008': [422, 'value_not_allowed'],
  '40001': [409, 'changed_meanwhile'],
  '40P01': [409, 'changed_meanwhile'],
  // Row-level security refuses what the permission guard should have refused already.
  '42501': [404, 'not_found'],
};

/** A database error that is the caller's doing, as a problem; undefined for any other. */
export function fromDatabase(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const source: unknown = 'driverError' in error ? error.driverError : error;
  const state = source instanceof Error && 'code' in source ? String(source.code) : '';
  const problem = problems[state];
  return problem && new Problem(...problem);
}
