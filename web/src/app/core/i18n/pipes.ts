import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Format, type DateStyle, type Instant, type NumberStyle } from './format.js';

// Impure, because a change of language changes the answer to the same question; Format keeps the formatters.

@Pipe({ name: 'samNumber', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly format = inject(Format);

  transform(value: number | string | null | undefined, style?: NumberStyle): string {
    return value === null || value === undefined ? '–' : this.format.number(value, style);
  }
}

@Pipe({ name: 'samPercent', pure: false })
export class PercentPipe implements PipeTransform {
  private readonly format = inject(Format);

  transform(value: number | string | null | undefined, digits?: number): string {
    return value === null || value === undefined ? '–' : this.format.percent(value, digits);
  }
}

@Pipe({ name: 'samDate', pure: false })
export class DatePipe implements PipeTransform {
  private readonly format = inject(Format);

  transform(value: Instant | null | undefined, style?: DateStyle): string {
    return value === null || value === undefined ? '–' : this.format.date(value, style);
  }
}

@Pipe({ name: 'samDuration', pure: false })
export class DurationPipe implements PipeTransform {
  private readonly format = inject(Format);

  transform(ms: number | null | undefined, style?: { days?: boolean }): string {
    return ms === null || ms === undefined ? '–' : this.format.duration(ms, style);
  }
}

/** A calendar date (`2026-03-01`), which has no zone. */
@Pipe({ name: 'samDay', pure: false })
export class DayPipe implements PipeTransform {
  private readonly format = inject(Format);

  transform(value: string | null | undefined, style?: DateStyle): string {
    return value === null || value === undefined ? '–' : this.format.calendarDate(value, style);
  }
}

/** Integer minor units as a decimal string, with their currency. */
@Pipe({ name: 'samMoney', pure: false })
export class MoneyPipe implements PipeTransform {
  private readonly format = inject(Format);

  transform(minorUnits: string | null | undefined, currency: string): string {
    return minorUnits === null || minorUnits === undefined ? '–' : this.format.money(minorUnits, currency);
  }
}
