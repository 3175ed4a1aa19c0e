import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { DimensionName } from '../../shared/score/dimension-name.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { VerdictChip } from '../../shared/verdict/verdict-chip.js';
import { evidenceLink, type Leading } from '../waterfall/evidence-link.js';
import { MeasureText } from './measure-text.js';

type Schemas = components['schemas'];
type Line = Schemas['ScoreLineDto'];

interface Named {
  suppliers: readonly { id: string; name: string }[];
  towers: readonly { id: string; name: string }[];
  dimensions: readonly { code: string; names: Schemas['NamesDto'] | null }[];
}

export interface KpiRow {
  line: Line;
  name: string;
  about: string;
  evidence: Leading | null;
}

/** R23: every KPI of a score: its value, what that is worth, what it decides, and the way to what it rests on. */
@Component({
  selector: 'sam-kpi-table',
  imports: [Cell, DataTable, MatButton, RouterLink, TranslocoDirective, VerdictChip],
  template: `
    <ng-container *transloco="let t">
      <sam-data-table [caption]="t('scorecards.kpis.title')" [columns]="columns()" [listing]="listing()" [trackBy]="key">
        <ng-template samCell="name" [samCellOf]="rows()" let-row>
          @if (row.evidence; as evidence) {
            <a [routerLink]="evidence.link" [queryParams]="evidence.queryParams">{{ row.name }}</a>
          } @else {
            {{ row.name }}
          }
          <div class="small muted">{{ row.about }}</div>
          @if (row.line.suspended; as suspended) {
            <div class="small">{{ t('scorecards.kpis.suspended', { reason: suspended.reason }) }}</div>
          }
          @if (row.line.override; as override) {
            <div class="small">
              {{ t('scorecards.kpis.override', { reckoned: texts.points(override.reckoned), reason: override.reason }) }}
            </div>
          }
          @if (mayAdjust()) {
            <div class="small no-print">
              <a
                routerLink="/scorecards/adjustments"
                [queryParams]="adjusting(row.line)"
                [attr.aria-label]="t('adjustments.adjust', { kpi: row.name })"
                >{{ t('scorecards.kpis.adjust') }}</a
              >
            </div>
          }
        </ng-template>
        <ng-template samCell="verdict" [samCellOf]="rows()" let-row>
          @if (row.line.verdict; as verdict) {
            <sam-verdict [verdict]="verdict" />
          }
        </ng-template>
      </sam-data-table>
      @if (hidden() > 0) {
        <div>
          <button matButton="outlined" type="button" (click)="all.set(true)">{{ unmeasured() }}</button>
        </div>
      }
    </ng-container>
  `,
})
export class KpiTable {
  readonly detail = input.required<Schemas['ScoreDetailDto']>();
  /** Names suppliers, towers and dimensions. */
  readonly scorecard = input.required<Named>();
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly dimensions = inject(DimensionName);
  private readonly measures = inject(MeasureText);
  protected readonly texts = inject(ScoreText);

  protected readonly rows = computed<KpiRow[]>(() => {
    const { lines, period, kind } = this.detail();
    const { suppliers, towers, dimensions } = this.scorecard();
    const [supplierNames, towerNames] = [suppliers, towers].map((all) => new Map(all.map(({ id, name }) => [id, name])));
    return lines
      .map((line) => ({
        line,
        name: line.names[this.language.code()],
        about: [
          kind === 'contract' ? null : supplierNames?.get(line.supplierId),
          kind === 'tower' ? null : towerNames?.get(line.towerId),
          this.dimensions.of(dimensions.find(({ code }) => code === line.dimension) ?? { code: line.dimension, names: null }),
        ]
          .filter(Boolean)
          .join(' · '),
        evidence: evidenceLink(line.evidence, period),
      }))
      .toSorted((a, b) => Number(b.line.share) - Number(a.line.share));
  });
  /** What decided nothing stands aside until somebody asks for it, unless somebody took it out. */
  protected readonly all = signal(false);
  private readonly shown = computed(() =>
    this.all() ? this.rows() : this.rows().filter(({ line }) => line.points !== null || line.suspended !== null),
  );
  protected readonly hidden = computed(() => this.rows().length - this.shown().length);
  protected readonly unmeasured = computed(() => this.language.plural('scorecards.kpis.unmeasured', this.hidden()));
  protected readonly listing = computed(() => ({ rows: this.shown(), loading: false, problem: null, more: false }));
  protected readonly columns = computed<Column<KpiRow>[]>(() => {
    const header = (key: string) => this.language.text(`scorecards.kpis.columns.${key}`);
    return [
      { key: 'name', header: header('name') },
      { key: 'value', header: header('value'), align: 'end', text: ({ line }) => this.measures.of(line.value, line.metric ?? line.unit) },
      { key: 'target', header: header('target'), align: 'end', minor: true, text: ({ line }) => this.measures.of(line.expectedTarget, line.metric ?? line.unit) },
      { key: 'verdict', header: header('verdict') },
      { key: 'points', header: header('points'), align: 'end', text: ({ line }) => this.texts.points(line.points) },
      { key: 'share', header: header('share'), align: 'end', text: ({ line }) => this.format.percent(line.share, 1) },
    ];
  });

  protected readonly mayAdjust = computed(() => this.auth.can('scorecards:update'));

  protected adjusting({ supplierId, towerId, kpi }: Line): Record<string, string> {
    return { supplierId, towerId, kpi, period: this.detail().period };
  }

  protected readonly key = ({ line }: KpiRow) => line.path.join(' ');
}
