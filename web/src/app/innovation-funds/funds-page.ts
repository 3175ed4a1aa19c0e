import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { innovationSections } from '../shared/sections/innovation-sections.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { topics, type Contract, type Fund } from './fund.js';

/** Money set aside for innovation, and what each fund has left. */
@Component({
  selector: 'sam-funds-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, EmptyState, FilterBar, Illustrative, MatButton, PageHeader, QuickForm],
    ...[RouterLink, SectionLinks, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('innovationFunds.title')" [lead]="t(isVendor() ? 'innovationFunds.leadVendor' : 'innovationFunds.lead')" />
      <div class="stack">
      <sam-section-links [sections]="innovationSections" />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        @if (!isVendor()) {
          <sam-choice-filter
            [label]="t('innovationFunds.columns.supplier')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
        <sam-choice-filter
          [label]="t('innovationFunds.columns.contract')"
          [all]="t('commitments.allContracts')"
          [options]="contracts()"
          [value]="filters.of('contractId')"
          (choose)="filters.set({ contractId: $event })"
        />
      </sam-filter-bar>
      <sam-data-table
        [caption]="t('innovationFunds.title')"
        [columns]="columns()"
        [listing]="list.listing()"
        [sort]="filters.sort()"
        [trackBy]="id"
        (sortChange)="filters.sortBy($event)"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="name" [samCellOf]="list.listing().rows" let-row>
          <span class="row">
            <a [routerLink]="['/innovation/funds', row.id]">{{ row.name }}</a>
            @if (row.illustrative) {
              <sam-illustrative />
            }
          </span>
          <div class="small muted">{{ row.contractNumber }}</div>
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="innovation" [heading]="t('innovationFunds.none')" [text]="t(isVendor() ? 'innovationFunds.noneVendor' : 'innovationFunds.noneMore')" />
        }
      </sam-data-table>
      @if (auth.can('innovation-funds:create')) {
        <div><sam-quick-form [action]="t('innovationFunds.add')" [fields]="fields()" [initial]="{ contractId: filters.of('contractId') }" [send]="create" /></div>
      }
      <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class FundsPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly keys = new CreationKeys();
  protected readonly innovationSections = innovationSections;
  protected readonly filters = addressFilters(['supplierId', 'contractId'], 'name');
  protected readonly list = pagedList<Fund>(
    () => '/innovation/funds',
    () => this.filters.query(),
    topics,
  );
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly contracts = choices<Contract>(
    () => '/contracts',
    ({ id, number, title }) => ({ value: id, text: `${number} ${title}` }),
    { sort: 'number' },
  );
  protected readonly id = ({ id }: Fund) => id;
  protected readonly columns = computed<Column<Fund>[]>(() => {
    const header = (key: string) => this.language.text(`innovationFunds.columns.${key}`);
    const money = (key: 'paidInMinor' | 'reservedMinor' | 'spentMinor' | 'availableMinor', minor = false): Column<Fund> => ({
      ...{ key, header: header(key), align: 'end', minor },
      text: ({ balance, currency }) => this.format.money(balance[key], currency),
    });
    return [
      { key: 'name', header: header('name'), sortable: true },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: header('supplier'), sortable: true, text: (fund: Fund) => fund.supplierName }]),
      ...[money('paidInMinor'), money('reservedMinor', true), money('spentMinor'), money('availableMinor')],
    ];
  });
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`innovationFunds.fields.${key}`);
    return [
      { key: 'contractId', label: label('contractId'), kind: 'select', options: this.contracts() },
      { key: 'name', label: label('name'), kind: 'text', help: this.language.text('innovationFunds.help.name') },
      { key: 'note', label: label('note'), kind: 'area', optional: true },
    ];
  });

  protected readonly create = async (typed: Typed): Promise<void> => {
    const made = await this.api.post<Fund>('/innovation/funds', { body: typed, idempotencyKey: this.keys.of('funds', typed) });
    this.keys.used();
    await this.router.navigate(['/innovation/funds', made.id]);
  };
}
