import { inject, Service } from '@angular/core';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';

/** Writes scores as they are shown everywhere: one decimal, floored; changes with their sign. */
@Service()
export class ScoreText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  points(points: string | number | null): string {
    if (points === null) return this.language.text('figures.none');
    return this.format.number(points, { digits: 1, rounding: 'floor' });
  }

  /** `+2,1`, with a real minus sign. */
  signed(change: string): string {
    const size = this.format.number(change.replace('-', ''), { digits: 1 });
    return `${Number(change) < 0 ? '\u2212' : '+'}${size}`;
  }

  change(change: string): string {
    const size = this.format.number(change.replace('-', ''), { digits: 1 });
    return this.language.text(Number(change) < 0 ? 'score.down' : 'score.up', { size });
  }

  coverage(percent: string): string {
    return this.language.text('score.coverage', {
      percent: this.format.percent(percent, 0),
    });
  }

  month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  percent(percent: string): string {
    return this.format.number(percent, { percent: true, rounding: 'floor' });
  }
}
