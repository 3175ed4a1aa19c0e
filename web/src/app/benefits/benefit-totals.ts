import { Component, computed, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { BenefitAmount } from '../shared/benefit/benefit-amount.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { apiObject } from '../shared/object/api-object.js';
import { topics, type BenefitTotal } from './benefit.js';

/** R26: what was planned and what is verified, by type, in each unit and currency by itself. */
@Component({
  selector: 'sam-benefit-totals',
  imports: [DataTable, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (listing().rows.length > 0) {
        <section class="card stack" aria-labelledby="totals">
          <h2 id="totals">{{ t('benefits.totals') }}</h2>
          <sam-data-table [caption]="t('benefits.totals')" [columns]="columns()" [listing]="listing()" [trackBy]="key" />
        </section>
      }
    </ng-container>
  `,
})
export class BenefitTotals {
  private readonly amount = inject(BenefitAmount);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly totals = apiObject<{ items: BenefitTotal[] }>(() => '/benefits/totals', { topics });
  protected readonly listing = computed<Listing<BenefitTotal>>(() => ({ rows: this.totals.value()?.items ?? [], loading: false, problem: null, more: false }));
  protected readonly key = ({ type, unit, currency }: BenefitTotal) => `${type} ${unit} ${currency ?? ''}`;
  protected readonly columns = computed<Column<BenefitTotal>[]>(() => {
    const header = (key: string) => this.language.text(`benefits.columns.${key}`);
    return [
      { key: 'type', header: header('type'), text: ({ type }) => this.language.text(`benefits.types.${type}`) },
      { key: 'planned', header: header('planned'), align: 'end', text: (row) => this.amount.of(row, row.planned), csv: ({ planned }) => planned },
      { key: 'verified', header: header('verified'), align: 'end', text: (row) => this.amount.of(row, row.verified), csv: ({ verified }) => verified },
      { key: 'share', header: header('share'), align: 'end', text: ({ share }) => (share === null ? '–' : this.format.percent(share, 0)), csv: ({ share }) => share ?? '' },
      {
        ...{ key: 'judged', header: header('judged'), align: 'end' },
        text: ({ judged, count }) => this.language.text('benefits.judgedOf', { judged: this.format.number(judged), count: this.format.number(count) }),
      },
    ];
  });
}
