import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';

type Schemas = components['schemas'];

/** Words why a clock counted as it did, from the codes of the calculation. */
@Service()
export class ReasonText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  of({ code, params }: Schemas['ReasonDto']): string {
    const { elapsedMs, targetMs, dueAt, period } = params;
    return this.language.text('clock.reasons.' + code, {
      elapsed: this.format.duration(Number(elapsedMs ?? 0)),
      target: this.format.duration(Number(targetMs ?? 0)),
      due: typeof dueAt === 'number' ? this.format.date(dueAt, 'datetime') : '–',
      period: typeof period === 'string' ? this.format.calendarDate(period, 'month') : '',
    });
  }

  excluded({ from, to, reason }: Schemas['ExcludedIntervalDto']): string {
    return this.language.text('clock.excludedBecause.' + reason, {
      from: this.format.date(from, 'datetime'),
      to: this.format.date(to, 'datetime'),
    });
  }
}
