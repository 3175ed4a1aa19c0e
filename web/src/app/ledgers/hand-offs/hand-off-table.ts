import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { NumberPipe } from '../../core/i18n/pipes.js';
import { TableCsv } from '../../shared/table-csv/table-csv.js';
import type { HandOffMatrix, HandOffPair } from './hand-off.js';

/** Who handed on (rows) to whom (columns); each cell leads to its incidents. Cards where there is no room. */
@Component({
  selector: 'sam-hand-off-table',
  imports: [NumberPipe, RouterLink, TableCsv, TranslocoDirective],
  templateUrl: './hand-off-table.html',
  styleUrl: './hand-off-table.scss',
})
export class HandOffTable {
  readonly matrix = input.required<HandOffMatrix>();
  /** What the list behind a cell is narrowed to beside the pair. */
  readonly scope = input.required<Record<string, string>>();
  protected readonly language = inject(Language);

  /** Those that are one side of a pair. */
  protected readonly sides = computed(() => {
    const { pairs, suppliers } = this.matrix();
    const known = new Set(pairs.flatMap(({ fromSupplierId, toSupplierId }) => [fromSupplierId, toSupplierId]));
    return suppliers.filter(({ supplierId }) => known.has(supplierId));
  });
  private readonly most = computed(() => Math.max(...this.matrix().pairs.map(({ handOffs }) => handOffs), 1));
  private readonly cells = computed(() => new Map(this.matrix().pairs.map((pair) => [`${pair.fromSupplierId} ${pair.toSupplierId}`, pair])));

  protected cell(from: string, to: string): HandOffPair | undefined {
    return this.cells().get(`${from} ${to}`);
  }

  /** How strong the fill is, in percent; pale enough for text upon it. */
  protected strength({ handOffs }: HandOffPair): number {
    return 6 + Math.round((28 * handOffs) / this.most());
  }

  protected query({ fromSupplierId, toSupplierId }: HandOffPair): Record<string, string> {
    return { ...this.scope(), fromSupplierId, toSupplierId };
  }
}
