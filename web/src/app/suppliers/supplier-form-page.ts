import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Supplier } from './supplier.js';
import { SupplierForm } from './supplier-form.js';

@Component({
  selector: 'sam-supplier-form-page',
  imports: [SupplierForm, ObjectState, PageHeader, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || supplier.value()) {
        <sam-page-header [heading]="t(id() ? 'suppliers.edit' : 'suppliers.add')" [crumbs]="crumbs()" />
        <sam-supplier-form [supplier]="supplier.value()" (saved)="show($event)" (cancelled)="leave()" />
      } @else {
        <sam-object-state [of]="supplier" [heading]="t('suppliers.edit')" />
      }
    </ng-container>
  `,
})
export class SupplierFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly supplier = apiObject<Supplier>(() => {
    const id = this.id();
    return id ? `/suppliers/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const supplier = this.supplier.value();
    const list = { text: this.language.text('places.suppliers'), link: '/suppliers' };
    return supplier ? [list, { text: supplier.name, link: `/suppliers/${supplier.id}` }] : [list];
  });

  protected async show({ id }: Supplier): Promise<void> {
    await this.router.navigate(['/suppliers', id]);
  }

  protected async leave(): Promise<void> {
    const id = this.id();
    await this.router.navigate(id ? ['/suppliers', id] : ['/suppliers']);
  }
}
