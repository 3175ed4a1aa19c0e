import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Supplier } from './supplier.js';
import { SupplierAccountabilities } from './supplier-accountabilities.js';
import { SupplierContacts } from './supplier-contacts.js';
import { SupplierContracts } from './supplier-contracts.js';
import { SupplierServiceLevels } from './supplier-service-levels.js';

@Component({
  selector: 'sam-supplier-page',
  imports: [
    History,
    Illustrative,
    MatButton,
    ObjectState,
    PageHeader,
    RouterLink,
    SupplierAccountabilities,
    SupplierContacts,
    SupplierContracts,
    SupplierServiceLevels,
    TranslocoDirective,
  ],
  templateUrl: './supplier-page.html',
})
export class SupplierPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly supplier = apiObject<Supplier>(() => `/suppliers/${this.id()}`);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.suppliers'), link: '/suppliers' },
  ]);
}
