import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { personKinds } from '@samsyn/domain/personal-data/person';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { FileDownload } from '../../shared/file/file-download.js';
import { type QuickField, QuickForm, type Typed } from '../../shared/form/quick-form.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { SearchBox } from '../../shared/listing/search-box.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { settingsCrumbs } from '../crumbs.js';
import type { Person } from './person.js';

/** Whose names are kept: handing over what is known of somebody, and letting a name go. */
@Component({
  selector: 'sam-personal-data-page',
  imports: [Cell, ChoiceFilter, DataTable, Dialog, EmptyState, FilterBar, MatButton, PageHeader, Problem, QuickForm, RouterLink, SearchBox, TranslocoDirective],
  templateUrl: './personal-data-page.html',
})
export class PersonalDataPage {
  private readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly downloads = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly filters = addressFilters(['kind'], 'name');
  protected readonly list = pagedList<Person>(
    () => '/personal-data/people',
    () => this.filters.query(),
  );
  protected readonly id = ({ id }: Person) => id;
  protected readonly mayErase = computed(() => this.auth.can('personal-data:update'));
  protected readonly erasing = signal<Person | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly kinds = computed(() => personKinds.map((value) => ({ value, text: this.language.text(`personalData.kinds.${value}`) })));
  protected readonly reason = computed<QuickField[]>(() => [
    { key: 'reason', label: this.language.text('personalData.reason'), kind: 'text', help: this.language.text('personalData.reasonHelp') },
  ]);
  protected readonly columns = computed<Column<Person>[]>(() => {
    const header = (key: string) => this.language.text(`personalData.fields.${key}`);
    return [
      { key: 'name', header: header('name') },
      { key: 'kind', header: header('kind'), text: ({ kind }) => this.language.text(`personalData.kinds.${kind}`) },
      { key: 'supplier', header: header('supplier'), text: ({ supplierName }) => supplierName ?? '–' },
      { key: 'state', header: header('state'), text: (one) => this.state(one) },
      { key: 'actions', header: this.language.text('settings.actions'), align: 'end' },
    ];
  });

  protected async save({ kind, id, name }: Person): Promise<void> {
    this.problem.set(null);
    try {
      await this.downloads.save(`/personal-data/people/${kind}/${id}/archive?language=${this.language.code()}`, `${name}.zip`);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  protected readonly erase = async (typed: Typed): Promise<void> => {
    const person = this.erasing();
    if (!person) return;
    await this.api.post(`/personal-data/people/${person.kind}/${person.id}/erasure`, { body: typed });
    this.erasing.set(null);
    this.list.reload();
  };

  private state({ active, erased, endedAt }: Person): string {
    const text = (key: string, params = {}) => this.language.text(`personalData.states.${key}`, params);
    if (erased) return text('erased');
    if (active) return text('active');
    return endedAt ? text('endedAt', { day: this.format.date(endedAt, 'date') }) : text('ended');
  }
}
