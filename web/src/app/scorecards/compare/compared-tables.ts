import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { DimensionName } from '../../shared/score/dimension-name.js';
import { ScoreChange } from '../../shared/score/score-change.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { MeasureText } from '../subjects/measure-text.js';
import { evidenceLink, type Leading } from '../waterfall/evidence-link.js';

type Schemas = components['schemas'];
type Kpi = Schemas['ComparedKpiDto'];
type Dimension = Schemas['ComparedDimensionDto'];

interface KpiRow {
  kpi: Kpi;
  name: string;
  about: string;
  left: Leading | null;
  right: Leading | null;
}

/** Dimensions and KPIs of two scores side by side, each value with the way to what it rests on. */
@Component({
  selector: 'sam-compared-tables',
  imports: [Cell, DataTable, RouterLink, ScoreChange, TranslocoDirective],
  template: `
    <div class="stack" *transloco="let t">
      <section class="card stack" aria-labelledby="compared-dimensions">
        <h2 id="compared-dimensions">{{ t('scorecards.dimensions.title') }}</h2>
        <sam-data-table [caption]="t('scorecards.dimensions.title')" [columns]="dimensionColumns()" [listing]="dimensions()">
          <ng-template samCell="difference" [samCellOf]="dimensions().rows" let-row><sam-score-change [change]="row.difference" /></ng-template>
        </sam-data-table>
      </section>
      <section class="card stack" aria-labelledby="compared-kpis">
        <h2 id="compared-kpis">{{ t('scorecards.kpis.title') }}</h2>
        <sam-data-table [caption]="t('scorecards.kpis.title')" [columns]="kpiColumns()" [listing]="kpis()" [trackBy]="key">
          <ng-template samCell="name" [samCellOf]="kpis().rows" let-row>
            {{ row.name }}
            <div class="small muted">{{ row.about }}</div>
          </ng-template>
          <ng-template samCell="leftValue" [samCellOf]="kpis().rows" let-row>
            @if (row.left; as link) {
              <a [routerLink]="link.link" [queryParams]="link.queryParams">{{ value(row.kpi.left) }}</a>
            } @else {
              {{ value(row.kpi.left) }}
            }
          </ng-template>
          <ng-template samCell="rightValue" [samCellOf]="kpis().rows" let-row>
            @if (row.right; as link) {
              <a [routerLink]="link.link" [queryParams]="link.queryParams">{{ value(row.kpi.right) }}</a>
            } @else {
              {{ value(row.kpi.right) }}
            }
          </ng-template>
          <ng-template samCell="difference" [samCellOf]="kpis().rows" let-row><sam-score-change [change]="row.kpi.difference" /></ng-template>
        </sam-data-table>
      </section>
    </div>
  `,
})
export class ComparedTables {
  readonly comparison = input.required<Schemas['ComparisonDto']>();
  /** What the two sides are called in the heads of the columns. */
  readonly leftName = input.required<string>();
  readonly rightName = input.required<string>();
  private readonly language = inject(Language);
  private readonly names = inject(DimensionName);
  private readonly measures = inject(MeasureText);
  private readonly texts = inject(ScoreText);

  protected readonly dimensions = computed(() => listing(this.comparison().dimensions));
  protected readonly dimensionColumns = computed<Column<Dimension>[]>(() => [
    { key: 'name', header: this.header('dimension'), text: (dimension) => this.names.of(dimension) },
    { key: 'left', header: this.leftName(), align: 'end', text: ({ left }) => this.texts.points(left?.points ?? null) },
    { key: 'right', header: this.rightName(), align: 'end', text: ({ right }) => this.texts.points(right?.points ?? null) },
    { key: 'difference', header: this.header('difference'), align: 'end' },
  ]);
  /** What neither of the two measured says nothing of their difference. */
  protected readonly kpis = computed(() => {
    const { kpis, dimensions, left, right } = this.comparison();
    return listing(
      kpis.filter(({ left: one, right: other }) => (one?.points ?? other?.points ?? null) !== null).map((kpi): KpiRow => {
        const dimension = dimensions.find(({ code }) => code === kpi.dimension) ?? { code: kpi.dimension, names: null };
        return {
          kpi,
          name: kpi.names[this.language.code()],
          about: [kpi.supplierName, kpi.towerName, this.names.of(dimension)].filter(Boolean).join(' · '),
          left: kpi.left && evidenceLink(kpi.left.evidence, left.period),
          right: kpi.right && evidenceLink(kpi.right.evidence, right.period),
        };
      }),
    );
  });
  protected readonly kpiColumns = computed<Column<KpiRow>[]>(() => [
    { key: 'name', header: this.header('kpi') },
    { key: 'leftValue', header: this.leftName(), align: 'end' },
    { key: 'leftPoints', header: this.header('points'), align: 'end', text: ({ kpi }) => this.texts.points(kpi.left?.points ?? null) },
    { key: 'rightValue', header: this.rightName(), align: 'end' },
    { key: 'rightPoints', header: this.header('points'), align: 'end', text: ({ kpi }) => this.texts.points(kpi.right?.points ?? null) },
    { key: 'difference', header: this.header('difference'), align: 'end' },
  ]);

  protected readonly key = ({ kpi }: KpiRow) => kpi.key;

  protected value(side: Schemas['ComparedKpiSideDto'] | null): string {
    return side ? this.measures.of(side.value, side.measure) : this.language.text('comparison.notThere');
  }

  private header(column: string): string {
    return this.language.text(`comparison.columns.${column}`);
  }
}

const listing = <T>(rows: readonly T[]) => ({ rows, loading: false, problem: null, more: false });
