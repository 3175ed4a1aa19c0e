import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { AwardNotes } from './award-notes.js';
import type { ContractDetail, OcdsAwardDetail } from './contract.js';
import { ContractForm } from './contract-form.js';

@Component({
  selector: 'sam-contract-form-page',
  imports: [AwardNotes, ContractForm, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (award() && !made.value()) {
        <sam-object-state [of]="made" [heading]="t('contracts.add')" />
      } @else if (!id() || contract.value()) {
        <sam-page-header [heading]="t(id() ? 'contracts.edit' : 'contracts.add')" [crumbs]="crumbs()" />
        @if (made.value(); as one) {
          <sam-award-notes [draft]="one.draft" [chosen]="byHand()" (added)="made.reload()" (byHand)="byHand.set(true)" />
        }
        @if (ready()) {
        <sam-contract-form
          [award]="made.value()"
          [contract]="contract.value()"
          [supplierId]="supplierId() ?? ''"
          (saved)="show($event)"
          (cancelled)="leave()"
        />
        }
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
  /** From the address: the published award that fills the form in. */
  readonly award = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly contract = apiObject<ContractDetail>(() => {
    const id = this.id();
    return id ? `/contracts/${id}` : null;
  });
  protected readonly made = apiObject<OcdsAwardDetail>(() => {
    const id = this.award();
    return id ? `/ocds/awards/${id}` : null;
  });
  protected readonly byHand = signal(false);
  /** An award's new supplier comes first, so that the form has it to choose. */
  protected readonly ready = computed(() => {
    const draft = this.made.value()?.draft;
    return !draft || draft.supplierId !== null || draft.supplierName === null || this.byHand();
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
