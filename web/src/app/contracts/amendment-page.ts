import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { AmendmentForm } from './amendment-form.js';
import type { ContractDetail } from './contract.js';

@Component({
  selector: 'sam-amendment-page',
  imports: [AmendmentForm, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (contract.value(); as one) {
        <sam-page-header [heading]="t('contracts.amendments.add')" [lead]="t('contracts.amendments.lead')" [crumbs]="crumbs()" />
        <sam-amendment-form [contract]="one" (saved)="leave()" (cancelled)="leave()" />
      } @else {
        <sam-object-state [of]="contract" [heading]="t('contracts.amendments.add')" />
      }
    </ng-container>
  `,
})
export class AmendmentPage {
  readonly id = input.required<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly contract = apiObject<ContractDetail>(() => `/contracts/${this.id()}`);
  protected readonly crumbs = computed(() => {
    const contract = this.contract.value();
    const list = { text: this.language.text('places.contracts'), link: '/contracts' };
    return contract ? [list, { text: contract.title, link: `/contracts/${contract.id}` }] : [list];
  });

  protected async leave(): Promise<void> {
    await this.router.navigate(['/contracts', this.id()]);
  }
}
