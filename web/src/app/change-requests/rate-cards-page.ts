import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { held } from '../shared/data-table/held.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { minorUnits } from '../shared/form/decimal-text.js';
import { refused } from '../shared/form/refused.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import type { RateCard, RateCardItem } from './change-request.js';

type NewItem = Pick<RateCardItem, 'name' | 'unit' | 'priceMinor'>;

/** What roles and things cost by each contract; a supplier finds its own. What was agreed stands: a card ends, another begins. */
@Component({
  selector: 'sam-rate-cards-page',
  imports: [DataNotice, DataTable, DayPipe, EmptyState, MatButton, ObjectState, PageHeader, QuickForm, RouterLink, StateMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('flexibility.rateCards')" [lead]="t('flexibility.rateCardsLead')" [crumbs]="crumbs()" />
      <div class="stack-loose">
        @if (mayAdd) {
          <section class="card stack" aria-labelledby="new-card">
            <h2 id="new-card">{{ t('flexibility.newCard') }}</h2>
            @if (items().length > 0) {
              <sam-data-table [caption]="t('flexibility.cardItems')" [columns]="newColumns()" [listing]="heldItems()" />
              <div><button matButton type="button" (click)="items.set([])">{{ t('flexibility.clearItems') }}</button></div>
            }
            <sam-quick-form [action]="t('flexibility.addItem')" [fields]="itemFields()" [send]="addItem" />
            @if (items().length > 0) {
              <sam-quick-form [action]="t('flexibility.saveCard')" [fields]="cardFields()" [initial]="begun" [send]="add" />
            }
          </section>
        }
        @if (cards.value(); as found) {
          @for (card of found.items; track card.id) {
            <section class="card stack" [attr.aria-labelledby]="'card-' + card.id">
              <div class="section-head">
                <h2 [id]="'card-' + card.id">{{ card.supplierName }}: {{ card.name }}</h2>
                <sam-state-mark [tone]="standing(card) === 'inForce' ? 'good' : 'plain'" [text]="t('flexibility.standings.' + standing(card))" />
              </div>
              <p class="muted">
                <a [routerLink]="['/contracts', card.contractId]">{{ card.contractNumber }}</a> · {{ card.startsOn | samDay: 'day' }}–{{ card.endsOn ? (card.endsOn | samDay: 'day') : '' }}
              </p>
              <sam-data-table [caption]="card.name" [columns]="columns(card)" [listing]="rows(card)" />
              @if (mayEnd && card.endsOn === null) {
                <sam-quick-form [action]="t('flexibility.endCard')" [fields]="endFields()" [send]="ender(card)" />
              }
            </section>
          } @empty {
            <sam-empty-state icon="contracts" [heading]="t('flexibility.noCards')" [text]="t('flexibility.noCardsMore')" />
          }
        } @else {
          <sam-object-state [of]="cards" [heading]="t('flexibility.rateCards')" [headed]="false" />
        }
        <sam-data-notice />
      </div>
    </ng-container>
  `,
})
export class RateCardsPage {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  private readonly keys = new CreationKeys();
  protected readonly mayAdd = this.auth.can('change-requests:create');
  protected readonly mayEnd = this.auth.can('change-requests:update');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.changeRequests'), link: '/governance/change-requests' },
  ]);
  protected readonly cards = apiObject<{ items: RateCard[] }>(() => '/rate-cards?limit=200', { topics: ['change-requests'] });
  protected readonly items = signal<readonly NewItem[]>([]);
  protected readonly heldItems = computed(() => held(this.items()));
  private readonly contracts = choices<{ id: string; number: string; supplierName: string }>(
    () => (this.mayAdd ? '/contracts' : null),
    ({ id, number, supplierName }) => ({ value: id, text: `${supplierName} · ${number}` }),
    { sort: 'number' },
  );
  protected readonly begun = { startsOn: this.today.date() };
  protected readonly itemFields = computed<QuickField[]>(() => [
    { key: 'name', label: this.text('item'), kind: 'text' },
    { key: 'unit', label: this.text('unit'), kind: 'text' },
    { key: 'price', label: this.text('price'), kind: 'text' },
  ]);
  protected readonly cardFields = computed<QuickField[]>(() => [
    { key: 'contractId', label: this.language.text('flexibility.fields.contractId'), kind: 'select', options: this.contracts() },
    { key: 'name', label: this.text('cardName'), kind: 'text' },
    { key: 'startsOn', label: this.text('startsOn'), kind: 'date' },
    { key: 'endsOn', label: this.text('endsOn'), kind: 'date', optional: true },
  ]);
  protected readonly endFields = computed<QuickField[]>(() => [{ key: 'endsOn', label: this.text('endsOn'), kind: 'date' }]);
  protected readonly newColumns = computed(() => this.columnsIn('SEK'));
  protected readonly rows = ({ items }: RateCard) => held(items);

  protected readonly addItem = ({ name, unit, price }: Typed): Promise<void> => {
    const priceMinor = minorUnits(price ?? '');
    if (priceMinor === null) throw refused('price', 'is_minor_units');
    if (!name) throw refused('name', 'is_not_empty');
    if (!unit) throw refused('unit', 'is_not_empty');
    this.items.update((items) => [...items, { name, unit, priceMinor }]);
    return Promise.resolve();
  };
  protected readonly add = async (typed: Typed): Promise<void> => {
    const body = { ...typed, items: this.items() };
    await this.api.post('/rate-cards', { body, idempotencyKey: this.keys.of('/rate-cards', body) });
    this.keys.used();
    this.items.set([]);
    this.cards.reload();
  };

  protected ender({ id, version }: RateCard): (typed: Typed) => Promise<void> {
    return async ({ endsOn }) => {
      await this.api.patch(`/rate-cards/${id}`, { body: { endsOn }, version });
      this.cards.reload();
    };
  }

  protected standing({ startsOn, endsOn }: RateCard): 'upcoming' | 'inForce' | 'ended' {
    const today = this.today.date();
    if (startsOn > today) return 'upcoming';
    return endsOn !== null && endsOn < today ? 'ended' : 'inForce';
  }

  protected columns({ currency }: RateCard): Column<NewItem>[] {
    return this.columnsIn(currency);
  }

  private columnsIn(currency: string): Column<NewItem>[] {
    return [
      { key: 'name', header: this.text('item'), text: ({ name }) => name },
      { key: 'unit', header: this.text('unit'), text: ({ unit }) => unit },
      { key: 'price', header: this.text('price'), align: 'end', text: ({ priceMinor }) => this.format.money(priceMinor, currency) },
    ];
  }

  private text(key: string): string {
    return this.language.text(`flexibility.quote.${key}`);
  }
}
