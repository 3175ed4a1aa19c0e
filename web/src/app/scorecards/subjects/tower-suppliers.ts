import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { ScoreChange } from '../../shared/score/score-change.js';
import { ScoreText } from '../../shared/score/score-text.js';

type Schemas = components['schemas'];

interface TowerSupplier {
  id: string;
  name: string;
  cell: Schemas['ScorecardCellDto'];
  /** Percentage of the tower's score that it decides: by its charges, of those that have a score. */
  share: string;
}

const minute = 60_000;

/** The suppliers of a tower: what each weighs by its charges, how it stands, and whose the downtime was. */
@Component({
  selector: 'sam-tower-suppliers',
  imports: [Cell, DataTable, RouterLink, ScoreChange, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-data-table [caption]="t('scorecards.towerSuppliers.title')" [columns]="columns()" [listing]="listing()" [trackBy]="key">
        <ng-template samCell="name" [samCellOf]="rows()" let-row>
          <a [routerLink]="['/scorecards', scorecard().period, 'suppliers', row.id]" [fragment]="'tower-' + row.cell.towerId">{{ row.name }}</a>
        </ng-template>
        <ng-template samCell="points" [samCellOf]="rows()" let-row>
          <sam-score-change class="small" [change]="row.cell.score.change" /> {{ texts.points(row.cell.score.points) }}
        </ng-template>
      </sam-data-table>
    </ng-container>
  `,
})
export class TowerSuppliers {
  readonly scorecard = input.required<Schemas['ScorecardDto']>();
  readonly detail = input.required<Schemas['ScoreDetailDto']>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);

  protected readonly rows = computed<TowerSupplier[]>(() => {
    const { cells, suppliers } = this.scorecard();
    const { subjectId, lines } = this.detail();
    return cells
      .filter(({ towerId }) => towerId === subjectId)
      .map((cell) => ({
        id: cell.supplierId,
        name: suppliers.find(({ id }) => id === cell.supplierId)?.name ?? '',
        cell,
        share: shareOf(lines.filter(({ supplierId }) => supplierId === cell.supplierId)),
      }))
      .toSorted((a, b) => Number(b.share) - Number(a.share) || a.name.localeCompare(b.name, this.language.tag()));
  });
  protected readonly listing = computed(() => ({ rows: this.rows(), loading: false, problem: null, more: false }));
  protected readonly columns = computed<Column<TowerSupplier>[]>(() => {
    const header = (key: string) => this.language.text(`scorecards.towerSuppliers.${key}`);
    return [
      { key: 'name', header: header('name') },
      { key: 'points', header: header('points'), align: 'end' },
      { key: 'share', header: header('share'), align: 'end', text: ({ share }) => this.format.percent(share, 1) },
      { key: 'incidents', header: header('incidents'), align: 'end', text: ({ cell }) => this.format.number(cell.counts.incidents) },
      { key: 'missed', header: header('missed'), align: 'end', text: ({ cell }) => this.format.number(cell.counts.missed) },
      { key: 'downtime', header: header('downtime'), align: 'end', text: ({ cell }) => this.time(cell.downtime.minutes) },
    ];
  });

  protected readonly key = ({ id }: TowerSupplier) => id;

  private time(minutes: number): string {
    return minutes === 0 ? '–' : this.format.duration(minutes * minute);
  }
}

/** Added up exactly; each line's share on its own is rounded down. */
function shareOf(lines: readonly Schemas['ScoreLineDto'][]): string {
  const sum = lines.reduce((total, { exactShare }) => total.add(parseRatio(exactShare)), parseRatio('0'));
  return displayed(sum.mul(100), 'higher_is_better');
}
