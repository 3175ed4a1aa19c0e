import type { ErrorParams } from '../errors.js';

/** Something in a form's definition or in its answers that must not stand. */
export interface FormProblem {
  /** Of a definition `sections.0.items.2.min`; of answers an item's key, in a table `key.row.column`. */
  readonly path: string;
  readonly code: string;
  readonly params: ErrorParams;
}

/** A problem at a path. */
export function problem(path: string, code: string, params: ErrorParams = {}): FormProblem {
  return { path, code, params };
}
