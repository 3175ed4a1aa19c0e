import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Commitment, Delivery } from './commitment.js';

/** A commitment as sentences anybody understands. Each call is reactive to a change of language. */
@Service()
export class CommitmentWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** How much of what, how often. */
  what(one: Commitment): string {
    return `${this.measure(one)} ${this.often(one)}`;
  }

  measure({ kind, quantity, percent, amountMinor, currency }: Commitment): string {
    if (kind === 'proposals' && quantity === 1) return this.language.text('commitments.measures.oneProposal');
    return this.language.text(`commitments.measures.${kind}`, {
      quantity: this.format.number(quantity ?? 0),
      percent: this.format.number(percent ?? 0, { percent: true }),
      amount: this.format.money(amountMinor ?? '0', currency),
    });
  }

  often({ recurrence, endsOn }: Commitment): string {
    return this.language.text(`commitments.often.${recurrence}`, { date: this.day(endsOn) });
  }

  price({ includedInPrice, chargeMinor, currency }: Commitment): string {
    if (includedInPrice) return this.language.text('commitments.included');
    return this.language.text('commitments.charged', { amount: this.format.money(chargeMinor ?? '0', currency) });
  }

  /** How many are there of those whose day has come. */
  progress({ delivered, due, committed }: Commitment): string {
    return this.language.text('commitments.progress', {
      delivered: this.format.number(delivered),
      due: this.format.number(due),
      committed: this.format.number(committed),
    });
  }

  counted({ credits, quantity }: Delivery): string {
    return this.language.text('commitments.counted', { count: this.format.number(credits.length), of: this.format.number(quantity ?? 0) });
  }

  party(party: 'buyer' | 'supplier' | null, { supplierName }: Delivery): string {
    if (party === null) return this.language.text('commitments.ofItself');
    return party === 'supplier' ? supplierName : this.language.text('commitments.buyer');
  }

  day(date: string): string {
    return this.format.calendarDate(date);
  }
}
