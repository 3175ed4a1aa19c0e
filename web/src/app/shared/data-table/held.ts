import type { Listing } from './column.js';

/** Rows that are all here already, as a table reads them. */
export const held = <T>(rows: readonly T[]): Listing<T> => ({ rows, loading: false, problem: null, more: false });
