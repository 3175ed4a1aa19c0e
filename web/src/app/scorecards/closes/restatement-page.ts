import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { traitsOf, type Metric } from '@samsyn/domain/service-levels/metric';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { scoreCrumbs } from '../models/crumbs.js';
import type { Restatement } from './period-close.js';

type Figure = Restatement['figures'][number];
type RestatedScore = Restatement['scores'][number];

/** R25: a restatement beside the close, figure by figure. */
@Component({
  selector: 'sam-restatement-page',
  imports: [DataNotice, DataTable, EmptyState, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="heading()" [lead]="t('closes.restatementLead')" [crumbs]="crumbs()" />
      @if (restatement.value(); as one) {
        <div class="stack-loose">
          <section class="card stack" aria-labelledby="scores">
            <h2 id="scores">{{ t('closes.restatedScores') }}</h2>
            <sam-data-table [caption]="t('closes.restatedScores')" [columns]="scoreColumns()" [listing]="listing(one.scores)">
              <sam-empty-state icon="scorecards" [heading]="t('closes.sameScores')" [text]="''" />
            </sam-data-table>
          </section>
          <section class="card stack" aria-labelledby="figures">
            <h2 id="figures">{{ t('closes.restatedFigures') }}</h2>
            <sam-data-table [caption]="t('closes.restatedFigures')" [columns]="figureColumns()" [listing]="listing(one.figures)">
              <sam-empty-state icon="scorecards" [heading]="t('closes.sameFigures')" [text]="''" />
            </sam-data-table>
            <p class="small muted">{{ t('closes.same', { count: one.sameFigures }) }}</p>
          </section>
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="restatement" [heading]="heading()" [headed]="false" />
      }
    </ng-container>
  `,
})
export class RestatementPage {
  readonly period = input.required<string>();
  readonly version = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly texts = inject(ScoreText);
  protected readonly restatement = apiObject<Restatement>(() => `/periods/${this.period()}/restatements/${this.version()}`);
  protected readonly heading = computed(() =>
    this.language.text('closes.restatementHeading', { number: this.version(), month: this.texts.month(this.period()) }),
  );
  protected readonly crumbs = scoreCrumbs(() => [
    { text: this.language.text('closes.title'), link: '/scorecards/closes' },
    { text: this.texts.month(this.period()), link: `/scorecards/closes/${this.period()}` },
  ]);
  protected readonly figureColumns = computed((): Column<Figure>[] => [
    { key: 'name', header: this.column('figure'), text: ({ code, name, supplierName }) => `${code} ${name} · ${supplierName}` },
    { key: 'was', header: this.column('was'), align: 'end', text: (row) => this.value(row, row.was) },
    { key: 'is', header: this.column('is'), align: 'end', text: (row) => this.value(row, row.is) },
    { key: 'verdict', header: this.column('verdict'), text: ({ verdictWas, verdictIs }) => this.verdicts(verdictWas, verdictIs) },
  ]);
  protected readonly scoreColumns = computed((): Column<RestatedScore>[] => [
    { key: 'name', header: this.column('score'), text: ({ kind, name }) => name ?? this.language.text(`closes.subjects.${kind}`) },
    { key: 'kind', header: this.column('kind'), minor: true, text: ({ kind }) => this.language.text(`closes.subjects.${kind}`) },
    { key: 'was', header: this.column('was'), align: 'end', text: ({ was }) => this.texts.points(was) },
    { key: 'is', header: this.column('is'), align: 'end', text: ({ is }) => this.texts.points(is) },
  ]);

  protected listing<T>(rows: readonly T[]) {
    return { rows, problem: null, more: false, loading: false };
  }

  private column(key: string): string {
    return this.language.text(`closes.restatedColumns.${key}`);
  }

  private value({ metric }: Figure, value: string | null): string {
    if (value === null) return '–';
    const { unit } = traitsOf(metric as Metric);
    if (unit === 'ms') return this.format.duration(Number(value));
    return this.format.number(value, { percent: unit === 'percent' });
  }

  private verdicts(was: string | null, is: string | null): string {
    const word = (verdict: string | null) => (verdict === null ? '–' : this.language.text(`verdicts.${verdict}`));
    return was === is ? word(was) : `${word(was)} → ${word(is)}`;
  }
}
