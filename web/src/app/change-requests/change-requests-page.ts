import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { changeRequestStates } from '@samsyn/domain/flexibility/change-request';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { held } from '../shared/data-table/held.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import { type ChangeRequest, type ChangeRequestRow, type Flexibility, type SupplierFlexibility, toneOf } from './change-request.js';
import { SupplierFigures } from './supplier-figures.js';

/** What was asked for beside the contracts, and how flexible each supplier has been; a supplier finds its own. */
@Component({
  selector: 'sam-change-requests-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, EmptyState, FilterBar, MatButton, PageHeader, QuickForm, RouterLink],
    ...[SearchBox, StateMark, SupplierFigures, TranslocoDirective],
  ],
  templateUrl: './change-requests-page.html',
})
export class ChangeRequestsPage {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly mayAsk = this.auth.can('change-requests:create');
  protected readonly tone = toneOf;
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly filters = addressFilters(['supplierId', 'state'], '-askedOn');
  protected readonly list = pagedList<ChangeRequestRow>(() => '/change-requests', () => this.filters.query(), ['change-requests']);
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  protected readonly contracts = choices<{ id: string; number: string; supplierName: string }>(
    () => (this.mayAsk ? '/contracts' : null),
    ({ id, number, supplierName }) => ({ value: id, text: `${supplierName} · ${number}` }),
    { sort: 'number' },
  );
  protected readonly states = computed(() => changeRequestStates.map((value) => ({ value, text: this.language.text(`flexibility.states.${value}`) })));
  protected readonly figures = apiObject<Flexibility>(() => '/flexibility', { topics: ['change-requests', 'orders'] });
  /** One supplier's tiles where there is one to speak of; a table of them all otherwise. */
  protected readonly chosen = computed(() => {
    const items = this.figures.value()?.items ?? [];
    const id = this.filters.of('supplierId');
    if (id) return items.find(({ supplierId }) => supplierId === id) ?? null;
    return this.isVendor ? (items[0] ?? null) : null;
  });
  protected readonly window = computed(() => this.figures.value() ?? { from: '', to: '' });
  protected readonly all = computed(() => held(this.figures.value()?.items ?? []));
  protected readonly rowId = ({ id }: ChangeRequestRow) => id;
  protected readonly supplierId = ({ supplierId: id }: SupplierFlexibility) => id;
  protected readonly figureColumns = computed<Column<SupplierFlexibility>[]>(() => {
    const header = (key: string) => this.language.text(`flexibility.figures.${key}`);
    const percent = (value: string | null) => (value === null ? '–' : this.format.percent(value));
    const share = (key: 'quotesOnTime' | 'quotesAccepted' | 'ordersOnTime'): Column<SupplierFlexibility> => ({
      ...{ key, header: header(key), align: 'end' },
      text: ({ [key]: of }) => (of.value === null ? '–' : `${percent(of.value)} (${of.met}/${of.met + of.missed})`),
    });
    return [
      { key: 'supplier', header: this.language.text('flexibility.supplier') },
      share('quotesOnTime'),
      share('quotesAccepted'),
      { key: 'priceAgainstCard', header: header('priceAgainstCard'), align: 'end', text: ({ priceAgainstCard: { value } }) => percent(value) },
      share('ordersOnTime'),
      {
        ...{ key: 'leadTime', header: header('leadTime'), align: 'end' },
        text: ({ leadTime: { median, percentile90 } }) =>
          median === null || percentile90 === null ? '–' : `${this.format.number(median)} / ${this.format.number(percentile90)}`,
      },
    ];
  });
  protected readonly columns = computed<Column<ChangeRequestRow>[]>(() => {
    const header = (key: string) => this.language.text(`flexibility.fields.${key}`);
    const day = (value: string | null) => (value === null ? '–' : this.format.calendarDate(value, 'day'));
    return [
      { key: 'title', header: header('title'), sortable: true },
      { key: 'supplier', header: this.language.text('flexibility.supplier'), text: ({ supplierName }) => supplierName },
      { key: 'askedOn', header: header('askedOn'), sortable: true, minor: true, text: ({ askedOn }) => day(askedOn) },
      { key: 'quoteDueOn', header: header('quoteDueOn'), sortable: true, text: ({ quoteDueOn }) => day(quoteDueOn) },
      { key: 'quoted', header: header('quoted'), align: 'end', text: ({ quotedMinor, currency }) => (quotedMinor === null ? '–' : this.format.money(quotedMinor, currency)) },
      { key: 'state', header: header('state') },
    ];
  });
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`flexibility.fields.${key}`);
    return [
      { key: 'contractId', label: label('contractId'), kind: 'select', options: this.contracts() },
      { key: 'title', label: label('title'), kind: 'text' },
      { key: 'description', label: label('description'), kind: 'area', optional: true },
      { key: 'askedOn', label: label('askedOn'), kind: 'date' },
      { key: 'quoteDays', label: label('quoteDays'), kind: 'text', help: this.language.text('flexibility.help.quoteDays') },
      { key: 'dayUnit', label: label('dayUnit'), kind: 'select', options: ['working', 'calendar'].map((value) => ({ value, text: this.language.text(`flexibility.dayUnits.${value}`) })) },
    ];
  });
  protected readonly begun = { askedOn: this.today.date(), quoteDays: '10', dayUnit: 'working' };
  protected readonly ask = async ({ quoteDays, ...typed }: Typed): Promise<void> => {
    const body = { ...typed, quoteDays: Number(quoteDays) };
    const created = await this.api.post<ChangeRequest>('/change-requests', { body, idempotencyKey: this.keys.of('/change-requests', body) });
    this.keys.used();
    await this.router.navigate(['/governance/change-requests', created.id]);
  };
}
