import { computed, inject, Injectable, signal } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { loaded } from '../core/http/loaded.js';
import { Periods } from './periods.js';

/** One month's scorecard as the reader may see it, and which months there are. */
@Injectable()
export class ScorecardStore {
  private readonly api = inject(ApiClient);
  private readonly allPeriods = inject(Periods);
  readonly period = signal<string | undefined>(undefined);

  readonly scorecard = loaded(
    () => this.period(),
    (period, signal) =>
      this.api.get<components['schemas']['ScorecardDto']>(`/scorecards/${period}`, { signal }),
  );
  private readonly months = loaded(
    () => ({}),
    () => this.allPeriods.load(),
  );
  readonly periods = computed(() => this.months.value() ?? []);
}
