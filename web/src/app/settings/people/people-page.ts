import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { roles } from '@samsyn/domain/access/permissions';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { SearchBox } from '../../shared/listing/search-box.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { settingsCrumbs } from '../crumbs.js';
import { InviteForm, type Invitation } from './invite-form.js';
import { LinkShown } from './link-shown.js';
import type { OneTimeLink, Person } from './person.js';
import { RoleForm } from './role-form.js';

type Action = 'invite' | 'role' | 'deactivate' | 'activate' | 'reset';

@Component({
  selector: 'sam-people-page',
  imports: [
    Cell,
    ChoiceFilter,
    DataTable,
    Dialog,
    EmptyState,
    FilterBar,
    InviteForm,
    LinkShown,
    MatButton,
    PageHeader,
    Problem,
    RoleForm,
    SearchBox,
    TranslocoDirective,
  ],
  templateUrl: './people-page.html',
})
export class PeoplePage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly filters = addressFilters(['role', 'active'], 'name');
  protected readonly list = pagedList<Person>(
    () => '/users',
    () => this.filters.query(),
  );
  protected readonly id = (person: Person) => person.id;
  private readonly suppliers = choices(() => '/suppliers');
  /** What is being done with whom; the dialog says what will happen before it does. */
  protected readonly doing = signal<{ action: Action; person: Person | null } | null>(null);
  protected readonly link = signal<OneTimeLink | null>(null);
  protected readonly known = signal<string | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly sending = signal(false);

  protected readonly roleChoices = computed(() =>
    roles.map((value) => ({ value, text: this.language.text(`roles.${value}`) })),
  );
  protected readonly states = computed(() =>
    ['true', 'false'].map((value) => ({ value, text: this.language.text(`people.active.${value}`) })),
  );

  protected readonly columns = computed<Column<Person>[]>(() => {
    const header = (key: string) => this.language.text(`people.fields.${key}`);
    const actions = { key: 'actions', header: this.language.text('settings.actions'), align: 'end' } as const;
    return [
      { key: 'name', header: header('name'), sortable: true },
      { key: 'role', header: header('role'), sortable: true, text: (person) => this.role(person) },
      { key: 'state', header: header('state'), text: (person) => this.state(person) },
      ...(this.auth.can('users:update') ? [actions] : []),
    ];
  });

  protected start(action: Action, person: Person | null = null): void {
    this.problem.set(null);
    this.doing.set({ action, person });
  }

  protected done(): void {
    this.doing.set(null);
    this.list.reload();
  }

  protected invited({ user, link, expiresAt }: Invitation): void {
    this.done();
    if (link && expiresAt) this.link.set({ address: link, expiresAt, name: user.name });
    else this.known.set(user.name);
  }

  protected async confirm(action: Action, { id, name }: Person): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      if (action === 'reset') {
        const made = await this.api.post<{ link: string; expiresAt: string }>(`/users/${id}/reset-link`);
        this.link.set({ address: made.link, expiresAt: made.expiresAt, name });
      } else {
        await this.api.post(`/users/${id}/${action}`);
      }
      this.done();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.sending.set(false);
    }
  }

  private role({ role, supplierId }: Person): string {
    const supplier = this.suppliers().find(({ value }) => value === supplierId)?.text;
    return [this.language.text(`roles.${role}`), supplier].filter(Boolean).join(', ');
  }

  private state({ active, invited }: Person): string {
    if (!active) return this.language.text('people.active.false');
    return this.language.text(invited ? 'people.invited' : 'people.active.true');
  }
}
