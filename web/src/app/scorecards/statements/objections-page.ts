import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { statementStates } from '@samsyn/domain/scorecards/score-statement';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { StatementMark } from './statement-mark.js';
import { StatementWords } from './statement-words.js';
import type { Statement } from './statement.js';

/** Everything suppliers have said of their scores; each leads to its place on the supplier's scorecard. */
@Component({
  selector: 'sam-objections-page',
  imports: [Cell, ChoiceFilter, DataTable, EmptyState, FilterBar, MatButton, PageHeader, RouterLink, StatementMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header
        [heading]="t('statements.listTitle')"
        [lead]="t(isVendor() ? 'statements.listLeadOwn' : 'statements.listLead')"
        [crumbs]="crumbs()"
      />
      <div class="stack">
        <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
          @if (!isVendor()) {
            <sam-choice-filter
              [label]="t('statements.columns.supplier')"
              [all]="t('lists.allSuppliers')"
              [options]="suppliers()"
              [value]="filters.of('supplierId')"
              (choose)="filters.set({ supplierId: $event })"
            />
          }
          <sam-choice-filter
            [label]="t('statements.columns.state')"
            [all]="t('statements.anyState')"
            [options]="states()"
            [value]="filters.of('state')"
            (choose)="filters.set({ state: $event })"
          />
        </sam-filter-bar>
        <sam-data-table
          [caption]="t('statements.listTitle')"
          [columns]="columns()"
          [listing]="list.listing()"
          [trackBy]="id"
          (showMore)="list.more()"
          (retry)="list.reload()"
        >
          <ng-template samCell="figure" [samCellOf]="list.listing().rows" let-row>
            <a [routerLink]="['/scorecards', row.period, 'suppliers', row.supplierId]" [fragment]="'statement-' + row.id">{{ words.figure(row) }}</a>
            <div class="small muted">{{ excerpt(row) }}</div>
          </ng-template>
          <ng-template samCell="state" [samCellOf]="list.listing().rows" let-row>
            <sam-statement-mark [state]="row.state" />
          </ng-template>
          @if (filters.any()) {
            <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
              <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
            </sam-empty-state>
          } @else {
            <sam-empty-state icon="scorecards" [heading]="t('statements.none')" [text]="t('statements.noneMore')" />
          }
        </sam-data-table>
      </div>
    </ng-container>
  `,
})
export class ObjectionsPage {
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly words = inject(StatementWords);
  protected readonly filters = addressFilters(['supplierId', 'state'], '-createdAt');
  protected readonly list = pagedList<Statement>(
    () => '/score-statements',
    () => ({ supplierId: this.filters.of('supplierId'), state: this.filters.of('state') }),
    ['scorecards'],
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly crumbs = computed(() => [{ text: this.language.text('scorecards.title'), link: '/scorecards' }]);
  protected readonly states = computed(() =>
    statementStates.map((value) => ({ value, text: this.language.text(`statements.states.${value}`) })),
  );
  protected readonly id = (one: Statement) => one.id;
  protected readonly columns = computed<Column<Statement>[]>(() => {
    const header = (key: string) => this.language.text(`statements.columns.${key}`);
    return [
      { key: 'figure', header: header('figure') },
      { key: 'period', header: header('period'), text: (one) => this.format.calendarDate(one.period, 'month') },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), text: (one: Statement) => one.supplierName }]),
      { key: 'state', header: header('state') },
      { key: 'created', header: header('created'), minor: true, text: (one) => this.format.date(one.createdAt, 'datetime') },
    ];
  });

  protected excerpt({ text }: Statement): string {
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
  }
}
