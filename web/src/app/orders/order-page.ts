import { Component, computed, inject, input } from '@angular/core';
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
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import { type Delivery, type Order, toneOf } from './order.js';

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
            @if (mayAct() && (one.state === 'ordered' || one.state === 'confirmed')) {
              <section class="card stack" aria-labelledby="next">
                <h2 id="next">{{ t('flexibility.next') }}</h2>
                @if (one.state === 'ordered') {
                  <sam-quick-form [action]="t('flexibility.confirm')" [fields]="confirmFields()" [send]="confirm" />
                }
                <sam-quick-form [action]="t('flexibility.deliver')" [fields]="deliverFields()" [send]="deliver" />
                @if (auth.can('orders:update')) {
                  <sam-quick-form [action]="t('flexibility.cancelOrder')" [fields]="[]" [send]="cancel" />
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
  protected readonly mayAct = computed(() => this.auth.can('orders:update') || this.auth.can('orders:answer'));
  protected readonly order = apiObject<Order>(() => `/orders/${this.id()}`, { topics: ['orders'], id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.orders'), link: '/governance/orders' },
  ]);
  protected readonly confirmFields = computed<QuickField[]>(() => [{ key: 'promisedOn', label: this.label('promisedOn'), kind: 'date', optional: true }]);
  protected readonly deliverFields = computed<QuickField[]>(() => [
    { key: 'deliveredOn', label: this.label('deliveredOn'), kind: 'date', optional: true, help: this.language.text('flexibility.help.deliveredOn') },
    { key: 'quantity', label: this.label('quantity'), kind: 'text', optional: true, help: this.language.text('flexibility.help.quantity') },
    { key: 'remark', label: this.label('remark'), kind: 'area', optional: true },
  ]);
  protected readonly columns = computed<Column<Delivery>[]>(() => [
    { key: 'deliveredOn', header: this.label('deliveredOn'), text: ({ deliveredOn }) => this.format.calendarDate(deliveredOn, 'day') },
    { key: 'quantity', header: this.label('quantity'), align: 'end', text: ({ quantity }) => this.format.number(quantity) },
    { key: 'remark', header: this.label('remark'), text: ({ remark }) => remark ?? '' },
  ]);
  protected readonly rows = ({ deliveries }: Order) => held(deliveries);
  protected readonly confirm = ({ promisedOn }: Typed) => this.send('confirm', { promisedOn });
  protected readonly cancel = () => this.send('cancel', {});
  protected readonly deliver = ({ deliveredOn, quantity, remark }: Typed) =>
    this.send('deliveries', { ...(deliveredOn === null ? {} : { deliveredOn }), ...(quantity === null ? {} : { quantity: Number(quantity) }), remark });

  private label(key: string): string {
    return this.language.text(`flexibility.fields.${key}`);
  }

  private async send(what: string, body: object): Promise<void> {
    this.order.set(await this.api.post<Order>(`/orders/${this.id()}/${what}`, { body, version: this.order.value()?.version }));
  }
}
