import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { complianceKinds, requirementLevels } from '@samsyn/domain/compliance/compliance';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { choices } from '../shared/choices/choices.js';
import { creationKey } from '../shared/form/creation-key.js';
import type { QuickField, Typed } from '../shared/form/quick-form.js';
import { RegisterForm } from '../shared/form/register-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import type { ItemDetail } from './compliance.js';

const areas = ['description'];

/** What is asked of a supplier: the buyer says what, and from when. */
@Component({
  selector: 'sam-compliance-item-form-page',
  imports: [ObjectState, PageHeader, RegisterForm, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || item.value()) {
        <sam-page-header [heading]="t(id() ? 'compliance.edit' : 'compliance.add')" [crumbs]="crumbs()" />
        <sam-register-form [object]="item.value()" [fields]="fields()" [typed]="typed" [send]="send" (saved)="open($event.id)" />
        @if (removable(); as one) {
          <sam-remove-object
            [path]="'/compliance/items/' + one.id"
            [version]="one.version"
            [heading]="t('compliance.remove')"
            [text]="t('compliance.removeMore', { title: one.title })"
            (removed)="open(null)"
          />
        }
      } @else {
        <sam-object-state [of]="item" [heading]="t('compliance.edit')" />
      }
    </ng-container>
  `,
})
export class ItemFormPage {
  readonly id = input<string>();
  /** Of a new one, from the address. */
  readonly supplierId = input<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly today = inject(Today);
  private readonly key = creationKey();
  protected readonly item = apiObject<ItemDetail>(() => (this.id() ? `/compliance/items/${this.id()}` : null));
  private readonly suppliers = choices(() => '/suppliers');
  private readonly contracts = choices<{ id: string; number: string; title: string; supplierName: string }>(
    () => '/contracts',
    ({ id, number, supplierName }) => ({ value: id, text: `${number} – ${supplierName}` }),
    { sort: 'number' },
  );
  protected readonly removable = computed(() => {
    const item = this.item.value();
    return item?.evidence.length === 0 ? item : null;
  });
  protected readonly crumbs = computed(() => {
    const item = this.item.value();
    return [
      { text: this.language.text('places.governance'), link: '/governance' },
      { text: this.language.text('sections.compliance'), link: '/governance/compliance' },
      ...(item ? [{ text: item.title, link: ['/governance/compliance', item.id] }] : []),
    ];
  });

  protected readonly fields = computed<QuickField[]>(() => {
    const item = this.item.value();
    const field = (key: string, more: Partial<QuickField> = {}): QuickField => ({
      ...{ key, label: this.language.text(`compliance.fields.${key}`), kind: areas.includes(key) ? 'area' : 'text', optional: true },
      ...more,
    });
    const words = (values: readonly string[], below: string) => values.map((value) => ({ value, text: this.language.text(`compliance.${below}.${value}`) }));
    return [
      ...(item
        ? []
        : [
            field('supplierId', { kind: 'select', options: this.suppliers(), optional: false }),
            field('kind', { kind: 'select', options: words(complianceKinds, 'kinds'), optional: false, help: this.language.text('compliance.help.kind') }),
          ]),
      field('title', { optional: false, help: this.language.text('compliance.help.title') }),
      field('description'),
      field('contractId', { kind: 'select', options: this.contracts() }),
      field('level', { kind: 'select', options: words(requirementLevels, 'levels'), help: this.language.text('compliance.help.level') }),
      field('appliesTo'),
      field('purpose', { help: this.language.text('compliance.help.purpose') }),
      field('dataCategories'),
      field('transfers', { help: this.language.text('compliance.help.transfers') }),
      field('answerDays', { help: this.language.text('compliance.help.answerDays') }),
      field('askedFrom', { kind: 'date', optional: false }),
      field('askedUntil', { kind: 'date' }),
    ];
  });

  protected readonly typed = (item: ItemDetail | null): Record<string, string> => ({
    ...(item ? {} : { supplierId: this.supplierId() ?? '', kind: '' }),
    ...{ title: item?.title ?? '', description: item?.description ?? '', contractId: item?.contractId ?? '', level: item?.level ?? '' },
    ...{ appliesTo: item?.appliesTo ?? '', purpose: item?.purpose ?? '', dataCategories: item?.dataCategories ?? '', transfers: item?.transfers ?? '' },
    answerDays: item?.answerDays?.toString() ?? '',
    ...{ askedFrom: item?.askedFrom ?? this.today.date(), askedUntil: item?.askedUntil ?? '' },
  });

  protected readonly send = async ({ answerDays = null, ...typed }: Typed, version: number | undefined): Promise<ItemDetail> => {
    const body = { ...typed, answerDays: answerDays === null ? null : Number(answerDays) };
    const id = this.id();
    if (id) return this.api.patch<ItemDetail>(`/compliance/items/${id}`, { body, version });
    return this.api.post<ItemDetail>('/compliance/items', { body, idempotencyKey: this.key });
  };

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/governance/compliance'] : ['/governance/compliance', id]);
  }
}
