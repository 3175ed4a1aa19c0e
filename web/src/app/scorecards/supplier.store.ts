import { computed, inject, Injectable, signal } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { loaded } from '../core/http/loaded.js';
import { Periods } from './periods.js';

type Schemas = components['schemas'];

export interface Wanted {
  period: string;
  supplierId: string;
}

/** Enough for a year of two towers with nine service levels each. */
const historyLimit = 200;

/** One supplier in one month, tower by tower, and how its service levels went before. */
@Injectable()
export class SupplierStore {
  private readonly api = inject(ApiClient);
  private readonly allPeriods = inject(Periods);
  readonly wanted = signal<Wanted | undefined>(undefined);

  readonly scorecard = loaded(
    () => this.wanted(),
    ({ period, supplierId }, signal) =>
      this.api.get<Schemas['SupplierScorecardDto']>(`/scorecards/${period}/suppliers/${supplierId}`, {
        signal,
      }),
  );
  private readonly past = loaded(
    () => this.wanted()?.supplierId,
    (supplierId, signal) =>
      this.api.get<Schemas['ResultPageDto']>('/results', {
        query: { supplierId, limit: historyLimit },
        signal,
      }),
  );
  private readonly months = loaded(
    () => ({}),
    () => this.allPeriods.load(),
  );
  readonly periods = computed(() => this.months.value() ?? []);
  readonly history = computed(() => this.past.value()?.items ?? []);
  /** Figures are drawn once with their trend and not again a moment later; without a history they stand alone. */
  readonly ready = computed(
    () =>
      this.scorecard.value() !== undefined &&
      (this.past.value() !== undefined || this.past.problem() !== null),
  );
}
