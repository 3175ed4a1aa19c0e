import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { subprocessorStates } from '@samsyn/domain/compliance/subprocessor';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
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
import { SearchBox } from '../shared/listing/search-box.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { countryName } from './country.js';
import { sections, type Subprocessor, subprocessorTones, topics } from './compliance.js';

/** Whom suppliers let process data: announced by them, answered by the buyer. */
@Component({
  selector: 'sam-subprocessors-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, DayPipe, EmptyState, FilterBar, Illustrative, MatButton, PageHeader, QuickForm],
    ...[RouterLink, SearchBox, SectionLinks, ToneMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.subprocessors')" [lead]="t(isVendor ? 'subprocessors.leadVendor' : 'subprocessors.lead')" [crumbs]="crumbs()" />
      <sam-section-links [sections]="sections" />
      @if (mayAnnounce) {
        <div class="card"><sam-quick-form [action]="t(isVendor ? 'subprocessors.announce' : 'subprocessors.record')" [fields]="fields()" [send]="announce" /></div>
      }
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        <sam-search-box [label]="t('subprocessors.search')" [value]="filters.of('q')" (searched)="filters.set({ q: $event })" />
        @if (!isVendor) {
          <sam-choice-filter
            [label]="t('subprocessors.fields.supplierId')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
        <sam-choice-filter
          [label]="t('subprocessors.fields.state')"
          [all]="t('subprocessors.anyState')"
          [options]="states()"
          [value]="filters.of('state')"
          (choose)="filters.set({ state: $event })"
        />
      </sam-filter-bar>
      <sam-data-table
        [caption]="t('sections.subprocessors')"
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
            <a [routerLink]="['/governance/compliance/subprocessors', row.id]">{{ row.name }}</a>
            @if (row.illustrative) {
              <sam-illustrative />
            }
          </span>
          <div class="small muted">{{ row.purpose }}</div>
        </ng-template>
        <ng-template samCell="state" [samCellOf]="list.listing().rows" let-row>
          <sam-tone [tone]="row.late ? 'bad' : tones[row.state]" [text]="t('subprocessors.states.' + row.state)" />
        </ng-template>
        <ng-template samCell="answerBy" [samCellOf]="list.listing().rows" let-row>
          @if (row.state === 'announced') {
            <span class="nowrap">{{ row.answerBy | samDay: 'day' }}</span>
            @if (row.late) {
              <div class="small">{{ t('subprocessors.late') }}</div>
            }
          } @else {
            –
          }
        </ng-template>
        @if (filters.any()) {
          <sam-empty-state icon="search" [heading]="t('lists.noMatch')" [text]="t('lists.noMatchMore')">
            <button matButton="outlined" type="button" (click)="filters.clear()">{{ t('lists.clear') }}</button>
          </sam-empty-state>
        } @else {
          <sam-empty-state icon="suppliers" [heading]="t('subprocessors.none')" [text]="t(isVendor ? 'subprocessors.noneVendor' : 'subprocessors.noneMore')" />
        }
      </sam-data-table>
      <sam-data-notice />
    </ng-container>
  `,
  host: { class: 'stack' },
})
export class SubprocessorsPage {
  private readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly keys = new CreationKeys();
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly mayAnnounce = this.auth.can(this.isVendor ? 'compliance:answer' : 'compliance:update');
  protected readonly sections = sections;
  protected readonly tones = subprocessorTones;
  protected readonly filters = addressFilters(['supplierId', 'state'], '-announcedOn');
  protected readonly list = pagedList<Subprocessor>(() => '/compliance/subprocessors', () => this.filters.query(), topics);
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.compliance'), link: '/governance/compliance' },
  ]);
  protected readonly id = ({ id }: Subprocessor) => id;
  protected readonly states = computed(() => subprocessorStates.map((value) => ({ value, text: this.language.text(`subprocessors.states.${value}`) })));
  protected readonly columns = computed<Column<Subprocessor>[]>(() => {
    const header = (key: string) => this.language.text(`subprocessors.fields.${key}`);
    return [
      { key: 'name', header: header('name'), sortable: true },
      ...(this.isVendor ? [] : [{ key: 'supplier', header: header('supplierId'), sortable: true, text: (row: Subprocessor) => row.supplierName }]),
      { key: 'country', header: header('country'), text: (row) => this.place(row) },
      { key: 'state', header: header('state') },
      { key: 'answerBy', header: header('answerBy'), sortable: true },
      { key: 'announcedOn', header: header('announcedOn'), sortable: true, minor: true, text: ({ announcedOn }) => this.format.calendarDate(announcedOn, 'day') },
    ];
  });
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`subprocessors.fields.${key}`);
    return [
      ...(this.isVendor ? [] : [{ key: 'supplierId', label: label('supplierId'), kind: 'select' as const, options: this.suppliers() }]),
      { key: 'name', label: label('name'), kind: 'text' },
      { key: 'country', label: label('country'), kind: 'text', help: this.language.text('subprocessors.countryHelp') },
      { key: 'purpose', label: label('purpose'), kind: 'text' },
      { key: 'dataCategories', label: label('dataCategories'), kind: 'text', optional: true },
      { key: 'startsOn', label: label('startsOn'), kind: 'date', optional: true },
    ];
  });

  protected readonly announce = async (typed: Typed): Promise<void> => {
    const body = { ...typed, country: (typed['country'] ?? '').toUpperCase() };
    await this.api.post('/compliance/subprocessors', { body, idempotencyKey: this.keys.of('subprocessors', body) });
    this.keys.used();
    this.list.reload();
  };

  private place({ country, outside }: Subprocessor): string {
    const name = countryName(country, this.language.tag());
    return outside ? this.language.text('subprocessors.outsideIn', { country: name }) : name;
  }
}
