import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
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
import { SecretShown } from '../../shared/secret/secret-shown.js';
import { settingsCrumbs } from '../crumbs.js';
import { type ApiToken, type CreatedApiToken, tokenStates } from './api-token.js';
import { TokenForm } from './token-form.js';

@Component({
  selector: 'sam-api-tokens-page',
  imports: [
    Cell,
    ChoiceFilter,
    DataTable,
    DatePipe,
    Dialog,
    EmptyState,
    FilterBar,
    MatButton,
    PageHeader,
    Problem,
    SearchBox,
    SecretShown,
    TokenForm,
    TranslocoDirective,
  ],
  templateUrl: './api-tokens-page.html',
})
export class ApiTokensPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly filters = addressFilters(['state'], '-createdAt');
  protected readonly list = pagedList<ApiToken>(
    () => '/api-tokens',
    () => this.filters.query(),
  );
  protected readonly id = (token: ApiToken) => token.id;
  protected readonly making = signal(false);
  protected readonly shown = signal<CreatedApiToken | null>(null);
  protected readonly revoking = signal<ApiToken | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected readonly states = computed(() =>
    tokenStates.map((value) => ({ value, text: this.language.text(`apiTokens.states.${value}`) })),
  );

  protected readonly columns = computed<Column<ApiToken>[]>(() => {
    const header = (key: string) => this.language.text(`apiTokens.fields.${key}`);
    const actions = { key: 'actions', header: this.language.text('settings.actions'), align: 'end' } as const;
    return [
      { key: 'name', header: header('name'), sortable: true },
      { key: 'scopes', header: header('scopes') },
      {
        key: 'state',
        header: header('state'),
        text: ({ state }) => this.language.text(`apiTokens.states.${state}`),
      },
      { key: 'expiresAt', header: header('expiresAt'), sortable: true },
      { key: 'lastUsedAt', header: header('lastUsedAt') },
      ...(this.auth.can('api-tokens:delete') ? [actions] : []),
    ];
  });

  protected made(token: CreatedApiToken): void {
    this.making.set(false);
    this.shown.set(token);
    this.list.reload();
  }

  protected ask(token: ApiToken): void {
    this.problem.set(null);
    this.revoking.set(token);
  }

  protected async revoke({ id, version }: ApiToken): Promise<void> {
    try {
      await this.api.delete(`/api-tokens/${id}`, { version });
      this.revoking.set(null);
      this.list.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
