import { inject, Service } from '@angular/core';
import { Language } from '../../core/i18n/language.js';
import { IncidentWords } from '../incident-words.js';
import type { IncidentDetail, IncidentEvent } from '../incident.js';

/** What the steps of a live incident are called, and what each of them did. */
@Service()
export class StepWords {
  private readonly language = inject(Language);
  private readonly words = inject(IncidentWords);

  /** Blue handed over to Green network: one line for one step. */
  said(event: IncidentEvent, { parties }: Pick<IncidentDetail, 'parties'>): string {
    const { kind, groupName, supplierId, priority, pauseReason } = event;
    const supplier = parties.find(({ id }) => id === supplierId)?.name ?? this.language.text('incidents.otherSupplier');
    const holder = groupName === null || groupName === supplier ? supplier : `${groupName}, ${supplier}`;
    const unowned = groupName === null && supplierId === null;
    return this.language.text(`incidents.steps.done.${kind}${unowned && ['assigned', 'returned'].includes(kind) ? 'Nobody' : ''}`, {
      holder,
      supplier,
      priority: this.words.priority(priority),
      reason: pauseReason === null ? '' : this.words.state(pauseReason),
    });
  }

  /** Who recorded it: by name where that may be told, else the party. */
  by(
    { recordedByName, recordedBySupplierId }: Pick<IncidentEvent, 'recordedByName' | 'recordedBySupplierId'>,
    { parties }: Pick<IncidentDetail, 'parties'>,
  ): string {
    const party = this.party(recordedBySupplierId, { parties });
    return recordedByName === null ? party : `${recordedByName}, ${party}`;
  }

  party(supplierId: string | null, { parties }: Pick<IncidentDetail, 'parties'>): string {
    if (supplierId === null) return this.language.text('incidents.buyer');
    return parties.find(({ id }) => id === supplierId)?.name ?? this.language.text('incidents.otherSupplier');
  }
}
