import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { riskLevels, riskTreatments } from '@samsyn/domain/risks/risk';
import { AuthStore } from '../core/auth/auth.store.js';
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
import type { Risk } from './risk.js';

const levels = ['likelihood', 'impact', 'residualLikelihood', 'residualImpact'] as const;

/** A risk as it is written down: what could happen, how large it is, and what is done about it. */
@Component({
  selector: 'sam-risk-form-page',
  imports: [ObjectState, PageHeader, RegisterForm, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || risk.value()) {
        <sam-page-header [heading]="t(id() ? 'risks.edit' : 'risks.add')" [crumbs]="crumbs()" />
        <sam-register-form [object]="risk.value()" [fields]="fields()" [typed]="typed" [send]="send" (saved)="open($event.id)" />
        @if (risk.value(); as one) {
          @if (auth.can('risks:delete')) {
            <sam-remove-object [path]="'/risks/' + one.id" [version]="one.version" [heading]="t('risks.remove')" [text]="t('risks.removeMore', { title: one.title })" (removed)="open(null)" />
          }
        }
      } @else {
        <sam-object-state [of]="risk" [heading]="t('risks.edit')" />
      }
    </ng-container>
  `,
})
export class RiskFormPage {
  readonly id = input<string>();
  /** Of a new one, from the address. */
  readonly supplierId = input<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly key = creationKey();
  protected readonly risk = apiObject<Risk>(() => (this.id() ? `/risks/${this.id()}` : null));
  private readonly suppliers = choices(() => '/suppliers');
  private readonly towers = choices(() => '/towers');
  private readonly contracts = choices<{ id: string; number: string; supplierName: string }>(
    () => '/contracts',
    ({ id, number, supplierName }) => ({ value: id, text: `${number} – ${supplierName}` }),
    { sort: 'number' },
  );
  private readonly members = people();
  private readonly buyers = computed(() => this.members().flatMap(({ id, name, supplierId }) => (supplierId === null ? [{ value: id, text: name }] : [])));
  protected readonly crumbs = computed(() => {
    const risk = this.risk.value();
    return [
      { text: this.language.text('places.governance'), link: '/governance' },
      { text: this.language.text('sections.risks'), link: '/governance/risks' },
      ...(risk ? [{ text: risk.title, link: ['/governance/risks', risk.id] }] : []),
    ];
  });

  protected readonly fields = computed<QuickField[]>(() => {
    const field = (key: string, more: Partial<QuickField> = {}): QuickField => ({
      ...{ key, label: this.language.text(`risks.fields.${key}`), kind: 'text', optional: true },
      ...more,
    });
    const scale = (words: 'likelihoods' | 'impacts') => riskLevels.map((level) => ({ value: String(level), text: `${level} – ${this.language.text(`risks.${words}.${level}`)}` }));
    const treatments = riskTreatments.map((value) => ({ value, text: this.language.text(`risks.treatments.${value}`) }));
    return [
      field('title', { optional: false, help: this.language.text('risks.help.title') }),
      field('description', { kind: 'area', help: this.language.text('risks.help.description') }),
      field('supplierId', { kind: 'select', options: this.suppliers() }),
      field('towerId', { kind: 'select', options: this.towers() }),
      field('contractId', { kind: 'select', options: this.contracts() }),
      field('likelihood', { kind: 'select', options: scale('likelihoods'), optional: false }),
      field('impact', { kind: 'select', options: scale('impacts'), optional: false }),
      field('treatment', { kind: 'select', options: treatments }),
      field('treatmentPlan', { kind: 'area' }),
      field('residualLikelihood', { kind: 'select', options: scale('likelihoods'), help: this.language.text('risks.help.residual') }),
      field('residualImpact', { kind: 'select', options: scale('impacts') }),
      field('ownerUserId', { kind: 'select', options: this.buyers() }),
      field('reviewOn', { kind: 'date' }),
    ];
  });

  protected readonly typed = (risk: Risk | null): Record<string, string> => ({
    ...{ title: risk?.title ?? '', description: risk?.description ?? '', supplierId: risk?.supplierId ?? this.supplierId() ?? '' },
    ...{ towerId: risk?.towerId ?? '', contractId: risk?.contractId ?? '', treatment: risk?.treatment ?? '', treatmentPlan: risk?.treatmentPlan ?? '' },
    ...Object.fromEntries(levels.map((key) => [key, risk?.[key]?.toString() ?? ''])),
    ...{ ownerUserId: risk?.ownerUserId ?? '', reviewOn: risk?.reviewOn ?? '' },
  });

  protected readonly send = async (typed: Typed, version: number | undefined): Promise<Risk> => {
    const sizes = Object.fromEntries(levels.map((key) => [key, typed[key] ? Number(typed[key]) : null]));
    const body = { ...typed, ...sizes };
    const id = this.id();
    if (id) return this.api.patch<Risk>(`/risks/${id}`, { body, version });
    return this.api.post<Risk>('/risks', { body, idempotencyKey: this.key });
  };

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/governance/risks'] : ['/governance/risks', id]);
  }
}
