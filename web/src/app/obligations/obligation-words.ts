import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Obligation } from './obligation.js';

/** An obligation in words. Each call is reactive to a change of language. */
@Service()
export class ObligationWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  /** The contract, and where in it. */
  where({ contractNumber, clause }: Pick<Obligation, 'contractNumber' | 'clause'>): string {
    return clause === null ? contractNumber : this.language.text('obligations.where', { contract: contractNumber, clause });
  }

  recurrence({ everyMonths }: Pick<Obligation, 'everyMonths'>): string {
    if (everyMonths === null) return this.language.text('obligations.once');
    if (everyMonths === 12) return this.language.text('obligations.yearly');
    return everyMonths === 1 ? this.language.text('obligations.monthly') : this.language.text('obligations.everyMonths', { count: this.format.number(everyMonths) });
  }
}
