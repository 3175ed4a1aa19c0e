import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Action } from './action.js';

/** An action about the thing that the address names. */
@Component({
  selector: 'sam-new-action-page',
  imports: [PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('actionRegister.addTo')" [crumbs]="crumbs()" />
      <div class="card">
        <sam-quick-form [action]="t('actionRegister.addTo')" [fields]="fields()" [always]="true" [send]="send" />
      </div>
    </ng-container>
  `,
})
export class NewActionPage {
  /** What it is about, from the address: a permission word and an id. */
  readonly kind = input<string>();
  readonly source = input<string>();
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  private readonly members = people();
  private readonly suppliers = choices(() => '/suppliers');
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.actions'), link: '/actions' }]);
  protected readonly fields = computed<QuickField[]>(() => {
    const word = (key: string) => this.language.text(`actionRegister.fields.${key}`);
    const buyers = this.members().flatMap(({ id, name, supplierId }) => (supplierId === null ? [{ value: `user ${id}`, text: name }] : []));
    const suppliers = this.suppliers().map(({ value, text: name }) => ({ value: `supplier ${value}`, text: name }));
    return [
      { key: 'title', label: word('title'), kind: 'text' },
      { key: 'owner', label: word('owner'), kind: 'select', optional: true, options: [...buyers, ...suppliers] },
      { key: 'dueOn', label: word('dueOn'), kind: 'date', optional: true },
      { key: 'note', label: word('note'), kind: 'area', optional: true },
    ];
  });

  protected readonly send = async ({ owner, ...typed }: Typed): Promise<void> => {
    const [by, id = null] = (owner ?? '').split(' ');
    const body = {
      ...{ ...typed, sourceKind: this.kind(), sourceId: this.source() },
      ...(by === 'user' ? { ownerUserId: id } : by === 'supplier' ? { ownerSupplierId: id } : {}),
    };
    const made = await this.api.post<Action>('/actions', { body, idempotencyKey: this.keys.of('/actions', body) });
    await this.router.navigate(['/actions', made.id]);
  };
}
