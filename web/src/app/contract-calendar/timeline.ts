import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { ContractCalendar } from './calendar.js';

const dayMs = 86_400_000;

/** A bar for each contract over the months ahead, with its notice day, its end, and what options could add. The list below says the same. */
@Component({
  selector: 'sam-contract-timeline',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <figure class="card stack" *transloco="let t" aria-labelledby="timeline-title">
      <figcaption class="stack-tight">
        <h2 id="timeline-title">{{ t('contractCalendar.timeline') }}</h2>
        <p class="muted small">{{ t('contractCalendar.legend') }}</p>
      </figcaption>
      <div class="scroll" tabindex="0" role="group" [attr.aria-label]="t('contractCalendar.timeline')">
        <div class="chart">
          <div class="months" aria-hidden="true">
            @for (month of months(); track month.period) {
              <span [style.left.%]="month.at">{{ month.text }}</span>
            }
          </div>
          <ul>
            @for (row of rows(); track row.id) {
              <li>
                <a class="name" [routerLink]="['/governance/contract-calendar', row.id]">{{ row.number }}</a>
                <div class="track" role="img" [attr.aria-label]="row.words">
                  <span class="bar" [style.left.%]="row.from" [style.width.%]="row.width"></span>
                  @if (row.optionWidth > 0) {
                    <span class="bar option" [style.left.%]="row.to" [style.width.%]="row.optionWidth"></span>
                  }
                  @if (row.notice !== null) {
                    <span class="notice" [class.late]="row.waits" [style.left.%]="row.notice"></span>
                  }
                </div>
              </li>
            }
          </ul>
        </div>
      </div>
    </figure>
  `,
  styles: `
    figure {
      margin: 0;
    }
    .scroll {
      overflow-x: auto;
    }
    .chart {
      min-width: 40rem;
    }
    .months {
      position: relative;
      height: 1.6em;
      margin-inline-start: 9rem;
      color: var(--ink-muted);
      font-size: var(--text-xs);
    }
    .months span {
      position: absolute;
      padding-inline-start: 0.3em;
      border-inline-start: 1px solid var(--line);
      white-space: nowrap;
    }
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 8.5rem minmax(0, 1fr);
      gap: 0.5rem;
      align-items: center;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .track {
      position: relative;
      height: 1.5rem;
      background: var(--sunken);
    }
    .bar {
      position: absolute;
      inset-block: 0.3rem;
      border-radius: 0.2rem;
      background: var(--link);
    }
    .option {
      border: 1px dashed var(--link);
      background: transparent;
    }
    .notice {
      position: absolute;
      inset-block: 0;
      width: 3px;
      background: var(--ink);
      outline: 1px solid var(--card);
    }
    .notice.late {
      background: var(--below-expected);
    }
  `,
})
export class ContractTimeline {
  readonly calendar = input.required<ContractCalendar>();
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  protected readonly months = computed(() => {
    const { from, to } = this.calendar();
    const first = from.slice(0, 7);
    const count = Math.round((Date.parse(to) - Date.parse(from)) / dayMs / 30.4);
    return Array.from({ length: Math.ceil(count / 3) }, (_, index) => shiftPeriod(first, index * 3)).map((period) => ({
      ...{ period, text: this.format.calendarDate(period, 'short-month') + ' ' + period.slice(0, 4), at: this.at(`${period}-01`) },
    }));
  });

  protected readonly rows = computed(() =>
    this.calendar().contracts.map((contract) => {
      const { contractId: id, number, startsOn, endsOn, noticeOn, options, due } = contract;
      const [from, to] = [this.at(startsOn), this.at(endsOn)];
      const last = options.at(-1)?.endsOn;
      const day = (on: string) => this.format.calendarDate(on, 'day');
      const words = [
        this.language.text('contractCalendar.bar', { number, starts: day(startsOn), ends: day(endsOn) }),
        ...(noticeOn === null ? [] : [this.language.text('contractCalendar.barNotice', { date: day(noticeOn) })]),
        ...(last ? [this.language.text('contractCalendar.barOptions', { date: day(last) })] : []),
      ].join(' ');
      const isAhead = noticeOn !== null && noticeOn >= this.calendar().from && noticeOn < this.calendar().to;
      return { id, number, words, from, to, width: to - from, optionWidth: last ? this.at(last) - to : 0, notice: isAhead ? this.at(noticeOn) : null, waits: due !== null };
    }),
  );

  /** Percent of the way through the months shown. */
  private at(day: string): number {
    const { from, to } = this.calendar();
    const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from));
    return Math.min(1, Math.max(0, share)) * 100;
  }
}
