import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Column, Listing } from '../shared/data-table/column.js';
import { DataTable } from '../shared/data-table/data-table.js';
import { Cell } from '../shared/data-table/table-templates.js';
import { apiObject } from '../shared/object/api-object.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { VerdictChip } from '../shared/verdict/verdict-chip.js';
import type { EvidenceEffect } from './evidence.js';

/** R11: the results that evidence counts in, and for how much. */
@Component({
  selector: 'sam-evidence-effects',
  imports: [Cell, DataTable, RouterLink, TranslocoDirective, VerdictChip],
  template: `
    <section class="card stack" aria-labelledby="evidence-effects" *transloco="let t">
      <h2 id="evidence-effects">{{ t('evidence.effects.title') }}</h2>
      @if (found.value()?.items.length === 0) {
      <p class="muted">{{ t('evidence.effects.none.' + kind()) }}</p>
      } @else {
      <p class="muted small">{{ t('evidence.effects.lead.' + kind()) }}</p>
      <sam-data-table [caption]="t('evidence.effects.title')" [columns]="columns()" [listing]="listing()" [trackBy]="trackBy" (retry)="found.reload()">
        <ng-template samCell="level" [samCellOf]="listing().rows" let-row>
          <a [routerLink]="['/results', row.id]">{{ row.name }}</a>
          <div class="small muted">{{ row.code }}</div>
        </ng-template>
        <ng-template samCell="verdict" [samCellOf]="listing().rows" let-row>
          <sam-verdict [verdict]="verdict(row)" />
        </ng-template>
      </sam-data-table>
      }
    </section>
  `,
})
export class EvidenceEffects {
  readonly kind = input.required<'outages' | 'maintenance-windows'>();
  readonly id = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);
  protected readonly found = apiObject<{ items: EvidenceEffect[] }>(() => `/results/${this.kind()}/${this.id()}`, { topics: ['results'] });
  protected readonly listing = computed<Listing<EvidenceEffect>>(() => ({
    rows: this.found.value()?.items ?? [],
    loading: this.found.value() === null && this.found.problem() === null,
    problem: this.found.problem(),
    more: false,
  }));
  protected readonly columns = computed<Column<EvidenceEffect>[]>(() => {
    const header = (key: string) => this.language.text(`evidence.effects.columns.${key}`);
    const time = (ms: number) => (ms === 0 ? '–' : this.format.duration(ms));
    return [
      { key: 'level', header: header('level'), csv: ({ code, name }) => `${code} ${name}` },
      { key: 'month', header: header('month'), text: ({ period }) => this.format.calendarDate(period, 'month'), csv: ({ period }) => period },
      { key: 'counted', header: header(this.kind() === 'outages' ? 'counted' : 'overran'), align: 'end', text: ({ countedMs }) => time(countedMs) },
      { key: 'leftOut', header: header('leftOut'), align: 'end', text: ({ leftOutMs }) => time(leftOutMs) },
      { key: 'value', header: header('value'), align: 'end', text: (row) => this.value(row) },
      { key: 'verdict', header: header('verdict'), csv: ({ verdict }) => this.language.text(`verdicts.${verdict}`) },
    ];
  });
  protected readonly trackBy = ({ id }: EvidenceEffect): string => id;

  protected verdict({ verdict }: EvidenceEffect): Verdict {
    return verdict as Verdict;
  }

  private value({ metric, unit, value }: EvidenceEffect): string {
    if (value === null) return '–';
    return unit === 'percent' ? this.format.percent(value) : this.promises.value(metric, value);
  }
}
