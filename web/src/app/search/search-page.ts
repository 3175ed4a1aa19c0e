import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { loaded } from '../core/http/loaded.js';
import { Language } from '../core/i18n/language.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { snippetParts } from './snippet.js';

type Schemas = components['schemas'];

const leastTyped = 2;
/** The API tells so many of a kind. */
const mostOfAKind = 20;

/** Everything the reader may see that holds the words, the best first, and by kind if wished. */
@Component({
  selector: 'sam-search-page',
  imports: [EmptyState, PageHeader, Problem, RouterLink, SearchBox, Skeleton, TranslocoDirective],
  templateUrl: './search-page.html',
  styleUrl: './search-page.scss',
})
export class SearchPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['kind'] as const, '');
  protected readonly typed = computed(() => this.filters.of('q').trim());
  protected readonly enough = computed(() => this.typed().length >= leastTyped);
  protected readonly most = mostOfAKind;
  protected readonly result = loaded(
    () => (this.enough() ? this.typed() : undefined),
    (q, signal) => this.api.get<Schemas['SearchDto']>('/search', { query: { q }, signal }),
  );
  private readonly items = computed(() => this.result.value()?.items ?? []);
  /** The kinds there are, with how many of each. */
  protected readonly kinds = computed(() => {
    const counts = new Map<string, number>();
    for (const { kind } of this.items()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts]
      .map(([kind, count]) => ({ kind, count, text: this.language.text(`search.kinds.${kind}`) }))
      .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, this.language.code()));
  });
  protected readonly kind = computed(() => {
    const wanted = this.filters.of('kind');
    return this.kinds().some(({ kind }) => kind === wanted) ? wanted : '';
  });
  protected readonly shown = computed(() =>
    this.items()
      .filter(({ kind }) => this.kind() === '' || kind === this.kind())
      .map((item) => ({ ...item, parts: item.snippet === null ? [] : snippetParts(item.snippet) })),
  );
  protected readonly many = computed(() => this.kinds().some(({ count }) => count === mostOfAKind));
  protected readonly found = computed(() => this.language.plural('search.found', this.shown().length));
}
