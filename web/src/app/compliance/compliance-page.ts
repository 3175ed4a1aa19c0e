import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { complianceKinds, standings } from '@samsyn/domain/compliance/compliance';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe, NumberPipe, PercentPipe } from '../core/i18n/pipes.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Figure } from '../shared/figure/figure.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { type Figures, type Item, sections, standingTones, type SupplierFigure, topics } from './compliance.js';

/** What is asked of suppliers, how much of it holds, and each thing with how it stands. */
@Component({
  selector: 'sam-compliance-page',
  imports: [
    ...[Cell, ChoiceFilter, DataNotice, DataTable, DayPipe, EmptyState, Figure, FilterBar, Illustrative, MatButton, NumberPipe, PageHeader],
    ...[PercentPipe, Problem, RouterLink, SearchBox, SectionLinks, ToneMark, TranslocoDirective],
  ],
  templateUrl: './compliance-page.html',
  styles: `
    .summary {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: var(--space-4);
    }
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .counts li {
      display: flex;
      align-items: center;
      gap: var(--space-2);
    }
  `,
  host: { class: 'stack' },
})
export class CompliancePage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly isVendor = this.auth.role() === 'vendor';
  protected readonly sections = sections;
  protected readonly tones = standingTones;
  protected readonly filters = addressFilters(['supplierId', 'kind', 'waiting'], 'title');
  protected readonly list = pagedList<Item>(() => '/compliance/items', () => this.filters.query(), topics);
  protected readonly figures = apiObject<Figures>(() => '/compliance/figures', { topics });
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly id = ({ id }: Item) => id;
  protected readonly ofSupplier = ({ supplierId }: SupplierFigure) => supplierId;
  protected readonly kinds = computed(() => complianceKinds.map((value) => ({ value, text: this.language.text(`compliance.kinds.${value}`) })));
  protected readonly waiting = computed(() => [{ value: 'true', text: this.language.text('compliance.onlyWaiting') }]);
  /** The supplier whose figure is explained: the one chosen, or the only one there is. */
  protected readonly chosen = computed(() => {
    const all = this.figures.value()?.items ?? [];
    const asked = this.filters.of('supplierId');
    if (asked) return all.find(({ supplierId }) => supplierId === asked) ?? null;
    return all.length === 1 ? (all[0] ?? null) : null;
  });

  protected readonly columns = computed<Column<Item>[]>(() => [
    { key: 'title', header: this.say('fields.title'), sortable: true },
    ...(this.isVendor ? [] : [{ key: 'supplier', header: this.say('fields.supplierId'), sortable: true, text: (row: Item) => row.supplierName }]),
    { key: 'standing', header: this.say('standing') },
    { key: 'validTo', header: this.say('validTo'), minor: true },
  ]);
  protected readonly figureColumns = computed<Column<SupplierFigure>[]>(() => [
    { key: 'supplier', header: this.say('fields.supplierId') },
    { key: 'value', header: this.say('holding') },
    { key: 'bad', header: this.say('notHolding'), text: (row) => this.format.number(row.notMet + row.expired + row.missing) },
    { key: 'waiting', header: this.say('waitingColumn'), text: (row) => this.format.number(row.waiting + row.announced) },
  ]);
  protected readonly figureListing = computed<Listing<SupplierFigure>>(() => ({
    ...{ rows: this.figures.value()?.items ?? [], loading: false, problem: null, more: false },
  }));

  protected parts(one: SupplierFigure) {
    const counts = { holds: one.holds, partly: one.partly, not_met: one.notMet, expired: one.expired, missing: one.missing };
    return standings.map((standing) => ({ standing, tone: standingTones[standing], count: counts[standing] })).filter(({ count }) => count > 0);
  }

  protected trend({ months }: SupplierFigure): (number | null)[] {
    return months.map(({ value }) => (value === null ? null : Number(value)));
  }

  protected basis({ volume }: SupplierFigure): string {
    return this.say('ofThings', { count: this.format.number(volume) });
  }

  private say(key: string, params = {}): string {
    return this.language.text(`compliance.${key}`, params);
  }
}
