import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { ActOnObject } from '../shared/act/act-on-object.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { ShareButton } from '../shared/share/share-button.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { SupplierUpcoming } from './overview/upcoming.js';
import { SupplierNumbers } from './overview/numbers.js';
import { SupplierRisks } from './overview/risks.js';
import { SupplierStanding } from './overview/standing.js';
import { SupplierTimeline } from './overview/timeline.js';
import type { Supplier } from './supplier.js';
import { SupplierAccountabilities } from './supplier-accountabilities.js';
import { SupplierContacts } from './supplier-contacts.js';
import { SupplierContracts } from './supplier-contracts.js';
import { SupplierServiceLevels } from './supplier-service-levels.js';

type Schemas = components['schemas'];

/** A supplier from all sides: how it stands, what may go wrong, what is to be done by when, and what has happened. */
@Component({
  selector: 'sam-supplier-page',
  imports: [
    ActOnObject,
    History,
    Illustrative,
    MatButton,
    ObjectState,
    PageHeader,
    Problem,
    RouterLink,
    ShareButton,
    Skeleton,
    SupplierAccountabilities,
    SupplierUpcoming,
    SupplierContacts,
    SupplierContracts,
    SupplierNumbers,
    SupplierRisks,
    SupplierServiceLevels,
    SupplierStanding,
    SupplierTimeline,
    TranslocoDirective,
  ],
  templateUrl: './supplier-page.html',
})
export class SupplierPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly supplier = apiObject<Supplier>(() => `/suppliers/${this.id()}`);
  protected readonly overview = apiObject<Schemas['SupplierOverviewDto']>(() => `/overview/suppliers/${this.id()}`, {
    topics: ['incidents', 'results', 'credits', 'reports', 'contracts', 'actions'],
  });
  /** Of the last month that is over, else of the one that goes on. */
  protected readonly scorecard = computed(() => {
    const found = this.overview.value();
    return found?.scorecard ? ['/scorecards', found.period, 'suppliers', this.id()] : null;
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.suppliers'), link: '/suppliers' },
  ]);
}
