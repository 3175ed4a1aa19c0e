import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import type { PartKind } from '@samsyn/domain/services/end-to-end-ledger';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';

type Downtime = components['schemas']['DowntimeDto'];

/** Whose downtime: a supplier or a tower. */
export interface DowntimeRow {
  name: string;
  downtime: Downtime;
}

const minute = 60_000;
const kinds = ['sole', 'shared', 'disputed', 'unattributed'] as const satisfies readonly PartKind[];

/** R20: who answers for the month's downtime and how far, as the end-to-end ledger adds it up, and the way there. */
@Component({
  selector: 'sam-downtime-table',
  imports: [DataTable, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (shown().length > 0) {
        <sam-data-table [caption]="t('scorecards.downtime.title')" [columns]="columns()" [listing]="listing()" />
      } @else {
        <p class="muted">{{ t('scorecards.downtime.none') }}</p>
      }
      @if (auth.can('ledgers:read')) {
        <a class="no-print" routerLink="/ledgers/end-to-end" [queryParams]="{ period: period(), supplierId: supplierId() }">{{
          t('scorecards.downtime.toLedger')
        }}</a>
      }
    </ng-container>
  `,
})
export class DowntimeTable {
  readonly rows = input.required<readonly DowntimeRow[]>();
  readonly period = input.required<string>();
  /** Whose services the ledger then shows; every supplier's without it. */
  readonly supplierId = input<string | null>(null);
  protected readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  protected readonly shown = computed(() => this.rows().filter(({ downtime }) => downtime.minutes > 0));
  protected readonly listing = computed(() => ({ rows: this.shown(), loading: false, problem: null, more: false }));
  protected readonly columns = computed<Column<DowntimeRow>[]>(() => {
    const header = (key: string) => this.language.text(`scorecards.downtime.columns.${key}`);
    return [
      { key: 'name', header: header('name'), text: ({ name }) => name },
      ...kinds.map((kind): Column<DowntimeRow> => ({
        key: kind,
        header: header(kind),
        align: 'end',
        text: ({ downtime }) => this.time(downtime[kind]),
      })),
      { key: 'minutes', header: header('minutes'), align: 'end', text: ({ downtime }) => this.time(downtime.minutes) },
    ];
  });

  private time(minutes: number): string {
    return minutes === 0 ? '–' : this.format.duration(minutes * minute);
  }
}
