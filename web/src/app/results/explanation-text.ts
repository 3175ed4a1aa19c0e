import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { PromiseText } from '../shared/promise/promise-text.js';

type Detail = components['schemas']['ResultDetailDto'];
type Line = components['schemas']['ReasonDto'];
type Value = string | number | null;

/** Words how a figure came about, from the code and inputs of the calculation. */
@Service()
export class ExplanationText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);

  /** The formula with its numbers filled in. */
  formula({ explanation, value, met, missed, metric, volume, percentile }: Detail): string {
    const inputs = explanation.inputs as Record<string, Value>;
    const counted = met + missed;
    return this.language.text('results.formulas.' + explanation.code, {
      met: this.format.number(met),
      total: this.format.number(counted === 0 ? volume : counted),
      value: value === null ? '' : this.value(metric, value),
      percentile: percentile === null ? '' : this.format.number(percentile),
      outages: this.format.number(Number(inputs['outages'] ?? 0)),
      counted: this.format.number(Number(inputs['counted'] ?? 0)),
      down: this.length(inputs['downMs'] ?? null),
      agreed: this.length(inputs['agreedMs'] ?? null),
      minimumVolume: this.format.number(Number(inputs['minimumVolume'] ?? 0)),
      ...this.agreement(metric, inputs),
    });
  }

  /** R22: what was measured, where the two sides agreed on another value or a dispute decided it. */
  private agreement(metric: Detail['metric'], { source, caseNumber, measured }: Record<string, Value | undefined>): Record<string, string> {
    if (typeof source !== 'string') return {};
    return {
      source: this.language.text(`results.agreedSources.${source}`),
      caseNumber: String(caseNumber),
      measured: typeof measured === 'string' ? this.value(metric, displayed(parseRatio(measured), traitsOf(metric).direction ?? 'higher_is_better')) : '–',
    };
  }

  /** What the figure means beside its two targets. */
  verdict({ metric, direction, verdict, expectedTarget, minimumTarget }: Detail): string {
    const side = direction === 'lower_is_better' && verdict !== 'not_measured' ? 'verdictsLower' : 'verdicts';
    return this.language.text(`results.${side}.${verdict}`, {
      expected: this.promises.value(metric, expectedTarget),
      minimum: this.promises.value(metric, minimumTarget),
    });
  }

  /** The promise itself, and which service time it is counted in. */
  promise(result: Detail): string {
    const { windowKind: kind, calendarName } = result;
    const days = Math.round((Date.parse(result.windowTo) - Date.parse(result.windowFrom)) / 86_400_000);
    return `${this.promises.of({ ...result, window: { kind, days } })} (${calendarName})`;
  }

  /** What was counted and what was left out, as far as that is not a list of incidents. */
  lines({ explanation }: Detail): { rule: string; text: string }[] {
    return (explanation.lines ?? []).map((line) => ({ rule: line.rule, text: this.line(line) }));
  }

  pauses({ pauseReasons }: Detail): string {
    if (pauseReasons.length === 0) return this.language.text('results.noPauses');
    return pauseReasons.map((reason) => this.language.text('results.pauses.' + reason)).join(', ');
  }

  rules({ explanation }: Detail): string {
    return explanation.rules.map(({ id }) => id).join(', ');
  }

  private line({ code, params }: Line): string {
    const { from, to, serviceMs, impact, cause, left } = params as Record<string, Value>;
    const at = (value: Value | undefined) => (typeof value === 'number' ? this.format.date(value, 'datetime') : '');
    const known = typeof cause === 'string' && this.language.has(`evidence.causes.${cause}`);
    const caused = code === 'outage_counted' && typeof cause === 'string' && cause !== '';
    return this.language.text('results.lines.' + (caused ? 'outage_counted_of_cause' : code), {
      from: at(from),
      to: at(to),
      service: this.length(serviceMs ?? null),
      impact: this.format.number(Number(impact ?? 0) / 100, { percent: true }),
      cause: known ? this.language.text(`evidence.causes.${cause}`).toLowerCase() : (cause ?? '–'),
      left: left ?? 0,
    });
  }

  private value(metric: Detail['metric'], value: string): string {
    if (traitsOf(metric).unit === 'percent') return this.format.percent(value);
    return this.promises.value(metric, value.replace(/\.00$/, ''));
  }

  /** Milliseconds, also as an exact ratio of integers, as people say a length. */
  private length(ms: Value): string {
    if (ms === null) return '–';
    const exact = typeof ms === 'number' ? ms : Number(displayed(parseRatio(ms), 'lower_is_better', 0));
    return this.format.duration(exact);
  }
}
