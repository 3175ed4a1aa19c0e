import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { ContractDetail } from './contract.js';
import { ContractForm } from './contract-form.js';

@Component({
  selector: 'sam-contract-form-page',
  imports: [ContractForm, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || contract.value()) {
        <sam-page-header [heading]="t(id() ? 'contracts.edit' : 'contracts.add')" [crumbs]="crumbs()" />
        <sam-contract-form
          [contract]="contract.value()"
          [supplierId]="supplierId() ?? ''"
          (saved)="show($event)"
          (cancelled)="leave()"
        />
      } @else {
        <sam-object-state [of]="contract" [heading]="t('contracts.edit')" />
      }
    </ng-container>
  `,
})
export class ContractFormPage {
  readonly id = input<string>();
  /** From the address, for a contract added from a supplier's page. */
  readonly supplierId = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly contract = apiObject<ContractDetail>(() => {
    const id = this.id();
    return id ? `/contracts/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const contract = this.contract.value();
    const list = { text: this.language.text('places.contracts'), link: '/contracts' };
    return contract ? [list, { text: contract.title, link: `/contracts/${contract.id}` }] : [list];
  });

  protected async show({ id }: ContractDetail): Promise<void> {
    await this.router.navigate(['/contracts', id]);
  }

  protected async leave(): Promise<void> {
    const id = this.id();
    await this.router.navigate(id ? ['/contracts', id] : ['/contracts']);
  }
}
