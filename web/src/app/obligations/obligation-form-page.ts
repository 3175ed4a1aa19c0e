import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { obligedParties } from '@samsyn/domain/obligations/obligation';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { creationKey } from '../shared/form/creation-key.js';
import type { QuickField, Typed } from '../shared/form/quick-form.js';
import { RegisterForm } from '../shared/form/register-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import type { ObligationDetail } from './obligation.js';

/** What a contract asks of one side, and when it is due. */
@Component({
  selector: 'sam-obligation-form-page',
  imports: [ObjectState, PageHeader, RegisterForm, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || obligation.value()) {
        <sam-page-header [heading]="t(id() ? 'obligations.edit' : 'obligations.add')" [crumbs]="crumbs()" />
        <sam-register-form [object]="obligation.value()" [fields]="fields()" [typed]="typed" [send]="send" (saved)="open($event.id)" />
        @if (removable(); as one) {
          <sam-remove-object
            [path]="'/obligations/' + one.id"
            [version]="one.version"
            [heading]="t('obligations.remove')"
            [text]="t('obligations.removeMore', { title: one.title })"
            (removed)="open(null)"
          />
        }
      } @else {
        <sam-object-state [of]="obligation" [heading]="t('obligations.edit')" />
      }
    </ng-container>
  `,
})
export class ObligationFormPage {
  readonly id = input<string>();
  /** Of a new one, from the address. */
  readonly contractId = input<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly key = creationKey();
  protected readonly obligation = apiObject<ObligationDetail>(() => (this.id() ? `/obligations/${this.id()}` : null));
  private readonly contracts = choices<{ id: string; number: string; supplierName: string }>(
    () => '/contracts',
    ({ id, number, supplierName }) => ({ value: id, text: `${number} – ${supplierName}` }),
    { sort: 'number' },
  );
  private readonly members = people();
  private readonly buyers = computed(() => this.members().flatMap(({ id, name, supplierId }) => (supplierId === null ? [{ value: id, text: name }] : [])));
  protected readonly removable = computed(() => {
    const obligation = this.obligation.value();
    return obligation?.occasions.every(({ state }) => state === 'due') ? obligation : null;
  });
  protected readonly crumbs = computed(() => {
    const obligation = this.obligation.value();
    return [
      { text: this.language.text('places.governance'), link: '/governance' },
      { text: this.language.text('sections.obligations'), link: '/governance/obligations' },
      ...(obligation ? [{ text: obligation.title, link: ['/governance/obligations', obligation.id] }] : []),
    ];
  });

  protected readonly fields = computed<QuickField[]>(() => {
    const field = (key: string, more: Partial<QuickField> = {}): QuickField => ({
      ...{ key, label: this.language.text(`obligations.fields.${key}`), kind: 'text', optional: true },
      ...more,
    });
    const parties = obligedParties.map((value) => ({ value, text: this.language.text(`obligations.parties.${value}`) }));
    return [
      ...(this.obligation.value()
        ? []
        : [
            field('contractId', { kind: 'select', options: this.contracts(), optional: false }),
            field('obliged', { kind: 'select', options: parties, optional: false, help: this.language.text('obligations.help.obliged') }),
          ]),
      field('title', { optional: false }),
      field('clause', { help: this.language.text('obligations.help.clause') }),
      field('description', { kind: 'area' }),
      field('ownerUserId', { kind: 'select', options: this.buyers(), help: this.language.text('obligations.help.ownerUserId') }),
      field('firstOn', { kind: 'date', optional: false }),
      field('everyMonths', { help: this.language.text('obligations.help.everyMonths') }),
      field('lastOn', { kind: 'date' }),
    ];
  });

  protected readonly typed = (one: ObligationDetail | null): Record<string, string> => ({
    ...(one ? {} : { contractId: this.contractId() ?? '', obliged: '' }),
    ...{ title: one?.title ?? '', clause: one?.clause ?? '', description: one?.description ?? '', ownerUserId: one?.ownerUserId ?? '' },
    ...{ firstOn: one?.firstOn ?? '', everyMonths: one?.everyMonths?.toString() ?? '', lastOn: one?.lastOn ?? '' },
  });

  protected readonly send = async ({ everyMonths = null, ...typed }: Typed, version: number | undefined): Promise<ObligationDetail> => {
    const body = { ...typed, everyMonths: everyMonths === null ? null : Number(everyMonths) };
    const id = this.id();
    if (id) return this.api.patch<ObligationDetail>(`/obligations/${id}`, { body, version });
    return this.api.post<ObligationDetail>('/obligations', { body, idempotencyKey: this.key });
  };

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/governance/obligations'] : ['/governance/obligations', id]);
  }
}
