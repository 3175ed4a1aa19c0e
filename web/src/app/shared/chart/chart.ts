import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EChartsCoreOption } from 'echarts/core';
import { CsvDownload } from '../csv/csv-download.js';
import type { CsvCell } from '../csv/csv.js';
import { Icon } from '../icons/icon.js';
import { ChartCanvas } from './chart-canvas.js';
import type { Palette } from './palette.js';

export interface ChartTable {
  header: readonly string[];
  /** What is written; the first cell of a row is its heading. */
  rows: readonly (readonly CsvCell[])[];
}

/** A chart under a title that says what it shows, with the same figures as a table and as a file. */
@Component({
  selector: 'sam-chart',
  imports: [ChartCanvas, Icon, TranslocoDirective],
  templateUrl: './chart.html',
  styleUrl: './chart.scss',
})
export class Chart {
  readonly heading = input.required<string>();
  /** What one would say about the picture to somebody who cannot see it. */
  readonly summary = input('');
  readonly options = input.required<(palette: Palette) => EChartsCoreOption>();
  readonly table = input.required<ChartTable>();
  /** Of the heading, so that a page's outline has no gaps. */
  readonly level = input<2 | 3>(2);
  readonly height = input('18rem');
  /** The index of the point that was clicked. */
  readonly pick = output<number>();
  private readonly download = inject(CsvDownload);
  protected readonly asTable = signal(false);

  protected export(): void {
    this.download.save(this.heading(), this.table().header, this.table().rows);
  }
}
