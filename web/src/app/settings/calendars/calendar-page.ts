import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { DayPipe } from '../../core/i18n/pipes.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Today } from '../../core/i18n/today.js';
import { History } from '../../shared/history/history.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Segments } from '../../shared/segments/segments.js';
import { settingsCrumbs } from '../crumbs.js';
import { byYear, versionOn, type Calendar } from './calendar.js';
import { WeekBars } from './week-bars.js';

@Component({
  selector: 'sam-calendar-page',
  imports: [
    DayPipe,
    History,
    MatButton,
    ObjectState,
    PageHeader,
    RouterLink,
    Segments,
    TranslocoDirective,
    WeekBars,
  ],
  templateUrl: './calendar-page.html',
  styles: `
    .dates {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class CalendarPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly calendar = apiObject<Calendar>(() => `/service-calendars/${this.id()}`);
  protected readonly crumbs = settingsCrumbs(() => ({
    text: this.language.text('settings.parts.calendars'),
    link: '/settings/calendars',
  }));

  /** Which version is shown: the one in effect today, until another is chosen. */
  protected readonly shown = linkedSignal(() => {
    const versions = this.calendar.value()?.versions ?? [];
    const current = versionOn(versions, this.today.date());
    return String(Math.max(0, current ? versions.indexOf(current) : 0));
  });
  protected readonly version = computed(() => this.calendar.value()?.versions[Number(this.shown())] ?? null);
  protected readonly versions = computed(() =>
    (this.calendar.value()?.versions ?? []).map(({ effectiveFrom }, index) => ({
      value: String(index),
      text: effectiveFrom
        ? this.language.text('calendars.from', { date: this.format.calendarDate(effectiveFrom, 'day') })
        : this.language.text('calendars.always'),
    })),
  );
  protected readonly years = computed(() => byYear(this.version()?.holidays ?? []));
  protected readonly specialDays = computed(() =>
    Object.entries(this.version()?.specialDays ?? {})
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([date, windows]) => ({ date, times: windows.map(([from, to]) => `${from}–${to}`).join(', ') })),
  );
}
