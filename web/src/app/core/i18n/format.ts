import { inject, Service } from '@angular/core';
import { durationParts } from './duration.js';
import { Language, Zone } from './language.js';

export type Rounding = 'floor' | 'ceil' | 'halfExpand';
export type DateStyle = 'date' | 'day' | 'time' | 'datetime' | 'month' | 'short-month' | 'day-month';
export type Instant = string | number | Date;

export interface NumberStyle {
  digits?: number;
  rounding?: Rounding;
  percent?: boolean;
}

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  datetime: { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  month: { month: 'long', year: 'numeric' },
  'short-month': { month: 'short' },
  'day-month': { day: 'numeric', month: 'long' },
};

/** Numbers, dates and durations in the reader's language. Each call is reactive to a change of language. */
@Service()
export class Format {
  private readonly language = inject(Language);
  private readonly zone = inject(Zone);
  private readonly kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

  /** A number, or an exact decimal string, which is never turned into a float. */
  number(value: number | string, { digits, rounding = 'halfExpand', percent }: NumberStyle = {}): string {
    const formatter = this.keep('n', [digits, rounding], () => {
      const fixed = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return new Intl.NumberFormat(this.language.tag(), { ...fixed, roundingMode: rounding });
    });
    const written = formatter.format(value as Intl.StringNumericLiteral);
    return percent ? `${written}${this.percentSign()}` : written;
  }

  /** Two decimals and floored unless told otherwise: a figure where higher is better must not flatter. */
  percent(value: number | string, digits = 2, rounding: Rounding = 'floor'): string {
    return this.number(value, { digits, rounding, percent: true });
  }

  /** Minor units (öre, cents) as a decimal string or number, with the currency. */
  money(minorUnits: number | string, currency: string): string {
    const formatter = this.keep('m', [currency], () => {
      const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
      return new Intl.NumberFormat(this.language.tag(), style);
    });
    const scale = formatter.resolvedOptions().maximumFractionDigits ?? 2;
    return formatter.format(`${minorUnits}e-${scale}` as Intl.StringNumericLiteral);
  }

  date(value: Instant, style: DateStyle = 'date'): string {
    return this.dateFormatter(style, this.zone.name()).format(new Date(value));
  }

  /** A calendar date or month (`2026-03-01`, `2026-03`), which has no zone. */
  calendarDate(value: string, style: DateStyle = 'date'): string {
    return this.dateFormatter(style, 'UTC').format(new Date(value));
  }

  /** `3 h 20 min`; wall time may also speak of days. */
  duration(ms: number, { days = false }: { days?: boolean } = {}): string {
    const parts = durationParts(ms, days).map(
      ({ unit, value }) => `${this.number(value)}\u00a0${this.language.text(`units.${unit}`)}`,
    );
    return `${ms < 0 ? '\u2212' : ''}${parts.join(' ')}`;
  }

  private dateFormatter(style: DateStyle, timeZone: string): Intl.DateTimeFormat {
    const make = () => new Intl.DateTimeFormat(this.language.tag(), { ...dateStyles[style], timeZone });
    return this.keep('d', [style, timeZone], make);
  }

  private percentSign(): string {
    return this.language.code() === 'sv' ? '\u00a0%' : '%';
  }

  private keep<T extends Intl.NumberFormat | Intl.DateTimeFormat>(kind: string, of: unknown[], make: () => T): T {
    const key = [kind, this.language.tag(), ...of].join('|');
    const found = (this.kept.get(key) as T | undefined) ?? make();
    this.kept.set(key, found);
    return found;
  }
}
