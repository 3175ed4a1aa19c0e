import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { PromiseText } from '../../shared/promise/promise-text.js';

type Level = components['schemas']['LevelForecastDto'];

/** Says where the figure of a service level ends, and what may still go wrong. */
@Service()
export class ForecastWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);

  value(level: Level, value: string): string {
    return this.promises.value(level.metric, value);
  }

  /** From the worst to the best still possible; empty where neither can be said. */
  range(level: Level): string {
    const { best, worst } = level;
    // With nothing left to come there is no range.
    if (best === null || best === worst) return '';
    if (worst === null) return this.language.text('forecast.atBest', { best: this.value(level, best) });
    return this.language.text('forecast.between', { worst: this.value(level, worst), best: this.value(level, best) });
  }

  /** How much more may go wrong until the next target is out of reach; empty of what has no such margin. */
  margin(level: Level): string {
    const { margin, basis, volume } = level;
    if (!margin) return '';
    const expected = BigInt(margin.expected);
    const target = expected >= 0n ? 'expected' : BigInt(margin.minimum) >= 0n ? 'minimum' : null;
    if (target === null) return this.language.text('forecast.neither');
    const size = this.size(basis, margin[target]);
    const text = this.language.text(`forecast.left.${target}`, { size });
    const of = volume === null ? '' : this.language.text('forecast.ofVolume', { volume: this.format.number(volume) });
    const lost = target === 'minimum' ? this.language.text('forecast.expectedLost') : '';
    return `${[lost, [text, of].filter(Boolean).join(', ')].filter(Boolean).join(' ')}.`;
  }

  private size(basis: Level['basis'], margin: string): string {
    return basis === 'availability' ? this.format.duration(Number(margin)) : this.language.plural('forecast.misses', Number(margin));
  }
}
