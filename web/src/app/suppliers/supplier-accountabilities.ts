import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { choices } from '../shared/choices/choices.js';
import { apiObject } from '../shared/object/api-object.js';
import { Problem } from '../shared/problem/problem.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import type { Accountabilities, Member } from './supplier.js';

/** Who at the buyer answers for the supplier, tower by tower; edited in place. */
@Component({
  selector: 'sam-supplier-accountabilities',
  imports: [MatButton, Problem, Skeleton, TranslocoDirective],
  templateUrl: './supplier-accountabilities.html',
})
export class SupplierAccountabilities {
  readonly supplierId = input.required<string>();
  /** The supplier's version rose with it. */
  readonly changed = output();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  protected readonly stored = apiObject<Accountabilities>(
    () => `/suppliers/${this.supplierId()}/accountabilities`,
  );
  protected readonly towers = choices(() => '/towers');
  /** Tower to user while it is being edited. */
  protected readonly draft = signal<Record<string, string> | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly sending = signal(false);
  protected readonly mayEdit = computed(
    () => this.auth.can('suppliers:update') && this.auth.can('users:read'),
  );
  private readonly buyers = choices<Member>(
    () => (this.draft() ? '/users' : null),
    ({ id, name, role }) => ({ value: role === 'vendor' ? '' : id, text: name }),
    { sort: 'name', active: true },
  );
  protected readonly people = computed(() => this.buyers().filter(({ value }) => value !== ''));

  protected readonly rows = computed(() =>
    this.towers().map(({ value, text }) => {
      const found = this.stored.value()?.items.find(({ towerId }) => towerId === value);
      return { towerId: value, tower: text, userId: found?.userId ?? '', userName: found?.userName ?? null };
    }),
  );

  protected edit(): void {
    this.problem.set(null);
    this.draft.set(Object.fromEntries(this.rows().map(({ towerId, userId }) => [towerId, userId])));
  }

  protected choose(towerId: string, { target }: Event): void {
    if (target instanceof HTMLSelectElement) {
      this.draft.update((draft) => ({ ...draft, [towerId]: target.value }));
    }
  }

  protected async save(): Promise<void> {
    const version = this.stored.value()?.version;
    const chosen = Object.entries(this.draft() ?? {}).filter(([, userId]) => userId !== '');
    const items = chosen.map(([towerId, userId]) => ({ towerId, userId }));
    this.sending.set(true);
    this.problem.set(null);
    try {
      const path = `/suppliers/${this.supplierId()}/accountabilities`;
      this.stored.set(await this.api.put<Accountabilities>(path, { body: { items }, version }));
      this.draft.set(null);
      this.changed.emit();
    } catch (error) {
      const problem = asProblem(error);
      this.problem.set(problem);
      // The choices made stay; only what they are compared with is fetched anew, so that saving again may succeed.
      if (problem.status === 412) this.stored.reload();
    } finally {
      this.sending.set(false);
    }
  }
}
