import { Component, computed, inject, input, viewChild, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe, MoneyPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { held } from '../shared/data-table/held.js';
import { openSteps } from '../shared/form/open-steps.js';
import { type Fact, QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import { type ChangeRequest, factsOf, type QuoteLine, toneOf } from './change-request.js';
import { QuoteForm } from './quote-form.js';

type Action = ChangeRequest['actions'][number];

/** One change: what is asked for, what its supplier quoted, each time, and what the buyer decided. */
@Component({
  selector: 'sam-change-request-page',
  imports: [DataNotice, DataTable, DayPipe, History, MoneyPipe, ObjectState, PageHeader, QuickForm, QuoteForm, RouterLink, StateMark, TranslocoDirective],
  templateUrl: './change-request-page.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ChangeRequestPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly tone = toneOf;
  protected readonly request = apiObject<ChangeRequest>(() => `/change-requests/${this.id()}`, { topics: ['change-requests'], id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.changeRequests'), link: '/governance/change-requests' },
  ]);
  private readonly forms = viewChildren<QuickForm<ChangeRequest>>(QuickForm);
  private readonly quoteForm = viewChild(QuoteForm);
  private readonly actions = openSteps<Action>(
    () => this.request.value()?.actions ?? [],
    (action) => (action === 'quote' ? (this.quoteForm()?.isWritten() ?? false) : this.forms().some((form) => form.action() === this.named(action) && form.isWritten())),
  );
  protected readonly quotes = computed(() => this.actions().includes('quote'));
  protected readonly steps = computed(() => this.actions().filter((action) => action !== 'quote').map((action) => ({
    action,
    fields: this.fieldsOf(action),
    send: (typed: Typed, _begun: Typed, version?: number) => this.step(action, typed, version),
  })));
  protected readonly typedOf = ({ reason, deliveredOn }: ChangeRequest, seen: ChangeRequest): Record<string, string | null> => ({
    ...(reason === seen.reason ? {} : { reason }),
    ...(deliveredOn === seen.deliveredOn ? {} : { on: deliveredOn }),
  });
  protected readonly facts = (theirs: ChangeRequest, seen: ChangeRequest): Fact[] => factsOf(theirs, seen, this.language, this.format);
  protected readonly columns = computed<Column<QuoteLine>[]>(() => {
    const header = (key: string) => this.language.text(`flexibility.quote.${key}`);
    const money = (minor: string) => this.format.money(minor, this.request.value()?.currency ?? 'SEK');
    return [
      { key: 'text', header: header('text'), text: ({ text }) => text },
      { key: 'quantity', header: header('quantity'), align: 'end', text: ({ quantity, unit }) => `${this.format.number(quantity)} ${unit}` },
      { key: 'price', header: header('price'), align: 'end', text: ({ priceMinor }) => money(priceMinor) },
      { key: 'card', header: header('card'), align: 'end', text: ({ cardPriceMinor }) => (cardPriceMinor === null ? header('noCard') : money(cardPriceMinor)) },
      { key: 'total', header: header('total'), align: 'end', text: ({ totalMinor }) => money(totalMinor) },
    ];
  });
  protected readonly lines = (of: readonly QuoteLine[]) => held(of);

  private fieldsOf(action: Action): QuickField[] {
    const reason = { key: 'reason', label: this.language.text('flexibility.fields.reason'), kind: 'area' as const };
    if (action === 'decline' || action === 'withdraw') return [reason];
    if (action === 'deliver') return [{ key: 'on', label: this.language.text('flexibility.fields.deliveredOn'), kind: 'date', optional: true, help: this.language.text('flexibility.help.deliveredOn') }];
    return [{ ...reason, optional: true }];
  }

  private named(action: Action): string {
    return this.language.text(`flexibility.actions.${action}`);
  }

  private async step(action: Action, typed: Typed, version: number | undefined): Promise<void> {
    const said = Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, value === '' ? null : value]));
    this.request.set(await this.api.post<ChangeRequest>(`/change-requests/${this.id()}/steps`, { body: { action, ...said }, version }));
  }
}
