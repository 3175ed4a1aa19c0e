import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
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

type Schemas = components['schemas'];

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
  private readonly periods = apiObject<Schemas['ScorecardPeriodsDto']>(() =>
    this.auth.can('scorecards:read') ? '/scorecards/periods' : null,
  );
  /** Of the last month that is over, else of the one that goes on. */
  protected readonly scorecard = computed(() => {
    const periods = this.periods.value()?.items ?? [];
    const period = (periods.find(({ open }) => !open) ?? periods[0])?.period;
    return period ? ['/scorecards', period, 'suppliers', this.id()] : null;
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.suppliers'), link: '/suppliers' },
  ]);
}
