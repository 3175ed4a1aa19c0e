import { Component, computed, inject, input, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe, NumberPipe } from '../core/i18n/pipes.js';
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
import { type Delivery, type Order, toneOf } from './order.js';

type Step = 'confirm' | 'deliver' | 'cancelOrder';

/** One order with its deliveries; either side says what came and when. */
@Component({
  selector: 'sam-order-page',
  imports: [DataNotice, DataTable, DayPipe, History, NumberPipe, ObjectState, PageHeader, QuickForm, RouterLink, StateMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (order.value(); as one) {
        <sam-page-header [heading]="one.title" [lead]="one.supplierName" [crumbs]="crumbs()" />
        <div class="stack-loose">
          <div class="columns">
            <section class="card stack" [attr.aria-label]="t('flexibility.oneOrder')">
              <dl class="facts">
                <dt>{{ t('flexibility.fields.state') }}</dt>
                <dd><sam-state-mark [tone]="tone(one)" [text]="t('flexibility.orderStates.' + one.state)" /></dd>
                <dt>{{ t('flexibility.fields.contractId') }}</dt>
                <dd><a [routerLink]="['/contracts', one.contractId]">{{ one.contractNumber }}</a></dd>
                <dt>{{ t('flexibility.fields.delivered') }}</dt>
                <dd>{{ one.delivered | samNumber }}/{{ one.quantity | samNumber }}</dd>
                <dt>{{ t('flexibility.fields.orderedOn') }}</dt>
                <dd>{{ one.orderedOn | samDay: 'day' }}</dd>
                <dt>{{ t('flexibility.fields.dueOn') }}</dt>
                <dd>
                  {{ one.dueOn | samDay: 'day' }}
                  @if (one.late) {
                    · <sam-state-mark tone="bad" [text]="t(one.state === 'delivered' ? 'flexibility.deliveredLate' : 'flexibility.orderLate')" />
                  }
                </dd>
                @if (one.promisedOn; as on) {
                  <dt>{{ t('flexibility.fields.promisedOn') }}</dt>
                  <dd>{{ on | samDay: 'day' }}</dd>
                }
                @if (one.deliveredOn; as on) {
                  <dt>{{ t('flexibility.fields.deliveredOn') }}</dt>
                  <dd>{{ on | samDay: 'day' }}</dd>
                }
                @if (one.remark; as remark) {
                  <dt>{{ t('flexibility.fields.remark') }}</dt>
                  <dd>{{ remark }}</dd>
                }
              </dl>
            </section>
            @if (steps().length > 0) {
              <section class="card stack" aria-labelledby="next">
                <h2 id="next">{{ t('flexibility.next') }}</h2>
                @for (step of steps(); track step) {
                  <sam-quick-form [action]="t('flexibility.' + step)" [fields]="fields()[step]" [object]="one" [typedOf]="typedOf[step]" [facts]="facts" [send]="sends[step]" />
                }
              </section>
            }
          </div>
          <section class="stack" aria-labelledby="deliveries">
            <h2 id="deliveries">{{ t('flexibility.deliveries') }}</h2>
            @if (one.deliveries.length > 0) {
              <sam-data-table [caption]="t('flexibility.deliveries')" [columns]="columns()" [listing]="rows(one)" />
            } @else {
              <p class="muted">{{ t('flexibility.noDeliveries') }}</p>
            }
          </section>
          <sam-history objectType="order" [objectId]="one.id" fields="flexibility.fields." />
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="order" [heading]="t('flexibility.oneOrder')" />
      }
    </ng-container>
  `,
})
export class OrderPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly tone = toneOf;
  protected readonly order = apiObject<Order>(() => `/orders/${this.id()}`, { topics: ['orders'], id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.orders'), link: '/governance/orders' },
  ]);
  private readonly forms = viewChildren<QuickForm<Order>>(QuickForm);
  protected readonly steps = openSteps(
    () => this.possible(this.order.value()),
    (step) => this.forms().some((form) => form.action() === this.language.text(`flexibility.${step}`) && form.isWritten()),
  );
  protected readonly fields = computed<Record<Step, QuickField[]>>(() => ({
    confirm: [{ key: 'promisedOn', label: this.label('promisedOn'), kind: 'date', optional: true }],
    deliver: [
      { key: 'deliveredOn', label: this.label('deliveredOn'), kind: 'date', optional: true, help: this.language.text('flexibility.help.deliveredOn') },
      { key: 'quantity', label: this.label('quantity'), kind: 'text', optional: true, help: this.language.text('flexibility.help.quantity') },
      { key: 'remark', label: this.label('remark'), kind: 'area', optional: true },
    ],
    cancelOrder: [],
  }));
  /** A delivery is one more: what somebody else recorded is no other version of it. */
  protected readonly typedOf: Record<Step, (order: Order, seen: Order) => Record<string, string | null>> = {
    confirm: ({ promisedOn }, seen) => ({ ...(promisedOn === seen.promisedOn ? {} : { promisedOn }) }),
    deliver: () => ({}),
    cancelOrder: () => ({}),
  };
  protected readonly facts = ({ state, delivered, quantity, deliveries }: Order, seen: Order): Fact[] => [
    { key: 'state', label: this.label('state'), text: this.language.text(`flexibility.orderStates.${state}`) },
    { key: 'delivered', label: this.label('delivered'), text: `${this.format.number(delivered)}/${this.format.number(quantity)}` },
    ...deliveries
      .filter(({ id }) => !seen.deliveries.some((one) => one.id === id))
      .map((one) => ({ key: one.id, label: this.language.text('flexibility.deliver'), text: this.said(one) })),
  ];
  protected readonly columns = computed<Column<Delivery>[]>(() => [
    { key: 'deliveredOn', header: this.label('deliveredOn'), text: ({ deliveredOn }) => this.format.calendarDate(deliveredOn, 'day') },
    { key: 'quantity', header: this.label('quantity'), align: 'end', text: ({ quantity }) => this.format.number(quantity) },
    { key: 'remark', header: this.label('remark'), text: ({ remark }) => remark ?? '' },
  ]);
  protected readonly rows = ({ deliveries }: Order) => held(deliveries);
  protected readonly sends: Record<Step, (typed: Typed, begun: Typed, version?: number) => Promise<void>> = {
    confirm: ({ promisedOn }, _, version) => this.send('confirm', { promisedOn }, version),
    deliver: ({ deliveredOn, quantity, remark }, _, version) =>
      this.send('deliveries', { ...(deliveredOn === null ? {} : { deliveredOn }), ...(quantity === null ? {} : { quantity: Number(quantity) }), remark }, version),
    cancelOrder: (_, __, version) => this.send('cancel', {}, version),
  };

  private possible(order: Order | null): Step[] {
    const may = this.auth.can('orders:update') || this.auth.can('orders:answer');
    if (!order || !may || (order.state !== 'ordered' && order.state !== 'confirmed')) return [];
    return [...(order.state === 'ordered' ? (['confirm'] as const) : []), 'deliver', ...(this.auth.can('orders:update') ? (['cancelOrder'] as const) : [])];
  }

  private said({ deliveredOn, quantity, remark }: Delivery): string {
    return [this.format.calendarDate(deliveredOn, 'day'), this.format.number(quantity), remark].filter((part) => part !== null).join(' · ');
  }

  private label(key: string): string {
    return this.language.text(`flexibility.fields.${key}`);
  }

  private async send(what: string, body: object, version: number | undefined): Promise<void> {
    this.order.set(await this.api.post<Order>(`/orders/${this.id()}/${what}`, { body, version }));
  }
}
