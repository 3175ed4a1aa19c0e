import { inject, Service } from '@angular/core';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import type { RecordedValue } from './recorded-value.js';

/** Recorded values in words. */
@Service()
export class ValueWords {
  private readonly language = inject(Language);
  private readonly format = inject(Format);

  kpi({ kpi, names }: Pick<RecordedValue, 'kpi' | 'names'>): string {
    return names?.[this.language.code()] ?? kpi;
  }

  value({ value, unit, delivered, volume, source, withdrawn }: RecordedValue): string {
    if (withdrawn) return this.language.text('recordedValues.withdrawn');
    if (delivered !== null) return this.language.text('recordedValues.deliveredOf', { delivered, due: volume ?? 0 });
    const shown = value === null ? '' : unit === 'percent' ? this.format.percent(value) : this.format.number(value);
    const named = unit === null || unit === 'percent' || unit === 'number' ? shown : `${shown} ${this.language.text(`scoreModels.unitsShort.${unit}`)}`;
    return source === 'survey' ? this.language.text('recordedValues.byAnswers', { value: named, count: volume ?? 0 }) : named;
  }

  place({ towerName, contractNumber }: RecordedValue): string {
    return [towerName, contractNumber].filter((part) => part !== null).join(' · ') || this.language.text('recordedValues.wholeSupplier');
  }
}
