import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { settingsCrumbs } from '../crumbs.js';
import { type Mail, type MailState, mailStatuses } from './mail.js';

/** Whether mail leaves, what waits, and what was given up and why. */
@Component({
  selector: 'sam-mail-page',
  imports: [Cell, ChoiceFilter, DataTable, DatePipe, EmptyState, FilterBar, MatButton, PageHeader, Problem, TranslocoDirective],
  templateUrl: './mail-page.html',
})
export class MailPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly crumbs = settingsCrumbs();
  protected readonly filters = addressFilters(['status'], '-createdAt');
  protected readonly state = apiObject<MailState>(() => '/mail/state');
  protected readonly list = pagedList<Mail>(
    () => '/mail',
    () => this.filters.query(),
  );
  protected readonly id = ({ id }: Mail) => id;
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly statuses = computed(() =>
    mailStatuses.map((value) => ({ value, text: this.language.text(`mail.statuses.${value}`) })),
  );
  protected readonly columns = computed<Column<Mail>[]>(() => {
    const word = (key: string) => this.language.text(`mail.fields.${key}`);
    const actions = { key: 'actions', header: this.language.text('settings.actions'), align: 'end' } as const;
    return [
      { key: 'recipient', header: word('recipient') },
      { key: 'createdAt', header: word('createdAt'), text: ({ createdAt }) => this.format.date(createdAt, 'datetime') },
      { key: 'status', header: word('status') },
      { key: 'attempts', header: word('attempts'), align: 'end', text: ({ attempts }) => String(attempts) },
      ...(this.auth.can('mail:update') ? [actions] : []),
    ];
  });

  protected async resend({ id }: Mail): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.post(`/mail/${id}/resend`);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
    this.list.reload();
    this.state.reload();
  }
}
