import { inject, signal, type Signal, type WritableSignal } from '@angular/core';
import { form, type FieldTree, type SchemaFn, type ValidationError } from '@angular/forms/signals';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';

export interface ApiForm<T> {
  readonly tree: FieldTree<T>;
  /** How often sending was tried with something wrong; the summary takes the focus each time. */
  readonly failures: Signal<number>;
  /** What the API refused as a whole, beside the fields it named. */
  readonly problem: Signal<ApiProblem | null>;
}

/** The field an API error names, such as `contacts.0.email`; undefined if the form has no such field. */
export function fieldAt(tree: unknown, path: string): FieldTree<unknown> | undefined {
  let found = tree;
  for (const key of path.split('.')) {
    if (found === undefined || found === null) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found as FieldTree<unknown> | undefined;
}

/**
 * A form that is sent to the API: refusals come back to the fields they name, everything else becomes
 * `problem`. Bind `tree` with `[formRoot]` and `[formField]`. Call in an injection context.
 */
export function apiForm<T>(
  model: WritableSignal<T>,
  rules: SchemaFn<T>,
  send: (value: T) => Promise<void>,
): ApiForm<T> {
  const texts = inject(ProblemText);
  const failures = signal(0);
  const problem = signal<ApiProblem | null>(null);

  const refusals = (tree: FieldTree<T>, refused: ApiProblem): ValidationError.WithOptionalFieldTree[] =>
    refused.errors.flatMap((error) => {
      const fieldTree = fieldAt(tree, error.field);
      return fieldTree ? [{ kind: 'refused', message: texts.of(error), fieldTree }] : [];
    });

  const tree = form(model, rules, {
    submission: {
      action: async () => {
        problem.set(null);
        try {
          await send(model());
          return undefined;
        } catch (error) {
          const refused = asProblem(error);
          const named = refusals(tree, refused);
          if (named.length < refused.errors.length || named.length === 0) problem.set(refused);
          failures.update((count) => count + 1);
          return named;
        }
      },
      onInvalid: () => {
        problem.set(null);
        failures.update((count) => count + 1);
      },
    },
  });
  return { tree, failures: failures.asReadonly(), problem: problem.asReadonly() };
}
