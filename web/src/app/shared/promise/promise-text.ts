import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import type { Direction } from '@samsyn/domain/numbers/display';
import { traitsOf, type Metric, type Statistic } from '@samsyn/domain/service-levels/metric';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { decimalsOf } from '../form/decimal-text.js';

type CreditRule = NonNullable<components['schemas']['DraftDto']['creditRule']>;

export interface Promised {
  metric: Metric;
  priority?: number | null;
  targetMs?: number | null;
  targetDays?: number | null;
  targetEndOfDay?: boolean;
  expectedTarget: string;
  minimumTarget: string;
  direction?: Direction;
  statistic?: Statistic | null;
  percentile?: string | null;
  window?: { kind: string; days?: number | null };
  component?: string | null;
  exclusions?: { causes: readonly string[] };
  creditRule?: CreditRule | null;
}

/** A service level as sentences anybody understands. Each call is reactive to a change of language. */
@Service()
export class PromiseText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** `95 % av incidenterna med prioritet 1 ska vara lösta inom 4 h servicetid.` */
  of(level: Promised): string {
    return [this.promise(level), this.window(level), this.exclusions(level)].filter(Boolean).join(' ');
  }

  /** What happens on the wrong side of the least that is accepted. */
  minimum(level: Promised): string {
    const share = this.value(level.metric, level.minimumTarget);
    return this.language.text(this.lower(level) ? 'promises.maximum' : 'promises.minimum', { share });
  }

  /** R17: what a miss costs; empty where it costs nothing. */
  cost({ metric, creditRule }: Promised, currency: string): string {
    if (!creditRule) return '';
    const money = (minor: string) => (minor === '' ? '–' : this.format.money(minor, currency));
    const percent = (text: string) => (text === '' ? '–' : this.percent(text));
    switch (creditRule.kind) {
      case 'pool': {
        const { poolPercent, levelPercent, trigger } = creditRule;
        return this.language.text(`promises.costs.${trigger}`, { pool: percent(poolPercent), level: percent(levelPercent) });
      }
      case 'tiers': {
        const tiers = creditRule.tiers
          .filter(({ bound, percent: owed }) => bound !== '' && owed !== '')
          .map((tier) => this.language.text('promises.costs.tier', { bound: this.value(metric, tier.bound), percent: percent(tier.percent) }));
        return tiers.length === 0 ? '' : this.language.text('promises.costs.tiers', { tiers: tiers.join(', ') });
      }
      case 'points':
        return this.language.text('promises.costs.points', { value: money(creditRule.valuePerPointMinor), most: this.number(creditRule.otherwise) });
      case 'hourly': {
        const { counting, amountPerHourMinor, thresholdMs } = creditRule;
        const threshold = Number.isFinite(thresholdMs) ? this.format.duration(thresholdMs) : '–';
        const key = thresholdMs === 0 ? `${counting}FromStart` : counting;
        return this.language.text(`promises.costs.${key}`, { amount: money(amountPerHourMinor), threshold });
      }
    }
  }

  /** An agreed value as it was agreed: no decimals that nobody wrote, in the metric's unit. */
  value(metric: Metric, text: string): string {
    const { unit } = traitsOf(metric);
    if (unit === 'percent') return this.percent(text);
    if (unit === 'ms') return this.format.duration(Number(text));
    return this.format.number(text, { digits: decimalsOf(text) });
  }

  /** A number still being typed has no words yet. */
  private number(value: number): string {
    return Number.isFinite(value) ? this.format.number(value) : '–';
  }

  percent(text: string): string {
    return this.format.percent(text, decimalsOf(text));
  }

  private promise(level: Promised): string {
    const { metric } = level;
    const share = this.value(metric, level.expectedTarget);
    const subject = level.component ?? this.language.text('promises.service');
    const words = { share, which: this.which(level), target: this.target(level), statistic: this.statistic(level), subject };
    if (metric === 'reported') return this.language.text(this.lower(level) ? 'promises.reportedLower' : 'promises.reported', words);
    if (metric === 'availability' && level.component) return this.language.text('promises.componentAvailability', words);
    return this.language.text(`promises.${metric}`, words);
  }

  private lower({ metric, direction }: Promised): boolean {
    return (traitsOf(metric).direction ?? direction) === 'lower_is_better';
  }

  private target({ targetMs, targetDays, targetEndOfDay }: Promised): string {
    if (targetMs != null) return this.language.text('promises.withinTime', { time: this.format.duration(targetMs) });
    if (targetDays == null) return '–';
    return this.language.plural(targetEndOfDay ? 'promises.withinDaysEnd' : 'promises.withinDays', targetDays);
  }

  private statistic({ metric, statistic, percentile }: Promised): string {
    if (!statistic) return '';
    const kind = traitsOf(metric).unit === 'ms' ? (metric === 'backlog_age' ? 'age' : 'time') : 'value';
    const share = percentile ? this.format.number(percentile, { digits: decimalsOf(percentile) }) : '–';
    return this.language.text(`promises.statistics.${kind}.${statistic}`, { percentile: share });
  }

  private window({ window }: Promised): string {
    if (!window || window.kind === 'month') return '';
    return this.language.text(`promises.windows.${window.kind}`, { days: window.days ?? '–' });
  }

  private exclusions({ exclusions }: Promised): string {
    if (!exclusions || exclusions.causes.length === 0) return '';
    const causes = exclusions.causes.map((cause) => {
      const key = `evidence.causes.${cause}`;
      return this.language.has(key) ? this.language.text(key).toLowerCase() : cause;
    });
    return this.language.text('promises.excludes', { causes: causes.join(', ') });
  }

  private which({ priority }: Promised): string {
    if (priority == null) return this.language.text('promises.every');
    return this.language.text('promises.priority', { priority });
  }
}
