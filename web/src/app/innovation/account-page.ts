import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe, MoneyPipe } from '../core/i18n/pipes.js';
import { Chart, type ChartTable } from '../shared/chart/chart.js';
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
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { innovationSections } from '../shared/sections/innovation-sections.js';
import { SectionLinks } from '../shared/sections/section-links.js';
import { topics, type Account, type AccountBenefit, type AccountRow, type Contract, type StateAge } from './account.js';
import { quartersChart } from './quarters-chart.js';

/** R26: what was promised of innovation, and what came of it. */
@Component({
  selector: 'sam-account-page',
  imports: [
    ...[Cell, Chart, ChoiceFilter, DataNotice, DataTable, DayPipe, EmptyState, Figure, FilterBar, Illustrative, MatButton, MoneyPipe],
    ...[ObjectState, PageHeader, RouterLink, SectionLinks, TranslocoDirective],
  ],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly innovationSections = innovationSections;
  protected readonly filters = addressFilters(['supplierId', 'contractId'], '');
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  protected readonly suppliers = choices(() => (this.isVendor() ? null : '/suppliers'));
  protected readonly contracts = choices<Contract>(
    () => {
      const supplierId = this.filters.of('supplierId');
      return supplierId === '' ? '/contracts' : `/contracts?supplierId=${supplierId}`;
    },
    ({ id, number, title }) => ({ value: id, text: `${number} ${title}` }),
    { sort: 'number' },
  );
  protected readonly account = apiObject<Account>(
    () => {
      const query = new URLSearchParams(this.scope()).toString();
      return query === '' ? '/innovation/account' : `/innovation/account?${query}`;
    },
    { topics },
  );
  private readonly rows = apiObject<{ items: AccountRow[] }>(() => '/innovation/accounts', { topics });
  protected readonly rowListing = computed<Listing<AccountRow>>(() => ({
    rows: this.rows.value()?.items ?? [],
    loading: this.rows.value() === null && this.rows.problem() === null,
    problem: this.rows.problem(),
    more: false,
  }));
  protected readonly ageListing = computed<Listing<StateAge>>(() => ({ rows: this.account.value()?.ages ?? [], loading: false, problem: null, more: false }));
  protected readonly benefitListing = computed<Listing<AccountBenefit>>(() => ({ rows: this.account.value()?.benefits ?? [], loading: false, problem: null, more: false }));
  /** What the pages of the figures are narrowed to as well. */
  protected readonly scope = computed<Record<string, string>>(() =>
    Object.fromEntries((['supplierId', 'contractId'] as const).map((name) => [name, this.filters.of(name)]).filter(([, value]) => value !== '')),
  );
  protected readonly late = computed(() => ({ ...this.scope(), overdue: 'true' }));
  protected readonly trend = computed(() =>
    (this.account.value()?.quarters ?? []).map(({ due, ahead, inTime, late }) => (due - ahead === 0 ? null : (100 * (inTime + late)) / (due - ahead))),
  );

  protected readonly options = computed(() =>
    quartersChart(this.account.value()?.quarters ?? [], {
      quarter: (quarter) => this.quarter(quarter),
      names: { inTime: this.word('inTime'), late: this.word('late'), missing: this.word('missing'), ahead: this.word('ahead') },
    }),
  );
  protected readonly table = computed<ChartTable>(() => ({
    header: ['quarter', 'due', 'inTime', 'late', 'missing', 'ahead'].map((key) => this.word(key)),
    rows: (this.account.value()?.quarters ?? []).map(({ quarter, due, inTime, late, missing, ahead }) => [
      this.quarter(quarter),
      ...[due, inTime, late, missing, ahead].map((count) => this.format.number(count)),
    ]),
  }));
  protected readonly summary = computed(() => {
    const sum = (key: 'due' | 'inTime' | 'ahead') => (this.account.value()?.quarters ?? []).reduce((all, quarter) => all + quarter[key], 0);
    return this.language.text('innovationAccount.trendSummary', { due: this.format.number(sum('due') - sum('ahead')), inTime: this.format.number(sum('inTime')) });
  });

  protected readonly ageColumns = computed<Column<StateAge>[]>(() => {
    const header = (key: string) => this.language.text(`innovationAccount.ages.${key}`);
    const days = (value: string | null) => (value === null ? '–' : this.language.text('innovationAccount.days', { days: this.format.number(value) }));
    return [
      { key: 'state', header: header('state'), text: ({ state }) => this.language.text(`commitments.states.${state}`) },
      { key: 'standing', header: header('standing'), align: 'end', text: ({ standing }) => this.format.number(standing) },
      { key: 'averageAge', header: header('averageAge'), align: 'end', text: ({ averageAge }) => days(averageAge) },
      { key: 'passed', header: header('passed'), align: 'end', text: ({ passed }) => this.format.number(passed) },
      { key: 'averageLead', header: header('averageLead'), align: 'end', text: ({ averageLead }) => days(averageLead) },
    ];
  });
  protected readonly benefitColumns = computed<Column<AccountBenefit>[]>(() => {
    const header = (key: string) => this.language.text(`innovationAccount.benefits.${key}`);
    const counts = ({ count, verifiedCount }: AccountBenefit) => ({ verified: this.format.number(verifiedCount), count: this.format.number(count) });
    return [
      { key: 'type', header: header('type'), text: ({ type }) => this.language.text(`innovationAccount.benefits.types.${type}`) },
      { key: 'planned', header: header('planned'), align: 'end', text: (one) => this.amount(one, one.planned) },
      { key: 'verified', header: header('verified'), align: 'end', text: (one) => this.amount(one, one.verified) },
      { key: 'count', header: header('count'), align: 'end', text: (one) => this.language.text('innovationAccount.benefits.of', counts(one)) },
    ];
  });
  protected readonly columns = computed<Column<AccountRow>[]>(() => {
    const count = (key: 'committed' | 'due' | 'dueDelivered' | 'verified' | 'overdue'): Column<AccountRow> => ({
      ...{ key, header: this.word(key), align: 'end' },
      text: ({ figures }) => this.format.number(figures[key]),
    });
    return [
      { key: 'contract', header: this.word('contract') },
      ...(this.isVendor() ? [] : [{ key: 'supplier', header: this.word('supplier'), text: (row: AccountRow) => row.supplierName }]),
      ...[count('committed'), count('due'), count('dueDelivered'), count('verified'), count('overdue')],
      { key: 'includedShare', header: this.word('includedShare'), align: 'end', minor: true, text: ({ figures }) => this.percent(figures.includedShare) },
    ];
  });
  protected readonly parts = ['inTime', 'late', 'missing', 'ahead'] as const;
  protected readonly rowId = ({ contractId }: AccountRow) => contractId;
  protected readonly benefitId = ({ type, unit, currency }: AccountBenefit) => `${type} ${unit} ${currency}`;
  protected readonly ageId = ({ state }: StateAge) => state;

  protected basis(key: string, params: Record<string, number>): string {
    const written = Object.entries(params).map(([name, count]) => [name, this.format.number(count)] as const);
    return this.language.text(`innovationAccount.basis.${key}`, Object.fromEntries(written));
  }

  protected narrow(supplierId: string): void {
    this.filters.set({ supplierId, contractId: '' });
  }

  private amount({ unit, currency }: AccountBenefit, value: string): string {
    if (unit === 'money') return this.format.money(value, currency ?? 'SEK');
    return this.language.text(`innovationAccount.benefits.units.${unit}`, { amount: this.format.number(value) });
  }

  private word(key: string): string {
    return this.language.text(`innovationAccount.words.${key}`);
  }

  private percent(value: string | null): string {
    return value === null ? '–' : this.format.percent(value, 0);
  }

  private quarter(key: string): string {
    const [year = '', quarter = ''] = key.split('-Q');
    return this.language.text('innovationAccount.quarter', { year, quarter });
  }
}
