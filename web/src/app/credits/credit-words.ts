import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Credit, CreditReason } from './credit.js';

/** Credits in words: what a line is, and how its amount came about. */
@Service()
export class CreditWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  name({ kind, code, name }: Pick<Credit, 'kind' | 'code' | 'name'>): string {
    if (kind === 'brought_forward') return this.language.text('credits.broughtForwardLine');
    const promise = [code, name].filter(Boolean).join(' ');
    return kind === 'earn_back' ? this.language.text('credits.earnBackLine', { promise }) : promise;
  }

  state(state: Credit['state']): string {
    return this.language.text(`credits.states.${state}`);
  }

  /** One step of a reckoning as a sentence; amounts, lengths and months as people read them. */
  reason({ code, params }: CreditReason, currency: string): string {
    const said = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, this.value(key, value as string | number | null, currency)]));
    return this.language.text(`credits.reasons.${shorter(code, params)}`, said);
  }

  private value(key: string, value: string | number | null, currency: string): string {
    if (value === null) return '–';
    if (key.endsWith('Minor')) return this.format.money(value, currency);
    if (key.endsWith('Ms')) return this.format.duration(Number(value));
    if (key === 'period') return this.format.calendarDate(String(value), 'month');
    if (key === 'counting') return this.language.text(`credits.counting.${value}`);
    return typeof value === 'number' || /^\d+(\.\d+)?$/.test(value) ? this.format.number(value) : value;
  }
}

/** A threshold or a cut of nothing is better left unsaid. */
function shorter(code: CreditReason['code'], params: CreditReason['params']): string {
  if (code === 'credit_hourly' && Number(params['thresholdMs']) === 0) return 'credit_hourly_from_start';
  return code === 'credits_total' && params['cutMinor'] === '0' ? 'credits_total_uncut' : code;
}
