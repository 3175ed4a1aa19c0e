import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import type { Series } from './board.js';

const often = ['week1', 'week2', 'week4', 'month1', 'month2', 'month3', 'month6', 'month12'] as const;
const weekdays = ['0', '1', '2', '3', '4', '5', '6'] as const;
const nths = ['1', '2', '3', '4', '-1'] as const;

/** How often a board meets, and at what time: its meetings are laid out a year ahead. */
@Component({
  selector: 'sam-board-series',
  imports: [DayPipe, QuickForm, RemoveObject, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="series" *transloco="let t">
      <div class="stack-tight">
        <h2 id="series">{{ t('boards.series.title') }}</h2>
        <p class="muted small prose">{{ t('boards.series.lead') }}</p>
      </div>
      <ul class="plain-list">
        @for (one of series.value()?.items ?? []; track one.id) {
          <li class="stack-tight">
            <div>
              <strong>{{ one.title }}</strong> {{ rule(one) }}, {{ one.startTime }}
              <span class="small muted">
                {{ t('boards.series.minutes', { count: one.minutes }) }} · {{ one.place ?? '–' }} · {{ t('boards.series.from') }} {{ one.startsOn | samDay: 'day' }}
              </span>
            </div>
            @if (auth.can('meetings:update')) {
              <div class="row no-print">
                <sam-quick-form [action]="t('boards.series.change')" [quiet]="true" [fields]="changeFields()" [initial]="{ startTime: one.startTime, place: one.place }" [send]="change(one)" />
                <sam-remove-object
                  [path]="'/boards/' + boardId() + '/series/' + one.id"
                  [version]="one.version"
                  [heading]="t('boards.series.remove')"
                  [text]="t('boards.series.removeMore')"
                  (removed)="series.reload()"
                />
              </div>
            }
          </li>
        } @empty {
          <li class="muted">{{ t('boards.series.none') }}</li>
        }
      </ul>
      @if (auth.can('meetings:create')) {
        <sam-quick-form [action]="t('boards.series.add')" [fields]="fields()" [initial]="initial()" [send]="add" />
      }
    </section>
  `,
})
export class BoardSeries {
  readonly boardId = input.required<string>();
  readonly boardName = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  private readonly path = computed(() => `/boards/${this.boardId()}/series`);
  protected readonly series = apiObject<{ items: Series[] }>(() => this.path(), { topics: ['meetings'] });
  protected readonly initial = computed(() => ({
    ...{ title: this.boardName(), often: 'month1', nth: '2', weekday: '1', startsOn: this.today.date(), startTime: '09:00', minutes: '90' },
  }));
  protected readonly fields = computed<QuickField[]>(() => [
    { key: 'title', label: this.word('fields.title'), kind: 'text' },
    { key: 'often', label: this.word('fields.often'), kind: 'select', options: often.map((value) => ({ value, text: this.language.text(`boards.series.often.${value}`) })) },
    { key: 'nth', label: this.word('fields.nth'), kind: 'select', optional: true, help: this.word('nthHelp'), options: nths.map((value) => ({ value, text: this.language.text(`boards.series.nths.${value}`) })) },
    { key: 'weekday', label: this.word('fields.weekday'), kind: 'select', options: weekdays.map((value) => ({ value, text: this.language.text(`boards.series.weekdays.${value}`) })) },
    { key: 'startsOn', label: this.word('fields.startsOn'), kind: 'date' },
    { key: 'startTime', label: this.word('fields.startTime'), kind: 'text', help: this.word('timeHelp') },
    { key: 'minutes', label: this.word('fields.minutes'), kind: 'text' },
    { key: 'place', label: this.word('fields.place'), kind: 'text', optional: true },
  ]);
  protected readonly changeFields = computed<QuickField[]>(() => [
    { key: 'startTime', label: this.word('fields.startTime'), kind: 'text', help: this.word('timeHelp') },
    { key: 'place', label: this.word('fields.place'), kind: 'text', optional: true },
  ]);

  protected readonly add = async ({ often: every, nth, weekday, minutes, ...rest }: Typed): Promise<void> => {
    const [, unit = 'week', interval = '1'] = /^([a-z]+)(\d+)$/.exec(every ?? '') ?? [];
    const rule = { unit, interval: Number(interval), weekday: Number(weekday), ...(unit === 'month' ? { nth: Number(nth ?? 1) } : {}) };
    const body = { ...rest, rule, minutes: Number(minutes) };
    await this.api.post(this.path(), { body, idempotencyKey: this.keys.of(this.path(), body) });
    this.keys.used();
    this.series.reload();
  };

  protected change({ id, version }: Series): (typed: Typed) => Promise<void> {
    return async (typed) => {
      await this.api.patch(`${this.path()}/${id}`, { body: typed, version });
      this.series.reload();
    };
  }

  protected rule({ rule }: Series): string {
    const { unit, interval, weekday = 0, nth, day } = rule as { unit: string; interval: number; weekday?: number; nth?: number; day?: number };
    const key = `boards.series.often.${unit}${interval}`;
    const every = this.language.has(key) ? this.language.text(key) : `${unit} × ${interval}`;
    if (unit === 'month' && day !== undefined) return `${every} (${day})`;
    const on = this.language.text(`boards.series.weekdays.${weekday}`);
    return unit === 'week' ? `${every}, ${on}` : `${every}, ${this.language.text(`boards.series.nths.${nth ?? 1}`)} ${on}`;
  }

  private word(key: string): string {
    return this.language.text(`boards.series.${key}`);
  }
}
