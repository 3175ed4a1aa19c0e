import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { DurationPipe, NumberPipe } from '../../core/i18n/pipes.js';
import { CsvDownload } from '../../shared/csv/csv-download.js';
import { Icon } from '../../shared/icons/icon.js';
import { flowOf, type FlowBand } from './flow.js';
import type { HandOffMatrix, HandOffPair } from './hand-off.js';

/** Who hands on to whom, drawn as bands from supplier to supplier, and the same as a table and a file. */
@Component({
  selector: 'sam-hand-off-flow',
  imports: [DurationPipe, Icon, NumberPipe, TranslocoDirective],
  templateUrl: './hand-off-flow.html',
  styleUrl: './hand-off-flow.scss',
})
export class HandOffFlow {
  readonly matrix = input.required<HandOffMatrix>();
  readonly period = input.required<string>();
  readonly pick = output<HandOffPair>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly download = inject(CsvDownload);
  protected readonly asTable = signal(false);
  protected readonly columns = ['from', 'to', 'handOffs', 'returnedUnworked', 'bounces', 'incidents', 'median', 'medianService'] as const;

  private readonly names = computed(() => new Map(this.matrix().suppliers.map(({ supplierId, name }) => [supplierId, name])));
  protected readonly flow = computed(() =>
    flowOf(
      this.matrix().pairs,
      this.matrix().suppliers.map(({ supplierId }) => supplierId),
    ),
  );
  protected readonly summary = computed(() => {
    const [most] = this.matrix().pairs;
    if (!most) return '';
    const { fromSupplierId, toSupplierId, handOffs } = most;
    const names = { from: this.name(fromSupplierId), to: this.name(toSupplierId) };
    return this.language.plural('handOffs.most', handOffs, names);
  });

  protected name(id: string): string {
    return this.names().get(id) ?? this.language.text('incidents.otherSupplier');
  }

  protected about({ pair }: FlowBand): string {
    return `${this.name(pair.fromSupplierId)} → ${this.name(pair.toSupplierId)}: ${this.format.number(pair.handOffs)}`;
  }

  protected colour(order: number): string {
    return `var(--chart-${(order % 6) + 1})`;
  }

  protected export(): void {
    const hours = (ms: number | null) => (ms === null ? null : this.format.number(ms / 3_600_000, { digits: 2 }));
    this.download.save(
      `${this.language.text('handOffs.title')} ${this.period()}`,
      this.columns.map((key) => this.language.text(`handOffs.csv.${key}`)),
      this.matrix().pairs.map((pair) => [
        ...[this.name(pair.fromSupplierId), this.name(pair.toSupplierId), pair.handOffs, pair.returnedUnworked],
        ...[pair.bounces, pair.incidents, hours(pair.medianHeldMs), hours(pair.medianHeldServiceMs)],
      ]),
    );
  }
}
