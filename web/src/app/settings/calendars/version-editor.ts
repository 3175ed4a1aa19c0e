import { Component, computed, inject, input, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WindowText } from '@samsyn/domain/time/calendar';
import { WEEKDAYS, type Weekday } from '@samsyn/domain/time/local-date';
import { Format } from '../../core/i18n/format.js';
import { Icon } from '../../shared/icons/icon.js';
import type { Version } from './calendar.js';
import { HolidaysEditor } from './holidays-editor.js';
import { WeekBars } from './week-bars.js';
import { WeekdayNames } from './weekday-names.js';
import { WindowsEditor } from './windows-editor.js';

/** What a calendar says from one date on: its week, its closed dates, its special days. */
@Component({
  selector: 'sam-version-editor',
  imports: [HolidaysEditor, Icon, MatButton, TranslocoDirective, WeekBars, WindowsEditor],
  templateUrl: './version-editor.html',
  styleUrl: './version-editor.scss',
})
export class VersionEditor {
  readonly version = model.required<Version>();
  /** The first version may hold for ever before; every later one needs its date. */
  readonly first = input(false);
  protected readonly names = inject(WeekdayNames);
  private readonly format = inject(Format);
  protected readonly weekdays = WEEKDAYS;
  protected readonly date = signal('');
  protected readonly specialDays = computed(() =>
    Object.entries(this.version().specialDays)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([date, windows]) => ({ date, windows, name: this.format.calendarDate(date) })),
  );

  protected windows(day: Weekday): readonly WindowText[] {
    return this.version().windows[day] ?? [];
  }

  protected setWindows(day: Weekday, windows: readonly WindowText[]): void {
    this.version.update((version) => ({ ...version, windows: { ...version.windows, [day]: [...windows] } }));
  }

  /** Most weeks are Monday five times over. */
  protected copyMonday(): void {
    const monday = [...this.windows('mon')];
    const windows = { mon: monday, tue: monday, wed: monday, thu: monday, fri: monday };
    this.version.update((version) => ({ ...version, windows: { ...version.windows, ...windows } }));
  }

  protected setHolidays(holidays: readonly string[]): void {
    this.version.update((version) => ({ ...version, holidays: [...holidays] }));
  }

  protected setSpecial(date: string, windows: readonly WindowText[]): void {
    this.version.update((version) => ({
      ...version,
      specialDays: { ...version.specialDays, [date]: [...windows] },
    }));
  }

  protected addSpecial(): void {
    if (this.date() === '') return;
    this.setSpecial(this.date(), [['08:00', '12:00']]);
    this.date.set('');
  }

  protected removeSpecial(date: string): void {
    this.version.update((version) => {
      const rest = Object.entries(version.specialDays).filter(([day]) => day !== date);
      return { ...version, specialDays: Object.fromEntries(rest) };
    });
  }

  protected setFrom(event: Event): void {
    const effectiveFrom = this.textOf(event) || null;
    this.version.update((version) => ({ ...version, effectiveFrom }));
  }

  protected textOf({ target }: Event): string {
    return target instanceof HTMLInputElement ? target.value : '';
  }
}
