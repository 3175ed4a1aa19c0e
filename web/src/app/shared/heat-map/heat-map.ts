import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { Format } from '../../core/i18n/format.js';
import { HeatSquare } from './heat-square.js';
import { DimensionName } from '../score/dimension-name.js';
import { TableCsv } from '../table-csv/table-csv.js';
import { GridKeys } from './grid-keys.js';
import { columnsOf, type HeatMapView, type HeatMapWords, rowsOf, type Scorecard } from './heat-map-rows.js';

/** How suppliers stand in each tower, or dimension, in one month: a table whose squares lead to what they are made of. */
@Component({
  selector: 'sam-heat-map',
  imports: [GridKeys, HeatSquare, RouterLink, TableCsv, TranslocoDirective],
  templateUrl: './heat-map.html',
  styleUrl: './heat-map.scss',
})
export class HeatMap {
  readonly scorecard = input.required<Scorecard>();
  readonly caption = input.required<string>();
  readonly view = input<HeatMapView>('towers');
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly dimensions = inject(DimensionName);
  private readonly words = computed<HeatMapWords>(() => ({
    tag: this.language.tag(),
    dimension: (dimension) => this.dimensions.of(dimension),
  }));
  protected readonly columns = computed(() => columnsOf(this.scorecard(), this.view(), this.words()));
  protected readonly rows = computed(() => rowsOf(this.scorecard(), this.view(), this.words()));
  /** A vendor is not told how a whole tower did. */
  protected readonly totals = computed(() => this.columns().some(({ score }) => score !== null));

  protected incidents(count: number): string {
    return this.language.plural('score.incidents', count);
  }

  protected place(rank: number): string {
    return this.format.number(rank);
  }
}
