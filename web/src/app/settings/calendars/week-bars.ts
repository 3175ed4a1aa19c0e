import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { weekPattern } from '@samsyn/domain/time/day-windows';
import { WEEKDAYS } from '@samsyn/domain/time/local-date';
import type { Version } from './calendar.js';
import { WeekdayNames } from './weekday-names.js';

const dayMs = 86_400_000;

/** When it is open, seven days as bars along the clock, with the times in words beside them. */
@Component({
  selector: 'sam-week-bars',
  imports: [TranslocoDirective],
  template: `
    <div class="week" *transloco="let t">
      <div class="scale" aria-hidden="true">
        @for (hour of hours; track hour) {
          <span [style.left.%]="(100 * hour) / 24">{{ hour }}</span>
        }
      </div>
      @for (day of days(); track day.name) {
        <div class="day">
          <span class="name">{{ day.name }}</span>
          <span class="bar" aria-hidden="true">
            @for (part of day.parts; track part.at) {
              <span class="open" [style.left.%]="part.at" [style.width.%]="part.width"></span>
            }
          </span>
          <span class="times" [class.muted]="!day.times">{{ day.times || t('calendars.closed') }}</span>
        </div>
      }
    </div>
  `,
  styleUrl: './week-bars.scss',
})
export class WeekBars {
  readonly version = input.required<Version>();
  private readonly names = inject(WeekdayNames);
  protected readonly hours = [0, 6, 12, 18, 24];

  protected readonly days = computed(() => {
    const week = weekPattern(this.version());
    return WEEKDAYS.map((weekday, day) => ({
      name: this.names.of(weekday),
      times: (this.version().windows[weekday] ?? []).map(([from, to]) => `${from}–${to}`).join(', '),
      parts: (week[day] ?? []).map(({ from, to }) => ({
        at: (100 * from) / dayMs,
        width: (100 * (to - from)) / dayMs,
      })),
    }));
  });
}
