import { inject, Service } from '@angular/core';
import type { Metric } from '@samsyn/domain/service-levels/service-level';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { decimalsOf } from '../form/decimal-text.js';

export interface Promised {
  metric: Metric;
  priority: number | null;
  targetMs: number | null;
  expectedTarget: string;
  minimumTarget: string;
}

/** A service level as a sentence anybody understands. Each call is reactive to a change of language. */
@Service()
export class PromiseText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** `95 % av incidenterna med prioritet 1 ska vara lösta inom 4 h servicetid.` */
  of(level: Promised): string {
    const share = this.percent(level.expectedTarget);
    if (level.metric === 'availability') return this.language.text('promises.availability', { share });
    const target = level.targetMs === null ? '–' : this.format.duration(level.targetMs);
    return this.language.text(`promises.${level.metric}`, { share, target, which: this.which(level) });
  }

  /** What happens below the least that is accepted. */
  minimum({ minimumTarget }: Promised): string {
    return this.language.text('promises.minimum', { share: this.percent(minimumTarget) });
  }

  /** An agreed percentage as it was agreed: no decimals that nobody wrote. */
  percent(text: string): string {
    return this.format.percent(text, decimalsOf(text));
  }

  private which({ priority }: Promised): string {
    if (priority === null) return this.language.text('promises.every');
    return this.language.text('promises.priority', { priority });
  }
}
