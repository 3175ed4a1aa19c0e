import { inject, Service } from '@angular/core';
import { Format, type Rounding } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';

export type FigureUnit = 'percent' | 'points' | 'count' | 'duration';
export type Better = 'higher' | 'lower';

/** Writes a figure's value; rounded against whoever it describes, so that it never flatters. */
@Service()
export class FigureText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  of(value: string | number, unit: FigureUnit, better: Better): string {
    const rounding: Rounding = better === 'higher' ? 'floor' : 'ceil';
    if (unit === 'percent') return this.format.percent(value, 2, rounding);
    if (unit === 'duration') return this.format.duration(Number(value));
    if (unit === 'count') return this.format.number(value);
    return this.format.number(value, { digits: 1, rounding });
  }

  /** A target or coverage: as it was agreed, without zeros nobody wrote. */
  bound(value: string | number, unit: FigureUnit): string {
    if (unit === 'duration') return this.format.duration(Number(value));
    return this.format.number(value, { percent: unit === 'percent', rounding: 'floor' });
  }

  /** In words, because an arrow alone does not say how far. */
  change(change: number, unit: FigureUnit): string {
    return this.language.text(change < 0 ? 'figures.down' : 'figures.up', { size: this.size(Math.abs(change), unit) });
  }

  private size(size: number, unit: FigureUnit): string {
    if (unit === 'duration') return this.format.duration(size);
    if (unit === 'count') return this.format.number(size);
    const digits = unit === 'percent' ? 2 : 1;
    return this.language.text(`figureSizes.${unit}`, { size: this.format.number(size, { digits }) });
  }
}
