import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { orderStates } from '@samsyn/domain/flexibility/order-state';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import { type Order, type OrderRow, toneOf } from './order.js';

/** What was ordered within contracts and how long it takes; a supplier finds its own. */
@Component({
  selector: 'sam-orders-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, EmptyState, FilterBar, MatButton, PageHeader, QuickForm, RouterLink],
    ...[SearchBox, StateMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.orders')" [lead]="t(isVendor ? 'flexibility.ordersLeadVendor' : 'flexibility.ordersLead')" [crumbs]="crumbs()">
        <a matButton="outlined" routerLink="/governance/change-requests">{{ t('flexibility.toFigures') }}</a>
      </sam-page-header>
      <div class="stack">
        @if (mayOrder) {
          <section class="card stack" [attr.aria-label]="t('flexibility.order')">
            <sam-quick-form [action]="t('flexibility.order')" [fields]="fields()" [initial]="begun" [send]="order" />
          </section>
        }
        <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
          <sam-search-box [label]="t('flexibility.searchOrders')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
          <sam-choice-filter
            [label]="t('flexibility.fields.state')"
            [all]="t('flexibility.anyState')"
            [options]="states()"
            [value]="filters.of('state')"
            (choose)="filters.set({ state: $event })"
          />
          @if (!isVendor) {
            <sam-choice-filter
              [label]="t('flexibility.supplier')"
              [all]="t('lists.allSuppliers')"
              [options]="suppliers()"
              [value]="filters.of('supplierId')"
              (choose)="filters.set({ supplierId: $event })"
            />
          }
        </sam-filter-bar>
        <sam-data-table
          [caption]="t('sections.orders')"
          [columns]="columns()"
          [listing]="list.listing()"
          [sort]="filters.sort()"
          [trackBy]="rowId"
          (sortChange)="filters.sortBy($event)"
          (showMore)="list.more()"
          (retry)="list.reload()"
        >
          <ng-template samCell="title" [samCellOf]="list.listing().rows" let-row>
            <a [routerLink]="['/governance/orders', row.id]">{{ row.title }}</a>
          </ng-template>
          <ng-template samCell="state" [samCellOf]="list.listing().rows" let-row>
            <div>
              <sam-state-mark [tone]="tone(row)" [text]="t('flexibility.orderStates.' + row.state)" />
              @if (row.late) {
                <div class="small muted">{{ t(row.state === 'delivered' ? 'flexibility.deliveredLate' : 'flexibility.orderLate') }}</div>
              }
            </div>
          </ng-template>
          @if (filters.any()) {
            <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
              <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
            </sam-empty-state>
          } @else {
            <sam-empty-state icon="contracts" [heading]="t('flexibility.noOrders')" [text]="t(isVendor ? 'flexibility.noOrdersVendor' : 'flexibility.noOrdersMore')" />
          }
        </sam-data-table>
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class OrdersPage {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly mayOrder = this.auth.can('orders:create');
  protected readonly tone = toneOf;
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly filters = addressFilters(['supplierId', 'state'], '-orderedOn');
  protected readonly list = pagedList<OrderRow>(() => '/orders', () => this.filters.query(), ['orders']);
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  private readonly contracts = choices<{ id: string; number: string; supplierName: string }>(
    () => (this.mayOrder ? '/contracts' : null),
    ({ id, number, supplierName }) => ({ value: id, text: `${supplierName} · ${number}` }),
    { sort: 'number' },
  );
  protected readonly states = computed(() => orderStates.map((value) => ({ value, text: this.language.text(`flexibility.orderStates.${value}`) })));
  protected readonly rowId = ({ id }: OrderRow) => id;
  protected readonly columns = computed<Column<OrderRow>[]>(() => {
    const header = (key: string) => this.language.text(`flexibility.fields.${key}`);
    const day = (value: string | null) => (value === null ? '–' : this.format.calendarDate(value, 'day'));
    return [
      { key: 'title', header: header('title'), sortable: true },
      { key: 'supplier', header: this.language.text('flexibility.supplier'), text: ({ supplierName }) => supplierName },
      { key: 'orderedOn', header: header('orderedOn'), sortable: true, minor: true, text: ({ orderedOn }) => day(orderedOn) },
      { key: 'dueOn', header: header('dueOn'), sortable: true, text: ({ dueOn }) => day(dueOn) },
      { key: 'delivered', header: header('delivered'), align: 'end', text: ({ delivered, quantity }) => `${this.format.number(delivered)}/${this.format.number(quantity)}` },
      { key: 'deliveredOn', header: header('deliveredOn'), minor: true, text: ({ deliveredOn }) => day(deliveredOn) },
      { key: 'state', header: header('state') },
    ];
  });
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`flexibility.fields.${key}`);
    return [
      { key: 'contractId', label: label('contractId'), kind: 'select', options: this.contracts() },
      { key: 'title', label: label('title'), kind: 'text' },
      { key: 'quantity', label: label('quantity'), kind: 'text' },
      { key: 'orderedOn', label: label('orderedOn'), kind: 'date' },
      { key: 'leadDays', label: label('leadDays'), kind: 'text', help: this.language.text('flexibility.help.leadDays') },
      { key: 'dayUnit', label: label('dayUnit'), kind: 'select', options: ['working', 'calendar'].map((value) => ({ value, text: this.language.text(`flexibility.dayUnits.${value}`) })) },
      { key: 'remark', label: label('remark'), kind: 'area', optional: true },
    ];
  });
  protected readonly begun = { quantity: '1', orderedOn: this.today.date(), leadDays: '10', dayUnit: 'working' };
  protected readonly order = async ({ quantity, leadDays, ...typed }: Typed): Promise<void> => {
    const body = { ...typed, quantity: Number(quantity), leadDays: Number(leadDays) };
    const created = await this.api.post<Order>('/orders', { body, idempotencyKey: this.keys.of('/orders', body) });
    this.keys.used();
    await this.router.navigate(['/governance/orders', created.id]);
  };
}
