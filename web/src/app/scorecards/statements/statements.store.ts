import { computed, inject, Injectable, signal } from '@angular/core';
import { AuthStore } from '../../core/auth/auth.store.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { Statement, StatementSummary } from './statement.js';

interface StatementList {
  items: Statement[];
}

/** What one supplier has said of one month's scorecard, and whether it may still say more. */
@Injectable()
export class StatementsStore {
  private readonly auth = inject(AuthStore);
  readonly wanted = signal<{ period: string; supplierId: string } | undefined>(undefined);

  readonly summary = apiObject<StatementSummary>(() => {
    const wanted = this.wanted();
    return wanted ? `/score-statements/summary?period=${wanted.period}` : null;
  });
  readonly list = apiObject<StatementList>(
    () => {
      const wanted = this.wanted();
      return wanted ? `/score-statements?supplierId=${wanted.supplierId}&period=${wanted.period}&limit=200` : null;
    },
    { topics: ['scorecards'] },
  );
  readonly items = computed(() => this.list.value()?.items ?? []);
  readonly speaks = computed(() => this.auth.can('scorecards:answer'));
  readonly open = computed(() => this.speaks() && this.summary.value()?.window.standing === 'open');
  /** The figure the supplier is about to speak of: a service level's id, or empty for the score itself. */
  readonly chosen = signal('');
  /** Raised each time a figure is chosen beside it. */
  readonly asked = signal(0);

  of(serviceLevelId: string | null): Statement[] {
    return this.items().filter((one) => one.serviceLevelId === serviceLevelId);
  }

  /** Puts one in its place as it stands now, or in front of the others. */
  put(statement: Statement): void {
    const items = this.items();
    const known = items.some(({ id }) => id === statement.id);
    this.list.set({ items: known ? items.map((one) => (one.id === statement.id ? statement : one)) : [statement, ...items] });
  }

  speakOf(serviceLevelId: string | null): void {
    this.chosen.set(serviceLevelId ?? '');
    this.asked.update((times) => times + 1);
  }
}
