import { inject, Service } from '@angular/core';
import { isPeriod } from '@samsyn/domain/time/period';
import { isDecimalText } from '@samsyn/domain/forms/number-text';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { LocalText, ReportFigure, ReportState, Standing, Timeliness } from './report.js';

/** Reports in words. Each call is reactive to a change of language. */
@Service()
export class ReportWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  text(text: LocalText): string {
    return text[this.language.code()];
  }

  /** `mars 2026`, `kvartal 1 2026`, `2026`. */
  period(period: string): string {
    if (isPeriod(period, 'month')) return this.format.calendarDate(period, 'month');
    const [year = '', quarter] = period.split('-Q');
    return quarter === undefined ? year : this.language.text('reports.quarter', { quarter, year });
  }

  /** A due time: at the end of a day it is that day's, not the midnight after it. */
  due(instant: string): string {
    const at = Date.parse(instant);
    const isMidnight = this.format.date(at, 'day') !== this.format.date(at - 1, 'day');
    return isMidnight ? this.format.date(at - 1, 'day') : this.format.date(at, 'datetime');
  }

  state(state: ReportState): string {
    return this.language.text(`reports.states.${state}`);
  }

  timeliness(timeliness: Timeliness): string {
    return this.language.text(`reports.timeliness.${timeliness}`);
  }

  standing(standing: Standing): string {
    return this.language.text(`reports.standings.${standing}`);
  }

  /** A value of a figure with its unit; a dash for none. */
  value(value: string | null, { unit, decimals }: Pick<ReportFigure, 'unit' | 'decimals'>): string {
    if (value === null) return '–';
    // Exactly as it was said: where it has more decimals than asked for, those too.
    const own = value.split('.')[1]?.length ?? 0;
    const written = isDecimalText(value) ? this.format.number(value, { digits: Math.max(own, decimals) }) : value;
    return unit === '' ? written : `${written}\u00a0${unit}`;
  }

  /** The deviation with its sign. */
  deviation({ deviation, unit, decimals }: Pick<ReportFigure, 'deviation' | 'unit' | 'decimals'>): string {
    if (deviation === null) return '–';
    const positive = !deviation.startsWith('-') && Number(deviation) !== 0;
    return (positive ? '+' : '') + this.value(deviation, { unit, decimals });
  }

  tolerance({ tolerance, unit, decimals }: ReportFigure): string {
    if (!tolerance) return this.language.text('reports.noTolerance');
    const of = tolerance.kind === 'relative' ? { unit: '%', decimals: 0 } : { unit, decimals: 0 };
    return `±\u00a0${this.value(tolerance.value, { ...of, decimals: Math.min(decimals, tolerance.value.split('.')[1]?.length ?? 0) })}`;
  }
}
