import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Part, TracePart } from './collaboration.js';

/** The parts of the score in words. Each call is reactive to a change of language. */
@Service()
export class CollaborationWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  part(part: Part): string {
    return this.language.text(`collaboration.parts.${part}`);
  }

  value({ unit }: Pick<TracePart, 'unit'>, value: string | null): string {
    if (value === null) return this.language.text('collaboration.notMeasured');
    if (unit === 'percent') return this.format.percent(value, 1);
    if (unit === 'minutes') return this.format.duration(Math.round(Number(value) * 60_000));
    return this.format.number(value, { digits: unit === 'grade' ? 1 : 2 });
  }

  /** `no points at 2, all at 0.2`. */
  curve(part: Pick<TracePart, 'unit' | 'floor' | 'target'>): string {
    return this.language.text('collaboration.curve', { floor: this.value(part, part.floor), target: this.value(part, part.target) });
  }

  cases({ part, volume }: Pick<TracePart, 'part' | 'volume'>): string {
    if (volume === null) return '';
    return part === 'survey_grade' ? this.language.plural('collaboration.answers', volume) : this.language.plural('collaboration.cases', volume);
  }
}
