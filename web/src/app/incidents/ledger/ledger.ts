import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { DurationPipe, PercentPipe } from '../../core/i18n/pipes.js';
import type { Ledger } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { ledgerParts, type LedgerPart } from './ledger-parts.js';

/** Where an incident's wall time went: by supplier, unowned, and stood resolved. */
@Component({
  selector: 'sam-hand-off-ledger',
  imports: [DurationPipe, PercentPipe, TranslocoDirective],
  templateUrl: './ledger.html',
  styleUrl: './ledger.scss',
})
export class HandOffLedger {
  readonly ledger = input.required<Ledger>();
  readonly supplierName = input.required<(id: string | null) => string>();
  protected readonly words = inject(IncidentWords);
  private readonly language = inject(Language);
  protected readonly parts = computed(() => ledgerParts(this.ledger()));

  protected name({ kind, supplierId }: LedgerPart): string {
    return kind === 'holding'
      ? this.supplierName()(supplierId)
      : this.language.text(`incidents.ledger.${kind}`);
  }
}
