import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { DurationPipe, NumberPipe, PercentPipe } from '../../core/i18n/pipes.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { HandOffService, Ledger } from '../incident.js';
import { IncidentWords } from '../incident-words.js';
import { TableCsv } from '../../shared/table-csv/table-csv.js';
import { ledgerParts, type LedgerPart } from './ledger-parts.js';

/** Where an incident's wall time went: by supplier, unowned, and stood resolved. */
@Component({
  selector: 'sam-hand-off-ledger',
  imports: [DurationPipe, NumberPipe, PercentPipe, TableCsv, TranslocoDirective],
  templateUrl: './ledger.html',
  styleUrl: './ledger.scss',
})
export class HandOffLedger {
  readonly ledger = input.required<Ledger>();
  readonly incidentId = input.required<string>();
  readonly supplierName = input.required<(id: string | null) => string>();
  protected readonly words = inject(IncidentWords);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  /** What the ledger feature adds: the same in service time, and what was handed on unworked. */
  protected readonly service = apiObject<HandOffService>(() =>
    this.auth.can('ledgers:read') ? `/ledgers/hand-offs/incidents/${this.incidentId()}` : null,
  );
  protected readonly parts = computed(() => ledgerParts(this.ledger()));

  protected name({ kind, supplierId }: LedgerPart): string {
    return kind === 'holding'
      ? this.supplierName()(supplierId)
      : this.language.text(`incidents.ledger.${kind}`);
  }

  protected serviceMs({ supplierId }: LedgerPart): number | null {
    return this.service.value()?.holdings.find((held) => held.supplierId === supplierId)?.heldServiceMs ?? null;
  }
}
