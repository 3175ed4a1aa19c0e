import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';

type Benefit = Pick<components['schemas']['BenefitDto'], 'unit' | 'currency'>;

/** A benefit's figure with its unit. Each call is reactive to a change of language. */
@Service()
export class BenefitAmount {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  of({ unit, currency }: Benefit, value: string | null): string {
    if (value === null) return '–';
    if (unit === 'money') return this.format.money(value, currency ?? 'SEK');
    return this.language.text(`benefits.amounts.${unit}`, { value: this.format.number(value, { digits: value.includes('.') ? 2 : 0 }) });
  }

  /** How it stands, not how it differs: a share in percent, anything else as it is. */
  level(benefit: Benefit, value: string | null): string {
    return value !== null && benefit.unit === 'percentage_points' ? this.format.percent(value) : this.of(benefit, value);
  }
}
