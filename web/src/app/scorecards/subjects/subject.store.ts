import { computed, inject, Injectable, signal } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../../core/http/api-client.js';
import { loaded } from '../../core/http/loaded.js';
import { Periods } from '../periods.js';

type Schemas = components['schemas'];

export interface WantedSubject {
  period: string;
  kind: Schemas['ScoreDetailDto']['kind'];
  id: string;
}

/** A tower, contract or the organisation in one month: its score with all it is made of, and the month's document. */
@Injectable()
export class SubjectStore {
  private readonly api = inject(ApiClient);
  private readonly allPeriods = inject(Periods);
  readonly wanted = signal<WantedSubject | undefined>(undefined);

  readonly detail = loaded(
    () => this.wanted(),
    ({ period, kind, id }, signal) => this.api.get<Schemas['ScoreDetailDto']>(`/scorecards/${period}/details/${kind}/${id}`, { signal }),
  );
  readonly scorecard = loaded(
    () => this.wanted()?.period,
    (period, signal) => this.api.get<Schemas['ScorecardDto']>(`/scorecards/${period}`, { signal }),
  );
  private readonly months = loaded(
    () => ({}),
    () => this.allPeriods.load(),
  );
  readonly periods = computed(() => this.months.value() ?? []);
}
