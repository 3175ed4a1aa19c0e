import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { ToneMark } from '../shared/tone/tone-mark.js';
import { type CalendarContract, type CalendarEvent, type ContractCalendar, eventKinds, topics } from './calendar.js';
import { ContractTimeline } from './timeline.js';

/** What contracts have ahead: which waits for a decision, a picture of two years, and every day in order. */
@Component({
  selector: 'sam-contract-calendar-page',
  imports: [
    ...[Cell, ChoiceFilter, ContractTimeline, DataNotice, DataTable, DayPipe, EmptyState, FilterBar, Illustrative, PageHeader],
    ...[Problem, RouterLink, Skeleton, ToneMark, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('sections.contractCalendar')" [lead]="t(isVendor ? 'contractCalendar.leadVendor' : 'contractCalendar.lead')" [crumbs]="crumbs()" />
      <sam-filter-bar [any]="filters.any()" (cleared)="filters.clear()">
        @if (!isVendor) {
          <sam-choice-filter
            [label]="t('contractCalendar.supplier')"
            [all]="t('lists.allSuppliers')"
            [options]="suppliers()"
            [value]="filters.of('supplierId')"
            (choose)="filters.set({ supplierId: $event })"
          />
        }
        <sam-choice-filter
          [label]="t('contractCalendar.kind')"
          [all]="t('contractCalendar.anyKind')"
          [options]="kinds()"
          [value]="filters.of('kind')"
          (choose)="filters.set({ kind: $event })"
        />
      </sam-filter-bar>
      @if (calendar.problem(); as problem) {
        <sam-problem [problem]="problem" (retry)="calendar.reload()" />
      } @else if (calendar.value(); as all) {
        @if (all.contracts.length > 0) {
          <sam-contract-timeline [calendar]="all" />
        }
        <section class="card stack" aria-labelledby="contracts-ahead">
          <h2 id="contracts-ahead">{{ t('contractCalendar.contracts') }}</h2>
          <sam-data-table [caption]="t('contractCalendar.contracts')" [columns]="contractColumns()" [listing]="contracts()" [trackBy]="ofContract">
            <ng-template samCell="contract" [samCellOf]="all.contracts" let-row>
              <span class="row">
                <a [routerLink]="['/governance/contract-calendar', row.contractId]">{{ row.number }}</a>
                @if (row.illustrative) {
                  <sam-illustrative />
                }
              </span>
              <div class="small muted">{{ row.title }} · {{ row.supplierName }}</div>
            </ng-template>
            <ng-template samCell="decision" [samCellOf]="all.contracts" let-row>
              @if (row.due; as due) {
                <sam-tone [tone]="due.late ? 'bad' : 'watch'" [text]="t(due.late ? 'contractCalendar.decideLate' : 'contractCalendar.decide')" />
                <div class="small nowrap">{{ due.dueOn | samDay: 'day' }}</div>
              } @else if (row.decision; as decision) {
                <sam-tone tone="good" [text]="t('contractCalendar.choices.' + decision.choice)" />
              } @else {
                –
              }
            </ng-template>
            <sam-empty-state icon="contracts" [heading]="t('contractCalendar.none')" [text]="t('contractCalendar.noneMore')" />
          </sam-data-table>
        </section>
        <section class="card stack" aria-labelledby="days-ahead">
          <h2 id="days-ahead">{{ t('contractCalendar.days') }}</h2>
          <sam-data-table [caption]="t('contractCalendar.days')" [columns]="eventColumns()" [listing]="events()" [trackBy]="ofEvent">
            <ng-template samCell="title" [samCellOf]="all.events" let-row>
              <a [routerLink]="row.link">{{ row.title }}</a>
              <div class="small muted">{{ row.supplierName }}{{ row.contractNumber ? ' · ' + row.contractNumber : '' }}</div>
            </ng-template>
            <sam-empty-state icon="calendar" [heading]="t('contractCalendar.noDays')" [text]="t('contractCalendar.noneMore')" />
          </sam-data-table>
        </section>
        <sam-data-notice />
      } @else {
        <div class="card"><sam-skeleton [lines]="8" /></div>
      }
    </ng-container>
  `,
  host: { class: 'stack' },
})
export class CalendarPage {
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly isVendor = inject(AuthStore).role() === 'vendor';
  protected readonly filters = addressFilters(['supplierId', 'kind'], '');
  protected readonly calendar = apiObject<ContractCalendar>(() => {
    const supplierId = this.filters.of('supplierId');
    return supplierId ? `/contract-calendar?supplierId=${supplierId}` : '/contract-calendar';
  }, { topics });
  protected readonly suppliers = choices(() => (this.isVendor ? null : '/suppliers'));
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.governance'), link: '/governance' }]);
  protected readonly kinds = computed(() => eventKinds.map((value) => ({ value, text: this.language.text(`contractCalendar.kinds.${value}`) })));
  protected readonly ofContract = ({ contractId }: CalendarContract) => contractId;
  protected readonly ofEvent = ({ kind, on, link }: CalendarEvent) => `${kind} ${on} ${link}`;
  protected readonly contracts = computed<Listing<CalendarContract>>(() => this.listing(this.calendar.value()?.contracts ?? []));
  protected readonly events = computed<Listing<CalendarEvent>>(() => {
    const kind = this.filters.of('kind');
    return this.listing((this.calendar.value()?.events ?? []).filter((event) => kind === '' || event.kind === kind));
  });

  protected readonly contractColumns = computed<Column<CalendarContract>[]>(() => [
    { key: 'contract', header: this.say('contract') },
    { key: 'startsOn', header: this.say('kinds.start'), minor: true, text: ({ startsOn }) => this.day(startsOn) },
    { key: 'noticeOn', header: this.say('kinds.notice'), text: ({ noticeOn }) => this.day(noticeOn) },
    { key: 'endsOn', header: this.say('kinds.end'), text: ({ endsOn }) => this.day(endsOn) },
    { key: 'options', header: this.say('options'), minor: true, text: ({ options }) => (options.length === 0 ? '–' : this.say('optionsTo', { count: this.format.number(options.length), date: this.day(options.at(-1)?.endsOn ?? null) })) },
    ...(this.isVendor ? [] : [{ key: 'decision', header: this.say('decision') }]),
  ]);
  protected readonly eventColumns = computed<Column<CalendarEvent>[]>(() => [
    { key: 'on', header: this.say('day'), text: ({ on }) => this.day(on) },
    { key: 'kind', header: this.say('kind'), text: ({ kind }) => this.language.text(`contractCalendar.kinds.${kind}`) },
    { key: 'title', header: this.say('what') },
    { key: 'settled', header: this.say('settled'), minor: true, text: ({ settled }) => (settled ? this.say('done') : '–') },
  ]);

  private listing<T>(rows: readonly T[]): Listing<T> {
    return { rows, loading: false, problem: null, more: false };
  }

  private day(on: string | null): string {
    return on === null ? '–' : this.format.calendarDate(on, 'day');
  }

  private say(key: string, params: Record<string, string> = {}): string {
    return this.language.text(`contractCalendar.${key}`, params);
  }
}
