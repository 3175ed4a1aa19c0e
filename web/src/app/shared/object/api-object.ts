import { computed, inject, resource, type Signal } from '@angular/core';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import { isAbout, whenChanged } from '../../core/realtime/when-changed.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';

export interface ApiObject<T> {
  /** Null while it is fetched and where it cannot be had. */
  readonly value: Signal<T | null>;
  readonly problem: Signal<ApiProblem | null>;
  reload(): void;
  set(value: T): void;
}

/** When what an object says may have changed: something of these topics, and if it says so only about that one. */
export interface LiveObject {
  topics: readonly PermissionWord[];
  id?: () => string | null;
}

/**
 * One object of the API, fetched anew when its path changes; null asks for nothing. A live one is also fetched anew,
 * in place, when it may have changed. Call in an injection context.
 */
export function apiObject<T>(path: () => string | null, live: LiveObject = { topics: [] }): ApiObject<T> {
  const api = inject(ApiClient);
  const found = resource({
    params: () => path() ?? undefined,
    loader: ({ params, abortSignal }) => api.get<T>(params, { signal: abortSignal }),
  });
  whenChanged(live.topics, (changes) => {
    if (!live.id || isAbout(changes, live.id())) found.reload();
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
