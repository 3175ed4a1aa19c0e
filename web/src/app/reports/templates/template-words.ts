import { inject, Service } from '@angular/core';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Template } from './template.js';

/** Templates as people say them. */
@Service()
export class TemplateWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  name({ name }: Pick<Template, 'name'>): string {
    return name[this.language.code()];
  }

  month(month: string): string {
    return this.format.calendarDate(month, 'month');
  }

  /** `Varje månad, senast 5 servicedagar efter periodens slut` */
  schedule({ frequency, dueDays, calendarId }: Pick<Template, 'frequency' | 'dueDays' | 'calendarId'>): string {
    const days = this.days(dueDays, calendarId);
    return this.language.text('reportTemplates.due', { often: this.language.text(`reportTemplates.often.${frequency}`), days });
  }

  days(count: number, calendarId: string | null): string {
    return calendarId ? this.language.plural('reportTemplates.serviceDays', count) : this.language.plural('reportTemplates.days', count);
  }

  /** `5 och 1 dag före, 1 dag efter` */
  reminders({ reminderDaysBefore, reminderDaysAfter }: Pick<Template, 'reminderDaysBefore' | 'reminderDaysAfter'>): string {
    const said = (days: readonly number[], key: string) =>
      days.length === 0 ? [] : [this.language.text(key, { days: this.list(days.toSorted((one, other) => other - one)) })];
    const parts = [...said(reminderDaysBefore, 'reportTemplates.before'), ...said(reminderDaysAfter.toReversed(), 'reportTemplates.after')];
    return parts.length === 0 ? this.language.text('reportTemplates.noReminders') : parts.join(', ');
  }

  private list(days: readonly number[]): string {
    return new Intl.ListFormat(this.language.tag(), { type: 'conjunction' }).format(days.map(String));
  }
}
