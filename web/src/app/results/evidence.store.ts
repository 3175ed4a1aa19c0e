import { computed, inject, Injectable, signal } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import type { Listing } from '../shared/data-table/column.js';
import type { OutcomeFilter } from './evidence-filter.js';

type Schemas = components['schemas'];
export type Evidence = Schemas['OutcomeEvidenceDto'];

/** The incidents behind a result, page by page; a new question forgets the answers to the one before. */
@Injectable()
export class EvidenceStore {
  private readonly api = inject(ApiClient);
  private readonly rows = signal<readonly Evidence[]>([]);
  private readonly next = signal<string | null>(null);
  private readonly loading = signal(true);
  private readonly problem = signal<ApiProblem | null>(null);
  private asked: { id: string; filter: OutcomeFilter } | undefined;
  private turn = 0;

  readonly listing = computed<Listing<Evidence>>(() => ({
    rows: this.rows(),
    loading: this.loading(),
    problem: this.problem(),
    more: this.next() !== null,
  }));

  show(id: string, filter: OutcomeFilter): Promise<void> {
    this.asked = { id, filter };
    this.rows.set([]);
    this.next.set(null);
    return this.more();
  }

  /** Every incident behind the result, also those not fetched yet. */
  async all(): Promise<Evidence[]> {
    if (!this.asked) return [];
    const { id, filter } = this.asked;
    const rows: Evidence[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | number | null> = { outcome: filter === 'all' ? null : filter, limit: 200, cursor };
      const page: Schemas['OutcomeEvidencePageDto'] = await this.api.get(`/results/${id}/evidence`, { query });
      rows.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return rows;
  }

  /** The next page; after a failure the same one again. */
  async more(): Promise<void> {
    if (!this.asked) return;
    const { id, filter } = this.asked;
    const turn = ++this.turn;
    this.loading.set(true);
    this.problem.set(null);
    const query = { outcome: filter === 'all' ? null : filter, cursor: this.next() };
    try {
      const page = await this.api.get<Schemas['OutcomeEvidencePageDto']>(`/results/${id}/evidence`, { query });
      if (turn !== this.turn) return;
      this.rows.update((rows) => [...rows, ...page.items]);
      this.next.set(page.nextCursor);
    } catch (error) {
      if (turn === this.turn) this.problem.set(asProblem(error));
    } finally {
      if (turn === this.turn) this.loading.set(false);
    }
  }
}
