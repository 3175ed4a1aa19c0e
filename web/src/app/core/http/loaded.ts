import { computed, linkedSignal, resource, type Signal } from '@angular/core';
import { asProblem, type ApiProblem } from './api-problem.js';

/** What a page reads from the API, as it stands. */
export interface Loaded<T> {
  /** The last answer, kept while the next one is fetched, so that the page does not jump. */
  readonly value: Signal<T | undefined>;
  readonly loading: Signal<boolean>;
  readonly problem: Signal<ApiProblem | null>;
  reload(): void;
}

/** Loads anew whenever `params` changes, and not while it is undefined. Call in an injection context. */
export function loaded<P, T>(
  params: () => P | undefined,
  load: (params: NoInfer<P>, signal: AbortSignal) => Promise<T>,
): Loaded<T> {
  const source = resource({
    params,
    loader: ({ params: wanted, abortSignal }) => load(wanted as P, abortSignal),
  });
  const answered = (): T | undefined => (source.hasValue() ? (source.value() as T) : undefined);
  return {
    value: linkedSignal<T | undefined, T | undefined>({
      source: answered,
      computation: (now, previous) => now ?? previous?.value,
    }).asReadonly(),
    loading: source.isLoading,
    problem: computed(() => {
      const error = source.error();
      return error ? asProblem(error) : null;
    }),
    reload: () => void source.reload(),
  };
}
