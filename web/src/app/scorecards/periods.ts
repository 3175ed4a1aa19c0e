import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';

export type Period = components['schemas']['ScorecardPeriodDto'];

/** The months that have a scorecard, the newest first. */
@Service()
export class Periods {
  private readonly api = inject(ApiClient);

  async load(): Promise<Period[]> {
    return (await this.api.get<components['schemas']['ScorecardPeriodsDto']>('/scorecards/periods')).items;
  }
}

/** The month to begin with: the last one that is over, else the one that goes on. */
export function latest(periods: readonly Period[]): Period | undefined {
  return periods.find(({ open }) => !open) ?? periods[0];
}

export interface Neighbours {
  before: string | null;
  after: string | null;
}

/** The months beside one, of those that have a scorecard. */
export function neighbours(periods: readonly Period[], period: string): Neighbours {
  const all = periods.map((each) => each.period).toSorted();
  return {
    before: all.findLast((each) => each < period) ?? null,
    after: all.find((each) => each > period) ?? null,
  };
}
