import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import type { Choice } from '../../shared/choices/choice.js';
import { choices } from '../../shared/choices/choices.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { SearchBox } from '../../shared/listing/search-box.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { settingsCrumbs } from '../crumbs.js';
import type { Team } from './team.js';
import { TeamDraft } from './team-draft.js';
import { TeamForm } from './team-form.js';

@Component({
  selector: 'sam-teams-page',
  imports: [
    Cell,
    ChoiceFilter,
    DataTable,
    Dialog,
    EmptyState,
    FilterBar,
    Illustrative,
    MatButton,
    PageHeader,
    Problem,
    SearchBox,
    TeamForm,
    TranslocoDirective,
  ],
  templateUrl: './teams-page.html',
})
export class TeamsPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly filters = addressFilters(['supplierId', 'towerId'], 'groupName');
  protected readonly list = pagedList<Team>(
    () => '/team-mappings',
    () => this.filters.query(),
  );
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly draft = new TeamDraft();
  protected readonly adding = signal(false);
  protected readonly removing = signal<Team | null>(null);
  protected readonly id = (team: Team) => team.id;

  protected readonly columns = computed<Column<Team>[]>(() => {
    const header = (key: string) => this.language.text(`teams.fields.${key}`);
    const actions = { key: 'actions', header: this.language.text('settings.actions'), align: 'end' } as const;
    return [
      { key: 'groupName', header: header('groupName'), sortable: true },
      { key: 'supplier', header: header('supplierId') },
      { key: 'tower', header: header('towerId') },
      ...(this.auth.can('team-mappings:update') ? [actions] : []),
    ];
  });

  protected named(among: readonly Choice[], id: string): string {
    return among.find(({ value }) => value === id)?.text ?? '–';
  }

  protected choose(field: 'supplierId' | 'towerId', { target }: Event): void {
    if (target instanceof HTMLSelectElement) this.draft.change({ [field]: target.value });
  }

  protected rename({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.draft.change({ groupName: target.value });
  }

  protected async save(): Promise<void> {
    if (await this.draft.save()) this.renew();
  }

  protected async remove(team: Team): Promise<void> {
    if (!(await this.draft.remove(team))) return;
    this.removing.set(null);
    this.renew();
  }

  protected ask(team: Team): void {
    this.draft.stop();
    this.removing.set(team);
  }

  protected renew(): void {
    this.adding.set(false);
    this.draft.stop();
    this.list.reload();
  }
}
