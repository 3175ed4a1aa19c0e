import { inject, Service } from '@angular/core';
import { WEEKDAYS, type Weekday } from '@samsyn/domain/time/local-date';
import { Language } from '../../core/i18n/language.js';

// The first of January 2024 was a Monday.
const monday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** Weekdays as the reader's language calls them. Reactive. */
@Service()
export class WeekdayNames {
  private readonly language = inject(Language);

  of(weekday: Weekday): string {
    const format = new Intl.DateTimeFormat(this.language.tag(), { weekday: 'long', timeZone: 'UTC' });
    return format.format(monday + WEEKDAYS.indexOf(weekday) * dayMs);
  }
}
