import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import type { Late, PeriodClose } from './period-close.js';

/** R25: what came after the cut-off and would change the month. */
@Component({
  selector: 'sam-late-evidence',
  imports: [Cell, DataTable, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (close().lateCount === 0) {
        <p class="muted">{{ t('closes.noLate') }}</p>
      } @else {
        <p class="muted">{{ t('closes.lateLead') }}</p>
        <sam-data-table [caption]="t('closes.late')" [columns]="columns()" [listing]="listing()">
          <ng-template samCell="subject" [samCellOf]="close().late" let-row>
            @if (row.incidentId; as id) {
              <a [routerLink]="['/incidents', id]">{{ row.externalId ?? id }}</a>
            } @else {
              {{ t('closes.lateKinds.' + row.kind) }}
            }
          </ng-template>
        </sam-data-table>
        @if (close().lateCount > close().late.length) {
          <p class="small muted">{{ t('closes.moreLate', { count: more() }) }}</p>
        }
      }
    </ng-container>
  `,
})
export class LateEvidence {
  readonly close = input.required<PeriodClose>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly more = computed(() => this.format.number(this.close().lateCount - this.close().late.length));
  protected readonly listing = computed(() => ({ rows: this.close().late, problem: null, more: false, loading: false }));
  protected readonly columns = computed((): Column<Late>[] => {
    const header = (key: string) => this.language.text(`closes.lateColumns.${key}`);
    return [
      { key: 'subject', header: header('subject') },
      { key: 'level', header: header('level'), text: ({ code, name, supplierName }) => `${code} ${name} · ${supplierName}` },
      { key: 'was', header: header('was'), text: (late) => this.value(late, late.was) },
      { key: 'wouldBe', header: header('wouldBe'), text: (late) => this.value(late, late.wouldBe) },
      { key: 'noticedAt', header: header('noticedAt'), minor: true, text: ({ noticedAt }) => this.format.date(noticedAt, 'datetime') },
      { key: 'version', header: header('version'), text: ({ version }) => (version === null ? this.language.text('closes.notTaken') : String(version)) },
    ];
  });

  private value({ kind }: Late, value: string): string {
    if (kind === 'incident') return this.language.text(`closes.counts.${value}`);
    if (value === 'not_measured') return this.language.text('verdicts.not_measured');
    const [above = '0', below = '1'] = value.split('/');
    const number = this.format.number(Number(above) / Number(below), { digits: 4 });
    return kind === 'terms' ? this.language.text('closes.movedIncidents', { count: number }) : number;
  }
}
