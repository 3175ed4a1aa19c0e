import { Component, computed, inject, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { DayPipe } from '../../core/i18n/pipes.js';
import { Today } from '../../core/i18n/today.js';
import { Icon } from '../../shared/icons/icon.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Problem } from '../../shared/problem/problem.js';
import { byYear, type HolidayProposals } from './calendar.js';

/** Closed dates: chosen from a country's own, eves apart because they are a choice, and any other by hand. */
@Component({
  selector: 'sam-holidays-editor',
  imports: [DayPipe, Icon, MatButton, Problem, TranslocoDirective],
  templateUrl: './holidays-editor.html',
  styleUrl: './holidays-editor.scss',
})
export class HolidaysEditor {
  readonly holidays = model.required<readonly string[]>();
  protected readonly countries = ['SE', 'NO', 'DK', 'FI', 'DE', 'GB'];
  protected readonly country = signal('SE');
  protected readonly year = signal(Number(inject(Today).date().slice(0, 4)));
  protected readonly years = computed(() => [-1, 0, 1, 2, 3].map((step) => this.thisYear + step));
  protected readonly own = signal('');
  private readonly thisYear = this.year();
  protected readonly proposals = apiObject<HolidayProposals>(
    () => `/service-calendars/holiday-proposals?country=${this.country()}&year=${this.year()}`,
  );
  protected readonly groups = computed(() => {
    const items = this.proposals.value()?.items ?? [];
    const group = (eve: boolean) => ({ eve, items: items.filter((item) => item.eve === eve) });
    return [group(false), group(true)].filter((each) => each.items.length > 0);
  });
  protected readonly chosen = computed(() => byYear(this.holidays()));

  protected has(date: string): boolean {
    return this.holidays().includes(date);
  }

  protected toggle(date: string): void {
    if (this.has(date)) this.holidays.update((all) => all.filter((one) => one !== date));
    else this.add([date]);
  }

  protected addAll(items: readonly { date: string }[]): void {
    this.add(items.map(({ date }) => date));
  }

  protected addOwn(): void {
    if (this.own() === '') return;
    this.add([this.own()]);
    this.own.set('');
  }

  protected textOf({ target }: Event): string {
    return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
  }

  protected number(text: string): number {
    return Number(text);
  }

  private add(dates: readonly string[]): void {
    this.holidays.update((all) => [...new Set([...all, ...dates])].toSorted());
  }
}
