import { inject, Service } from '@angular/core';
import { metrics, type Metric } from '@samsyn/domain/service-levels/metric';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { PromiseText } from '../../shared/promise/promise-text.js';

const minute = 60_000;

/** Writes the value of a KPI: of a service level as its metric is counted, else in the unit of the model. */
@Service()
export class MeasureText {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);

  of(value: string | null, measure: string | null): string {
    if (value === null) return this.language.text('figures.none');
    if (isMetric(measure)) return this.promises.value(measure, value);
    if (measure === 'percent') return this.format.percent(value);
    if (measure === 'minutes') return this.format.duration(Number(value) * minute);
    const number = this.format.number(value);
    return measure === 'days' ? `${number} ${this.language.text('units.day')}` : number;
  }
}

const isMetric = (measure: string | null): measure is Metric => metrics.some((metric) => metric === measure);
