import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column, Listing } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { apiObject } from '../../shared/object/api-object.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import type { PackSchedule } from '../board-pack.js';

/** What is sent by itself, and to how many. */
@Component({
  selector: 'sam-pack-schedules-page',
  imports: [Cell, DataTable, EmptyState, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('boardPacks.schedules.title')" [lead]="t('boardPacks.schedules.lead')" [crumbs]="crumbs()">
        @if (auth.can('board-packs:schedule')) {
          <a matButton="filled" routerLink="/board-packs/schedules/new">{{ t('boardPacks.schedules.add') }}</a>
        }
      </sam-page-header>
      <sam-data-table
        [caption]="t('boardPacks.schedules.title')"
        [columns]="columns()"
        [listing]="listing()"
        [trackBy]="id"
        (retry)="schedules.reload()"
      >
        <ng-template samCell="name" [samCellOf]="listing().rows" let-row>
          <a [routerLink]="['/board-packs/schedules', row.id]">{{ row.name }}</a>
        </ng-template>
        <sam-empty-state icon="calendar" [heading]="t('boardPacks.schedules.none')" [text]="t('boardPacks.schedules.noneMore')" />
      </sam-data-table>
    </ng-container>
  `,
})
export class SchedulesPage {
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly schedules = apiObject<{ items: PackSchedule[] }>(() => '/board-packs/schedules');
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.board-packs'), link: '/board-packs' }]);
  protected readonly id = (one: PackSchedule) => one.id;
  protected readonly listing = computed<Listing<PackSchedule>>(() => {
    const found = this.schedules.value();
    const problem = this.schedules.problem();
    return { rows: found?.items ?? [], loading: found === null && problem === null, problem, more: false };
  });
  protected readonly columns = computed<Column<PackSchedule>[]>(() => {
    const word = (key: string, params?: Record<string, string | number>) => this.language.text(`boardPacks.schedules.${key}`, params);
    const wanted = ({ recipients }: PackSchedule) => recipients.filter(({ unsubscribedAt }) => unsubscribedAt === null).length;
    return [
      { key: 'name', header: word('name') },
      { key: 'when', header: word('when'), text: ({ trigger, day }) => (trigger === 'monthly' ? word('onDay', { day: day ?? 1 }) : word('onClose')) },
      { key: 'format', header: this.language.text('boardPacks.format'), text: ({ format }) => this.language.text(`boardPacks.formats.${format}`) },
      { key: 'recipients', header: word('recipients'), align: 'end', text: (one) => this.format.number(wanted(one)) },
      { key: 'last', header: word('last'), minor: true, text: ({ lastPeriod }) => (lastPeriod ? this.format.calendarDate(lastPeriod, 'month') : '–') },
      { key: 'active', header: word('state'), text: ({ active }) => word(active ? 'running' : 'resting') },
    ];
  });
}
