import { fromDatabase } from './database-problem.js';
import { Problem } from './problem.js';

/** Runs a write and says which fields the database's refusal (a duplicate, an overlap) is about. */
export async function namingFields<T>(fields: string[], write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const problem = fromDatabase(error);
    if (problem?.status !== 409) throw error;
    const { status, code, params } = problem;
    throw new Problem(
      status,
      code,
      params,
      fields.map((field) => ({ field, code })),
    );
  }
}
