import { computed, effect, inject, signal, untracked, type Signal } from '@angular/core';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem } from '../../core/http/api-problem.js';
import type { QueryValue } from '../../core/http/request.js';
import { whenChanged } from '../../core/realtime/when-changed.js';
import type { Listing } from '../data-table/column.js';

interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

export interface PagedList<T> {
  readonly listing: Signal<Listing<T>>;
  /** Fetches the page after the last one, or tries that again. */
  more(): void;
  reload(): void;
  /** Every row there is, also those not fetched yet. */
  all(): Promise<readonly T[]>;
}

/** As many rows as the API gives at once. */
const mostRows = 200;

/**
 * A list of the API, page by page; it begins anew whenever what it asks for changes, and until the answer is
 * there the rows shown stay. When something of the live topics changes, the rows shown are renewed where they
 * stand, as many as there are. Call in an injection context.
 */
export function pagedList<T>(
  path: () => string,
  query: () => Record<string, QueryValue>,
  live: readonly PermissionWord[] = [],
): PagedList<T> {
  const api = inject(ApiClient);
  const listing = signal<Listing<T>>({ rows: [], loading: true, problem: null, more: false });
  const asked = computed(() => JSON.stringify([path(), query()]));
  let cursor: string | null = null;
  let running = new AbortController();

  const fetchPage = async (from: string | null): Promise<void> => {
    running.abort();
    const mine = (running = new AbortController());
    listing.update((before) => ({ ...before, loading: true, problem: null }));
    try {
      const options = { query: { ...query(), cursor: from }, signal: mine.signal };
      const page = await api.get<Page<T>>(path(), options);
      if (mine.signal.aborted) return;
      cursor = page.nextCursor;
      const before = from === null ? [] : listing().rows;
      const { items, total } = page;
      listing.set({
        rows: [...before, ...items],
        loading: false,
        problem: null,
        more: cursor !== null,
        total,
      });
    } catch (error) {
      if (mine.signal.aborted) return;
      const rows = from === null ? [] : listing().rows;
      listing.set({ rows, loading: false, problem: asProblem(error), more: from !== null });
    }
  };

  /** The same rows anew, without a sign of it: whoever reads them does not wait for them, and a failure says nothing. */
  const renew = async (): Promise<void> => {
    if (listing().loading) return;
    const mine = (running = new AbortController());
    const wanted = listing().rows.length;
    try {
      let rows: T[] = [];
      let page: Page<T> | undefined;
      do {
        const size = wanted > rows.length ? { limit: Math.min(mostRows, wanted - rows.length) } : {};
        const options = { query: { ...query(), ...size, cursor: page?.nextCursor }, signal: mine.signal, anonymous: true };
        page = await api.get<Page<T>>(path(), options);
        rows = [...rows, ...page.items];
      } while (page.nextCursor !== null && rows.length < wanted);
      if (mine.signal.aborted) return;
      cursor = page.nextCursor;
      listing.set({ rows, loading: false, problem: null, more: cursor !== null, total: page.total });
    } catch {
      // What is shown is as old as it was, and the next change or reload brings it up to date.
    }
  };
  whenChanged(live, () => void renew());

  /** As it is asked for now, page by page from the first. */
  const all = async (): Promise<readonly T[]> => {
    const rows: T[] = [];
    let page: Page<T> | undefined;
    do {
      page = await api.get<Page<T>>(path(), { query: { ...query(), limit: mostRows, cursor: page?.nextCursor } });
      rows.push(...page.items);
    } while (page.nextCursor !== null);
    return rows;
  };

  effect((onCleanup) => {
    asked();
    untracked(() => void fetchPage(null));
    onCleanup(() => running.abort());
  });
  return {
    listing: computed(() => ({ ...listing(), all })),
    more: () => void fetchPage(cursor),
    reload: () => void fetchPage(null),
    all,
  };
}
