import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { Chart, type ChartTable } from '../shared/chart/chart.js';
import { decimalText } from '../shared/form/decimal-text.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { refused } from '../shared/form/refused.js';
import { StateMark } from '../shared/state/state-mark.js';
import { indicatorChart } from './indicator-chart.js';
import { type Indicator, type Study, toneOf } from './outcome-study.js';

/** One indicator: how it was, how it is, and how far that is from each other. */
@Component({
  selector: 'sam-indicator-card',
  imports: [Chart, DayPipe, MatButton, QuickForm, StateMark, TranslocoDirective],
  template: `
    <section class="card stack" *transloco="let t" [attr.aria-label]="name()">
      <div class="section-head">
        <span class="muted">{{ t('outcomes.areas.' + one().area) }} · {{ one().unit }} · {{ t('outcomes.directions.' + one().direction) }}</span>
        @if (last(); as measured) {
          @if (measured.verdict; as verdict) {
            <sam-state-mark [tone]="tone(measured)" [text]="t('outcomes.verdicts.' + verdict)" />
          }
        }
      </div>
      <sam-chart [heading]="name()" [level]="3" height="15rem" [summary]="summary()" [options]="options()" [table]="table()" />
      <details>
        <summary>{{ t('outcomes.method') }}</summary>
        <dl class="facts">
          <dt>{{ t('outcomes.fields.method') }}</dt>
          <dd>{{ one().method }}</dd>
          <dt>{{ t('outcomes.fields.source') }}</dt>
          <dd>{{ source() }}</dd>
          <dt>{{ t('outcomes.fields.baseline') }}</dt>
          <dd>
            @if (one().baselineOn; as on) {
              {{ number(one().baselineValue) }} {{ one().unit }}, {{ on | samDay: 'day' }}
              {{ one().baselineRemark }}
            } @else {
              {{ t('outcomes.noBaseline') }}
            }
          </dd>
        </dl>
      </details>
      @if (mayUpdate) {
        <div class="row">
          @if (one().source === 'hand') {
            <sam-quick-form [action]="t('outcomes.measure')" [fields]="measureFields()" [initial]="begun" [send]="measure" />
          } @else {
            <sam-quick-form [action]="t('outcomes.take')" [fields]="takeFields()" [send]="take" />
          }
          <sam-quick-form [action]="t('outcomes.changeBaseline')" [fields]="baselineFields()" [initial]="baseline()" [quiet]="true" [send]="changeBaseline" />
          <button matButton type="button" (click)="remove()">{{ t('actions.remove') }}<span class="visually-hidden"> {{ name() }}</span></button>
        </div>
      }
    </section>
  `,
})
export class IndicatorCard {
  readonly study = input.required<Study>();
  readonly one = input.required<Indicator>();
  readonly changed = output<Study>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly mayUpdate = inject(AuthStore).can('outcome-studies:update');
  protected readonly tone = toneOf;
  protected readonly begun = { measuredOn: this.today.date() };
  protected readonly name = computed(() => (this.language.code() === 'sv' ? this.one().nameSv : this.one().nameEn));
  protected readonly last = computed(() => this.one().measurements.at(-1) ?? null);
  protected readonly source = computed(() => {
    const { source, figure } = this.one();
    const sources = this.language.text(`outcomes.sources.${source}`);
    return figure === null ? sources : `${sources}: ${this.figureName(source, figure)}`;
  });
  protected readonly summary = computed(() => {
    const [last, { baselineValue, unit }] = [this.last(), this.one()];
    if (!last) return this.language.text('outcomes.notMeasured');
    const now = { value: this.number(last.value), unit, on: this.format.calendarDate(last.measuredOn, 'day') };
    if (last.change === null) return this.language.text('outcomes.summaryAlone', now);
    const change = { before: this.number(baselineValue), change: this.signed(last.change), percent: last.changePercent === null ? this.language.text('outcomes.noPercent') : `${this.signed(last.changePercent)} %` };
    return this.language.text('outcomes.summary', { ...now, ...change });
  });
  protected readonly options = computed(() =>
    indicatorChart(this.one(), this.study(), {
      name: this.name(),
      baseline: this.language.text('outcomes.fields.baseline'),
      changed: this.language.text('outcomes.change'),
      day: (date) => this.format.calendarDate(date.slice(0, 7), 'month'),
      value: (value) => this.format.number(value),
    }),
  );
  protected readonly table = computed<ChartTable>(() => {
    const header = ['measuredOn', 'value', 'changeOf', 'changePercent', 'verdict', 'measuredBy', 'remark'].map((key) => this.language.text(`outcomes.fields.${key}`));
    const day = (value: string) => this.format.calendarDate(value, 'day');
    const { baselineOn, baselineValue, baselineRemark, measurements } = this.one();
    const baseline = baselineOn === null ? [] : [[day(baselineOn), this.number(baselineValue), this.language.text('outcomes.fields.baseline'), '', '', '', baselineRemark ?? '']];
    const measured = measurements.map((each) => [
      day(each.measuredOn),
      this.number(each.value),
      each.change === null ? '–' : this.signed(each.change),
      each.changePercent === null ? '–' : `${this.signed(each.changePercent)} %`,
      each.verdict === null ? '–' : this.language.text(`outcomes.verdicts.${each.verdict}`),
      each.measuredByName ?? '',
      each.remark ?? '',
    ]);
    return { header, rows: [...baseline, ...measured] };
  });
  protected readonly measureFields = computed<QuickField[]>(() => [
    { key: 'measuredOn', label: this.label('measuredOn'), kind: 'date' },
    { key: 'value', label: this.label('value'), kind: 'text' },
    { key: 'method', label: this.label('otherMethod'), kind: 'text', optional: true },
    { key: 'remark', label: this.label('remark'), kind: 'area', optional: true },
  ]);
  protected readonly takeFields = computed<QuickField[]>(() => [{ key: 'period', label: this.label('period'), kind: 'text', help: this.language.text('outcomes.periodHelp') }]);
  protected readonly baselineFields = computed<QuickField[]>(() => [
    { key: 'baselineValue', label: this.label('baseline'), kind: 'text', optional: true },
    { key: 'baselineOn', label: this.label('baselineOn'), kind: 'date', optional: true, help: this.language.text('outcomes.baselineHelp') },
    { key: 'baselineRemark', label: this.label('remark'), kind: 'area', optional: true },
  ]);
  protected readonly baseline = computed(() => {
    const { baselineValue, baselineOn, baselineRemark } = this.one();
    return { baselineValue, baselineOn, baselineRemark };
  });
  protected readonly measure = async ({ value, ...typed }: Typed): Promise<void> => this.send('post', '/measurements', { ...typed, value: exact(value, 'value') });
  protected readonly take = (body: Typed) => this.send('post', '/figures', body);
  protected readonly changeBaseline = async ({ baselineValue, ...typed }: Typed): Promise<void> =>
    this.send('patch', '', { ...typed, baselineValue: baselineValue === null ? null : exact(baselineValue, 'baselineValue') });

