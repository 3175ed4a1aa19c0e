import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DurationPipe, NumberPipe, PercentPipe } from '../../core/i18n/pipes.js';
import { TableCsv } from '../../shared/table-csv/table-csv.js';
import type { HandOffMatrix } from './hand-off.js';
import { holdingParts, type HoldingPart } from './holding-parts.js';

/** Where incidents' wall time within the months went: by supplier, unowned, and stood resolved. */
@Component({
  selector: 'sam-holding-times',
  imports: [DurationPipe, NumberPipe, PercentPipe, TableCsv, TranslocoDirective],
  templateUrl: './holding-times.html',
  styleUrl: './holding-times.scss',
})
export class HoldingTimes {
  readonly matrix = input.required<HandOffMatrix>();
  private readonly language = inject(Language);
  protected readonly parts = computed(() => holdingParts(this.matrix()));
  protected readonly longest = computed(() => Math.max(...this.parts().map(({ ms }) => ms), 1));

  protected name({ kind, name }: HoldingPart): string {
    return name ?? this.language.text(`handOffs.parts.${kind}`);
  }
}
