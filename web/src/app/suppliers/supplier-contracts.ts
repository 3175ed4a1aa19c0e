import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { DayPipe, MoneyPipe } from '../core/i18n/pipes.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import type { SupplierContract } from './supplier.js';

/** The agreements with one supplier, those that end first on top. */
@Component({
  selector: 'sam-supplier-contracts',
  imports: [DayPipe, MatButton, MoneyPipe, Problem, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './supplier-contracts.html',
})
export class SupplierContracts {
  readonly supplierId = input.required<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly list = pagedList<SupplierContract>(
    () => '/contracts',
    () => ({ supplierId: this.supplierId(), sort: 'endsOn', limit: 20 }),
  );
}
