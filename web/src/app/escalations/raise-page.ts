import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { type Escalation, escalationLevels } from './escalation.js';

/** Lifts the thing that the address names to those above, with a reason; either side may. */
@Component({
  selector: 'sam-raise-page',
  imports: [PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('escalations.raise')" [lead]="t('escalations.raiseLead')" [crumbs]="crumbs()" />
      <div class="card">
        <sam-quick-form [action]="t('escalations.raise')" [fields]="fields()" [always]="true" [send]="send" />
      </div>
    </ng-container>
  `,
})
export class RaisePage {
  readonly kind = input<string>();
  readonly source = input<string>();
  private readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  private readonly isBuyer = this.auth.can('escalations:create');
  private readonly suppliers = choices(() => (this.isBuyer ? '/suppliers' : null));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('escalations.title'), link: '/governance/escalations' },
  ]);
  protected readonly fields = computed<QuickField[]>(() => {
    const word = (key: string) => this.language.text(`escalations.fields.${key}`);
    const fields: QuickField[] = [
      { key: 'level', label: word('level'), kind: 'select', options: escalationLevels.map((value) => ({ value, text: this.language.text(`boards.levels.${value}`) })) },
      { key: 'reason', label: word('reason'), kind: 'area' },
    ];
    if (this.isBuyer) fields.push({ key: 'supplierId', label: word('supplierId'), kind: 'select', optional: true, options: this.suppliers(), help: word('supplierHelp') });
    return fields;
  });

  protected readonly send = async (typed: Typed): Promise<void> => {
    const path = this.isBuyer ? '/escalations' : '/escalations/answers';
    const body = { ...typed, sourceKind: this.kind(), sourceId: this.source() };
    const { id } = await this.api.post<Escalation>(path, { body, idempotencyKey: this.keys.of(path, body) });
    await this.router.navigate(['/governance/escalations', id]);
  };
}
