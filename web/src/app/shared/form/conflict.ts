import { signal } from '@angular/core';
import { asProblem } from '../../core/http/api-problem.js';

export interface Difference {
  key: string;
  label: string;
  /** Null: nothing of it was typed here, it is only to be known. */
  mine: string | null;
  theirs: string;
}

export interface Versioned {
  version: number;
}

/** Sending a changed object when somebody else may have changed it too: what was typed is kept, theirs shown. */
export class Conflict<D extends Versioned> {
  private readonly found = signal<D | null>(null);
  /** The object as somebody else left it, while that is not settled. */
  readonly theirs = this.found.asReadonly();

  /** Null: somebody was faster. Sending again then replaces what they saved. */
  async save(seen: D, send: (version: number) => Promise<D>): Promise<D | null> {
    try {
      const saved = await send((this.found() ?? seen).version);
      this.found.set(null);
      return saved;
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status !== 412 || !problem.current) throw error;
      this.found.set(problem.current as D);
      return null;
    }
  }
}

/** The fields in which two versions of a form differ, each said by `show`. */
export function differences<M extends object>(
  mine: M,
  theirs: M,
  label: (key: string) => string,
  show: (key: keyof M, model: M) => string,
): Difference[] {
  return (Object.keys(mine) as (keyof M & string)[])
    .filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
    .map((key) => ({ key, label: label(key), mine: show(key, mine), theirs: show(key, theirs) }));
}
