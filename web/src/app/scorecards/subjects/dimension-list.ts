import { Component, computed, inject, input } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { DimensionName } from '../../shared/score/dimension-name.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { verdictOfScore } from '@samsyn/domain/scorecards/verdict-of-score';
import { VerdictChip } from '../../shared/verdict/verdict-chip.js';

type Dimension = components['schemas']['DimensionScoreDto'];

/** R24: what each dimension is worth in a score, what it decides of it, and how much of it was measured. */
@Component({
  selector: 'sam-dimension-list',
  imports: [Cell, DataTable, VerdictChip],
  template: `
    <sam-data-table [caption]="caption()" [columns]="columns()" [listing]="listing()">
      <ng-template samCell="verdict" [samCellOf]="dimensions()" let-row><sam-verdict [verdict]="verdict(row)" /></ng-template>
    </sam-data-table>
  `,
})
export class DimensionList {
  readonly dimensions = input.required<readonly Dimension[]>();
  readonly caption = input.required<string>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly names = inject(DimensionName);
  private readonly texts = inject(ScoreText);

  protected readonly listing = computed(() => ({ rows: this.dimensions(), loading: false, problem: null, more: false }));
  protected readonly columns = computed<Column<Dimension>[]>(() => {
    const header = (key: string) => this.language.text(`scorecards.dimensions.${key}`);
    return [
      { key: 'name', header: header('name'), text: (dimension) => this.names.of(dimension) },
      { key: 'points', header: header('points'), align: 'end', text: ({ points }) => this.texts.points(points) },
      { key: 'verdict', header: header('verdict') },
      { key: 'share', header: header('share'), align: 'end', text: ({ share }) => this.format.percent(share, 0) },
      { key: 'coverage', header: header('coverage'), align: 'end', text: ({ coverage }) => this.format.percent(coverage, 0) },
    ];
  });

  protected verdict({ points }: Dimension) {
    return verdictOfScore(points);
  }
}
