import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';

type Detail = components['schemas']['ResultDetailDto'];

/** Words how a figure came about, from the code and inputs of the calculation. */
@Service()
export class ExplanationText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** The formula with its numbers filled in. */
  formula({ explanation, value, met, missed }: Detail): string {
    return this.language.text('results.formulas.' + explanation.code, {
      met: this.format.number(met),
      total: this.format.number(met + missed),
      value: value === null ? '' : this.format.percent(value),
      minimumVolume: this.format.number(Number(explanation.inputs['minimumVolume'] ?? 0)),
    });
  }

  /** What the figure means beside its two targets. */
  verdict({ verdict, expectedTarget, minimumTarget }: Detail): string {
    return this.language.text('results.verdicts.' + verdict, {
      expected: this.format.number(expectedTarget, { percent: true }),
      minimum: this.format.number(minimumTarget, { percent: true }),
    });
  }

  /** The promise itself: what has to happen within how long. */
  promise({ metric, targetMs, calendarName }: Detail): string {
    const target = targetMs === null ? '' : this.format.duration(targetMs);
    return this.language.text('results.promises.' + metric, { target, calendar: calendarName });
  }

  pauses({ pauseReasons }: Detail): string {
    if (pauseReasons.length === 0) return this.language.text('results.noPauses');
    return pauseReasons.map((reason) => this.language.text('results.pauses.' + reason)).join(', ');
  }

  rules({ explanation }: Detail): string {
    return explanation.rules.map(({ id }) => id).join(', ');
  }
}
