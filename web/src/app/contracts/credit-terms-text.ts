import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { capNames, type CreditTermsBody } from './credit-terms-model.js';

/** What a contract says about all of its credits, as sentences. Reactive to the language. */
@Service()
export class CreditTermsText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);

  sentences({ stacking, caps, excess, claimWithinDays }: CreditTermsBody, currency: string): string[] {
    const { language } = this;
    const limits = capNames.flatMap((name) => {
      const cap = caps[name];
      if (!cap) return [];
      const { kind, amountMinor, percent } = cap;
      const amount = kind === 'amount' ? this.format.money(amountMinor ?? '0', currency) : this.promises.percent(percent ?? '0');
      return [language.text(`contracts.credits.limits.${name}`, { limit: language.text(`contracts.credits.limitKinds.${kind}`, { amount }) })];
    });
    return [
      language.text(`contracts.credits.said.${stacking}`),
      ...(limits.length > 0 ? limits : [language.text('contracts.credits.said.noLimit')]),
      ...(limits.length > 0 ? [language.text(`contracts.credits.said.${excess}`)] : []),
      claimWithinDays === null ? language.text('contracts.credits.said.noDeadline') : language.plural('contracts.credits.said.deadline', claimWithinDays),
    ];
  }
}
