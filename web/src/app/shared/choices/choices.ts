import { computed, inject, resource, type Signal } from '@angular/core';
import { ApiClient } from '../../core/http/api-client.js';
import type { QueryValue } from '../../core/http/request.js';
import type { Choice } from './choice.js';

interface Named {
  id: string;
  name: string;
}

/**
 * What a form or filter lets one choose among, by name; empty until it is here, and empty if it cannot be had.
 * Call in an injection context.
 */
export function choices<T extends object = Named>(
  path: () => string | null,
  choice: (one: T) => Choice = (one) => {
    const { id, name } = one as unknown as Named;
    return { value: id, text: name };
  },
  query: Record<string, QueryValue> = { sort: 'name' },
): Signal<readonly Choice[]> {
  const api = inject(ApiClient);
  const found = resource({
    params: () => path() ?? undefined,
    loader: async ({ params, abortSignal }) => {
      const options = { query: { limit: 200, ...query }, signal: abortSignal };
      return (await api.get<{ items: T[] }>(params, options)).items;
    },
  });
  return computed(() => (found.hasValue() ? found.value().map(choice) : []));
}
