import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { valuesIn } from '@samsyn/domain/notifications/notification-values';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { addressFilters } from '../shared/listing/address-filters.js';
import { ChoiceFilter } from '../shared/listing/choice-filter.js';
import { FilterBar } from '../shared/listing/filter-bar.js';
import { pagedList } from '../shared/listing/paged-list.js';
import { PageHeader } from '../shared/page-header/page-header.js';

type Notification = components['schemas']['NotificationDto'];

/** What the reader was told, the latest first; following one marks it as read. */
@Component({
  selector: 'sam-notifications-page',
  imports: [
    ...[Cell, ChoiceFilter, DataTable, DatePipe, EmptyState, FilterBar, MatButton, PageHeader, RouterLink],
    TranslocoDirective,
  ],
  templateUrl: './notifications-page.html',
  styleUrl: './notifications-page.scss',
})
export class NotificationsPage {
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly filters = addressFilters(['unread'] as const, '');
  protected readonly list = pagedList<Notification>(
    () => '/notifications',
    () => ({ unread: this.filters.of('unread'), limit: 50 }),
    ['notifications'],
  );
  protected readonly id = (row: Notification) => row.id;
  protected readonly someUnread = computed(() => this.list.listing().rows.some(({ readAt }) => readAt === null));
  protected readonly columns = computed<Column<Notification>[]>(() => [
    { key: 'text', header: this.language.text('notifications.columns.text') },
    { key: 'createdAt', header: this.language.text('notifications.columns.createdAt') },
  ]);
  protected readonly choices = computed(() =>
    ['true', 'false'].map((value) => ({ value, text: this.language.text(`notifications.filter.${value}`) })),
  );

  protected text({ kind, params }: Notification): string {
    const { period } = params;
    const month = typeof period === 'string' ? { period: this.format.calendarDate(period, 'month') } : {};
    return this.language.text(`notifications.texts.${kind}`, { ...valuesIn(params, this.language.code()), ...month });
  }

  /** The page it leads to comes first: that it counts as read may follow. */
  protected follow({ id, readAt }: Notification): void {
    if (readAt === null) void this.api.post(`/notifications/${id}/read`).catch(() => undefined);
  }

  protected async readAll(): Promise<void> {
    await this.api.post('/notifications/read');
    this.list.reload();
  }
}
