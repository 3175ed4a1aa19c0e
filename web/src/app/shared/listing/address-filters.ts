import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { Sort } from '../data-table/column.js';

export interface AddressFilters<N extends string> {
  /** Reactive; empty where the address says nothing. */
  of(name: N | 'q'): string;
  set(changes: Partial<Record<N | 'q' | 'sort', string>>): void;
  clear(): void;
  readonly any: Signal<boolean>;
  readonly sort: Signal<Sort | null>;
  sortBy(sort: Sort): void;
  /** All of it as the API asks for it. */
  query(): Record<string, string>;
}

export function sortOf(text: string): Sort | null {
  if (text === '') return null;
  return text.startsWith('-') ? { key: text.slice(1), direction: 'desc' } : { key: text, direction: 'asc' };
}

/** What a list is narrowed to and sorted by lives in the address, so that back, reload and a sent link keep it. */
export function addressFilters<N extends string>(
  names: readonly N[],
  defaultSort: string,
): AddressFilters<N> {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const params = toSignal(route.queryParamMap, { requireSync: true });
  const of = (name: string) => params().get(name) ?? '';
  const filters = ['q', ...names];
  const set = (changes: Record<string, string>) => {
    const queryParams = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value || null]),
    );
    void router.navigate([], {
      relativeTo: route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  };
  return {
    of,
    set: (changes) => set(changes as Record<string, string>),
    clear: () => set(Object.fromEntries(filters.map((name) => [name, '']))),
    any: computed(() => filters.some((name) => of(name) !== '')),
    sort: computed(() => sortOf(of('sort') || defaultSort)),
    sortBy: ({ key, direction }) => set({ sort: direction === 'desc' ? `-${key}` : key }),
    query: () => ({
      ...Object.fromEntries(filters.map((name) => [name, of(name)])),
      sort: of('sort') || defaultSort,
    }),
  };
}
