import { Component, computed, effect, inject, input, linkedSignal, resource, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import type { Column } from '../../shared/data-table/column.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Problem } from '../../shared/problem/problem.js';
import { ScoreChange } from '../../shared/score/score-change.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { MonthSelect } from '../month-select.js';
import { latest, Periods } from '../periods.js';
import { ModelWords } from './model-words.js';
import type { ModelPreview } from './score-model.js';

type Subject = ModelPreview['items'][number];

/** R24: what a version would make of a real month, beside what is in force in it. */
@Component({
  selector: 'sam-model-preview',
  imports: [DataNotice, Cell, DataTable, MonthSelect, Problem, ScoreChange, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="preview" *transloco="let t">
      <div class="section-head">
        <h2 id="preview">{{ t('scoreModels.preview') }}</h2>
        <sam-month-select [label]="t('scoreModels.previewMonth')" [period]="period()" [periods]="months()" (chosen)="period.set($event)" />
      </div>
      <p class="muted">{{ t('scoreModels.previewMore') }}</p>
      @if (preview.problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="preview.reload()" />
      } @else if (preview.value(); as one) {
        <sam-data-table [caption]="t('scoreModels.preview')" [columns]="columns()" [listing]="listing()" [trackBy]="subjectId">
          <ng-template samCell="change" [samCellOf]="one.items" let-row>
            @if (row.change !== null) {
              <sam-score-change [change]="row.change" />
            } @else {
              –
            }
          </ng-template>
        </sam-data-table>
        @if (one.unmeasured.length > 0) {
          <div>
            <h3>{{ t('scoreModels.unmeasured') }}</h3>
            <ul>
              @for (kpi of one.unmeasured; track kpi.code) {
                <li>{{ words.kpi(kpi) }}: {{ suppliers(kpi.suppliers) }}</li>
              }
            </ul>
          </div>
        }
      }
      <sam-data-notice />
    </section>
  `,
})
export class ModelPreviewPart {
  readonly modelId = input.required<string>();
  /** Fetched anew when the draft is saved. */
  readonly version = input.required<number>();
  private readonly language = inject(Language);
  private readonly periods = inject(Periods);
  protected readonly texts = inject(ScoreText);
  protected readonly words = inject(ModelWords);
  private readonly known = resource({ loader: () => this.periods.load() });
  protected readonly months = computed(() => (this.known.hasValue() ? this.known.value() : []));
  protected readonly period = linkedSignal(() => latest(this.months())?.period ?? null);
  protected readonly preview = apiObject<ModelPreview>(() => {
    const period = this.period();
    return period === null ? null : `/score-models/${this.modelId()}/preview?period=${period}`;
  });
  protected readonly listing = computed(() => ({ rows: this.preview.value()?.items ?? [], loading: false, problem: null, more: false }));
  protected readonly columns = computed((): Column<Subject>[] => {
    const header = (key: string) => this.language.text(`scoreModels.previewColumns.${key}`);
    const score = (one: Subject['now']) => (one === null ? '–' : `${this.texts.points(one.points)} (${this.texts.percent(one.coverage)})`);
    return [
      { key: 'name', header: header('name'), text: ({ kind, name }) => (kind === 'organisation' ? this.language.text('scoreModels.organisation') : name) },
      { key: 'kind', header: header('kind'), minor: true, text: ({ kind }) => this.language.text(`scoreModels.kinds.${kind}`) },
      { key: 'now', header: header('now'), align: 'end', text: ({ now }) => score(now) },
      { key: 'then', header: header('then'), align: 'end', text: ({ then }) => score(then) },
      { key: 'change', header: header('change'), align: 'end' },
    ];
  });
  protected readonly subjectId = ({ kind, id }: Subject) => `${kind} ${id}`;

  constructor() {
    effect(() => {
      if (this.version() > 0) untracked(() => this.preview.reload());
    });
  }

  protected suppliers(count: number): string {
    return this.language.plural('scoreModels.suppliers', count);
  }
}
