import { inject, InjectionToken, Service } from '@angular/core';
import { Zone } from './language.js';

export const NOW = new InjectionToken<() => number>('now', { factory: () => () => Date.now() });

const dayMs = 86_400_000;

/** Today as a calendar date where the organisation is. */
@Service()
export class Today {
  private readonly now = inject(NOW);
  private readonly zone = inject(Zone);

  date(): string {
    // Swedish dates are written as ISO 8601 writes them.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: this.zone.name() }).format(this.now());
  }

  /** Whole days from today to a calendar date; negative for one that is past. */
  daysTo(date: string): number {
    return Math.round((Date.parse(date) - Date.parse(this.date())) / dayMs);
  }
}
