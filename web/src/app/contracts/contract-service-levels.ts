import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import type { Column } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import type { ContractDetail, ContractServiceLevel } from './contract.js';

/** What the contract promises, with those no longer in force last. */
@Component({
  selector: 'sam-contract-service-levels',
  imports: [Cell, DataTable, EmptyState, MatButton, RouterLink, TranslocoDirective],
  templateUrl: './contract-service-levels.html',
})
export class ContractServiceLevels {
  readonly contract = input.required<ContractDetail>();
  protected readonly auth = inject(AuthStore);
  protected readonly promises = inject(PromiseText);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly id = (level: ContractServiceLevel) => level.id;

  protected readonly listing = computed(() => {
    const ended = (level: ContractServiceLevel) => Number(this.ended(level));
    const rows = this.contract().serviceLevels.toSorted((one, other) => ended(one) - ended(other));
    return { rows, loading: false, problem: null, more: false };
  });

  protected readonly columns = computed<Column<ContractServiceLevel>[]>(() => {
    const header = (key: string) => this.language.text(`contracts.levelColumns.${key}`);
    const names = new Map(this.contract().towers.map(({ towerId, name }) => [towerId, name]));
    return [
      { key: 'name', header: header('name') },
      {
        key: 'tower',
        header: header('tower'),
        minor: true,
        text: ({ towerId }) => names.get(towerId) ?? '–',
      },
      {
        key: 'expected',
        header: header('expected'),
        align: 'end',
        text: ({ metric, expectedTarget }) => this.promises.value(metric, expectedTarget),
      },
      {
        key: 'minimum',
        header: header('minimum'),
        align: 'end',
        text: ({ metric, minimumTarget }) => this.promises.value(metric, minimumTarget),
      },
      { key: 'from', header: header('from'), minor: true, text: (level) => this.inForce(level) },
    ];
  });

  protected ended({ effectiveTo }: ContractServiceLevel): boolean {
    return effectiveTo !== null && effectiveTo <= this.today.date();
  }

  private inForce({ effectiveFrom, effectiveTo }: ContractServiceLevel): string {
    const from = this.format.calendarDate(effectiveFrom, 'day');
    return effectiveTo === null ? from : `${from} – ${this.format.calendarDate(effectiveTo, 'day')}`;
  }
}
