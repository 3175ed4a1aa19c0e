import { computed, inject, Injectable } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { loaded } from '../core/http/loaded.js';
import { whenChanged } from '../core/realtime/when-changed.js';

type Schemas = components['schemas'];

export type Face = 'manager' | 'vendor' | 'executive';

const faces: Record<Schemas['OverviewDto']['role'], Face> = {
  administrator: 'manager',
  supplier_manager: 'manager',
  vendor: 'vendor',
  executive: 'executive',
  assessor: 'executive',
};

/** What needs the reader and how things stand. */
@Injectable()
export class OverviewStore {
  private readonly api = inject(ApiClient);
  readonly overview = loaded(
    () => ({}),
    (_all, signal) => this.api.get<Schemas['OverviewDto']>('/overview', { signal }),
  );
  constructor() {
    whenChanged(['incidents', 'results', 'credits', 'contracts', 'imports'], () => {
      this.overview.reload();
      this.decisions.reload();
    });
  }

  readonly face = computed<Face | null>(() => {
    const role = this.overview.value()?.role;
    return role ? faces[role] : null;
  });
  /** What waits for a decision; those who work with it every day find it where it is done. */
  readonly decisions = loaded(
    () => (this.face() === 'executive' ? {} : undefined),
    (_all, signal) => this.api.get<Schemas['DecisionsDto']>('/overview/decisions', { signal }),
  );
  /** Only those who begin with the heat map need the month's document. */
  readonly scorecard = loaded(
    () => (this.face() === 'executive' ? (this.overview.value()?.period ?? undefined) : undefined),
    (period, signal) => this.api.get<Schemas['ScorecardDto']>(`/scorecards/${period}`, { signal }),
  );
}
