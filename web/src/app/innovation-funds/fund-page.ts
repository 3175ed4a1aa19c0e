import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { fundEntryKinds } from '@samsyn/domain/innovation/innovation-fund';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { topics, typedMinor, type FundDetail, type FundEntry, type FundYear } from './fund.js';
import { GainSharesSection } from './gain-shares-section.js';

/** One fund: what is left, year by year, and its ledger. */
@Component({
  selector: 'sam-fund-page',
  imports: [
    ...[Cell, DataNotice, DataTable, EmptyState, GainSharesSection, History, Illustrative, MatButton, ObjectState, PageHeader],
    ...[QuickForm, RouterLink, TranslocoDirective],
  ],
  templateUrl: './fund-page.html',
  styleUrl: './fund-page.scss',
})
export class FundPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly path = computed(() => `/innovation/funds/${this.id()}`);
  protected readonly fund = apiObject<FundDetail>(() => this.path(), { topics, id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('innovationFunds.title'), link: '/innovation/funds' },
  ]);
  protected readonly sums = computed(() => {
    const one = this.fund.value();
    if (!one) return [];
    const keys = ['paidInMinor', 'reservedMinor', 'spentMinor', 'expiredMinor', 'availableMinor'] as const;
    return keys.map((key) => ({ key, text: this.money(one.balance[key]) }));
  });
  protected readonly years = computed(() => listed(this.fund.value()?.years.toReversed() ?? []));
  protected readonly entries = computed(() => listed(this.fund.value()?.entries ?? []));
  protected readonly yearOf = ({ year }: FundYear) => year;
  protected readonly sequenceOf = ({ sequence }: FundEntry) => sequence;

  protected readonly yearColumns = computed<Column<FundYear>[]>(() => {
    const money = (key: Exclude<keyof FundYear, 'year'>): Column<FundYear> => ({
      ...{ key, header: this.word('columns', key), align: 'end' },
      text: (year) => this.money(year[key]),
    });
    return [
      { key: 'year', header: this.word('columns', 'year'), text: ({ year }) => year },
      ...[money('carriedOverMinor'), money('paidInMinor'), money('reservedMinor'), money('spentMinor'), money('expiredMinor'), money('carriedOnMinor'), money('availableMinor')],
    ];
  });
  protected readonly columns = computed<Column<FundEntry>[]>(() => [
    { key: 'bookedOn', header: this.word('fields', 'bookedOn'), text: ({ bookedOn }) => this.format.calendarDate(bookedOn) },
    { key: 'kind', header: this.word('fields', 'kind') },
    { key: 'amountMinor', header: this.word('fields', 'amountMinor'), align: 'end', text: ({ amountMinor }) => this.money(amountMinor) },
    { key: 'note', header: this.word('columns', 'what') },
    { key: 'userName', header: this.word('columns', 'userName'), minor: true, text: ({ userName }) => userName ?? '–' },
    ...(this.auth.can('innovation-funds:update') ? [{ key: 'actions', header: this.word('columns', 'actions') }] : []),
  ]);
  protected readonly fields = computed<QuickField[]>(() => [
    { key: 'kind', label: this.word('fields', 'kind'), kind: 'select', options: this.kinds(), help: this.word('help', 'kind') },
    { key: 'amountMinor', label: this.word('fields', 'amountMinor'), kind: 'text' },
    { key: 'bookedOn', label: this.word('fields', 'bookedOn'), kind: 'date', help: this.word('help', 'bookedOn') },
    { key: 'note', label: this.word('columns', 'what'), kind: 'text', optional: true },
  ]);
  protected readonly initial = computed(() => ({ kind: 'paid_in', bookedOn: this.today.date() }));
  protected readonly reversal = computed<QuickField[]>(() => [{ key: 'note', label: this.word('fields', 'why'), kind: 'text' }]);
  private readonly kinds = computed(() => {
    const plain = fundEntryKinds.map((value) => ({ value: value as string, text: this.word('kinds', value) }));
    return plain.flatMap((kind) => (kind.value === 'spent' ? [kind, { value: 'spent_reserved', text: this.word('kinds', 'spent_reserved') }] : [kind]));
  });

  protected readonly book = async ({ kind, amountMinor, bookedOn, note }: Typed): Promise<void> => {
    const fromReserved = kind === 'spent_reserved';
    const body = { kind: fromReserved ? 'spent' : kind, amountMinor: typedMinor('amountMinor', amountMinor), bookedOn, fromReserved, note };
    await this.changed(`${this.path()}/entries`, body);
  };
  protected readonly reverse =
    ({ sequence }: FundEntry) =>
    ({ note }: Typed): Promise<void> =>
      this.changed(`${this.path()}/entries/${sequence}/reversal`, { note });

  protected kindOf({ kind, fromReserved }: FundEntry): string {
    return this.word('kinds', fromReserved ? 'spent_reserved' : kind);
  }

  protected takenBack(sequence: number): string {
    return this.language.text('innovationFunds.takesBack', { sequence: this.format.number(sequence) });
  }

  private async changed(path: string, body: object): Promise<void> {
    this.fund.set(await this.api.post<FundDetail>(path, { body, version: this.fund.value()?.version ?? 0 }));
  }

  private money(minor: string): string {
    return this.format.money(minor, this.fund.value()?.currency ?? 'SEK');
  }

  private word(group: string, key: string): string {
    return this.language.text(`innovationFunds.${group}.${key}`);
  }
}

const listed = <T>(rows: readonly T[]): Listing<T> => ({ rows, loading: false, problem: null, more: false });
