import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { addressFilters } from '../../shared/listing/address-filters.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { settingsCrumbs } from '../crumbs.js';
import { TowerForm, type Tower } from './tower-form.js';

@Component({
  selector: 'sam-towers-page',
  imports: [Cell, DataTable, Dialog, EmptyState, MatButton, PageHeader, TowerForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('settings.parts.towers')" [lead]="t('towers.lead')" [crumbs]="crumbs()">
        @if (auth.can('towers:create')) {
          <button matButton="filled" type="button" (click)="editing.set('new')">{{ t('towers.add') }}</button>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('settings.parts.towers')"
        [columns]="columns()"
        [listing]="list.listing()"
        [sort]="filters.sort()"
        [trackBy]="id"
        (sortChange)="filters.sortBy($event)"
        (showMore)="list.more()"
        (retry)="list.reload()"
      >
        <ng-template samCell="actions" [samCellOf]="list.listing().rows" let-row>
          <span class="row-actions">
            <button
              matButton
              type="button"
              [attr.aria-label]="t('towers.editOne', { name: row.name })"
              (click)="editing.set(row)"
            >
              {{ t('actions.edit') }}
            </button>
          </span>
        </ng-template>
        <sam-empty-state icon="overview" [heading]="t('towers.none')" [text]="t('towers.noneNext')" />
      </sam-data-table>
      @if (editing(); as tower) {
        <sam-dialog
          [heading]="t(tower === 'new' ? 'towers.add' : 'towers.edit')"
          (closed)="editing.set(null)"
        >
          <sam-tower-form [tower]="edited(tower)" (saved)="saved()" (cancelled)="editing.set(null)" />
        </sam-dialog>
      }
    </ng-container>
  `,
})
export class TowersPage {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly filters = addressFilters([], 'name');
  protected readonly list = pagedList<Tower>(
    () => '/towers',
    () => this.filters.query(),
  );
  protected readonly editing = signal<Tower | 'new' | null>(null);
  protected readonly id = (tower: Tower) => tower.id;

  protected readonly columns = computed<Column<Tower>[]>(() => {
    const header = (key: string) => this.language.text(`towers.fields.${key}`);
    const actions = { key: 'actions', header: this.language.text('settings.actions'), align: 'end' } as const;
    return [
      { key: 'name', header: header('name'), sortable: true, text: ({ name }) => name },
      { key: 'code', header: header('code'), sortable: true, text: ({ code }) => code },
      ...(this.auth.can('towers:update') ? [actions] : []),
    ];
  });

  protected edited(tower: Tower | 'new'): Tower | null {
    return tower === 'new' ? null : tower;
  }

  protected saved(): void {
    this.editing.set(null);
    this.list.reload();
  }
}
