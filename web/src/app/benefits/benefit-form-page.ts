import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { BenefitForm } from './benefit-form.js';
import type { Benefit } from './benefit.js';

type Proposal = components['schemas']['ProposalDetailDto'];

@Component({
  selector: 'sam-benefit-form-page',
  imports: [BenefitForm, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (proposal.value(); as one) {
        <sam-page-header [heading]="t(id() ? 'benefits.edit' : 'benefits.add')" [lead]="one.title" [crumbs]="crumbs()" />
        <sam-benefit-form [benefit]="benefit.value()" [proposal]="one" (saved)="open($event)" (cancelled)="back(one.id)" />
      } @else if (asked() === null && !id()) {
        <sam-page-header [heading]="t('benefits.add')" [lead]="t('benefits.noneMore')" [crumbs]="crumbs()" />
      } @else {
        <sam-object-state [of]="id() && !benefit.value() ? benefit : proposal" [heading]="t('benefits.add')" />
      }
    </ng-container>
  `,
})
export class BenefitFormPage {
  readonly id = input<string>();
  readonly proposalId = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly benefit = apiObject<Benefit>(() => {
    const id = this.id();
    return id ? `/benefits/${id}` : null;
  });
  protected readonly asked = computed(() => this.benefit.value()?.proposalId ?? this.proposalId() ?? null);
  protected readonly proposal = apiObject<Proposal>(() => {
    const id = this.asked();
    return id === null ? null : `/proposals/${id}`;
  });
  protected readonly crumbs = computed(() => {
    const one = this.proposal.value();
    return [
      { text: this.language.text('places.innovation'), link: '/innovation' },
      { text: this.language.text('sections.proposals'), link: '/innovation/proposals' },
      ...(one ? [{ text: one.title, link: ['/innovation/proposals', one.id] }] : []),
    ];
  });

  protected async open(id: string): Promise<void> {
    await this.router.navigate(['/innovation/benefits', id]);
  }

  protected async back(proposalId: string): Promise<void> {
    const id = this.id();
    await this.router.navigate(id ? ['/innovation/benefits', id] : ['/innovation/proposals', proposalId]);
  }
}
