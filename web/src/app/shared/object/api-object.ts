import { computed, inject, resource, type Signal } from '@angular/core';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';

export interface ApiObject<T> {
  /** Null while it is fetched and where it cannot be had. */
  readonly value: Signal<T | null>;
  readonly problem: Signal<ApiProblem | null>;
  reload(): void;
  set(value: T): void;
}

/** One object of the API, fetched anew when its path changes; null asks for nothing. Call in an injection context. */
export function apiObject<T>(path: () => string | null): ApiObject<T> {
  const api = inject(ApiClient);
  const found = resource({
    params: () => path() ?? undefined,
    loader: ({ params, abortSignal }) => api.get<T>(params, { signal: abortSignal }),
  });
  return {
    value: computed(() => (found.hasValue() ? found.value() : null)),
    problem: computed(() => {
      const error = found.error();
      return error ? asProblem(error) : null;
    }),
    reload: () => void found.reload(),
    set: (value) => found.set(value),
  };
}