  protected number(value: string | null): string {
    return value === null ? '–' : this.format.number(value, { digits: value.split('.')[1]?.length ?? 0 });
  }

  protected async remove(): Promise<void> {
    const { id, version } = this.study();
    this.changed.emit(await this.api.delete<Study>(`/outcome-studies/${id}/indicators/${this.one().id}`, { version }));
  }

  private figureName(source: Indicator['source'], figure: string): string {
    const key = source === 'score' ? `outcomes.dimensions.${figure}` : `outcomes.registers.${figure}`;
    return this.language.has(key) ? this.language.text(key) : figure;
  }

  private signed(value: string): string {
    const shown = this.number(value).replace('-', '−');
    return value.startsWith('-') || /^0(\.0*)?$/.test(value) ? shown : `+${shown}`;
  }

  private label(key: string): string {
    return this.language.text(`outcomes.fields.${key}`);
  }

  private async send(method: 'post' | 'patch', what: string, body: object): Promise<void> {
    const { id, version } = this.study();
    this.changed.emit(await this.api[method]<Study>(`/outcome-studies/${id}/indicators/${this.one().id}${what}`, { body, version }));
  }
}

function exact(typed: string | null | undefined, field: string): string {
  const text = decimalText(typed ?? '');
  if (text === null) throw refused(field, 'is_decimal_text');
  return text;
}
