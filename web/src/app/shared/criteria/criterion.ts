import { inject, Service } from '@angular/core';
import { maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import type { components } from '@samsyn/api-client';
import { usualCriteria } from '@samsyn/domain/innovation/proposal-scoring';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { decimalText, typedDecimal } from '../form/decimal-text.js';
import { decimalRule } from '../form/rules.js';

export type Criterion = components['schemas']['CriterionDto'];

/** A criterion as it is typed. */
export interface CriterionModel {
  id: string;
  name: string;
  weight: string;
  guidance: string;
}

export const mostCriteria = 12;

export const criterionRules: SchemaFn<CriterionModel> = (path) => {
  required(path.name);
  maxLength(path.name, 120);
  required(path.weight);
  decimalRule(path.weight, { max: '1000', decimals: 2 });
  validate(path.weight, ({ value }) => (/^[0.,]+$/.test(value().trim()) ? { kind: 'decimal' } : null));
  maxLength(path.guidance, 500);
};

/** What proposals are scored by, in words and as it is typed. Each call is reactive to a change of language. */
@Service()
export class CriterionWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** The product's own are worded by the reader's language. */
  name({ id, name }: Pick<Criterion, 'id' | 'name'>): string {
    return name === '' ? this.language.text(`criteria.usual.${id}`) : name;
  }

  weight({ weight }: Pick<Criterion, 'weight'>): string {
    return this.language.text('criteria.weighs', { weight: this.format.number(weight) });
  }

  typed(criteria: readonly Criterion[]): CriterionModel[] {
    const mark = this.language.code() === 'sv' ? ',' : '.';
    return criteria.map((one) => ({ id: one.id, name: this.name(one), weight: typedDecimal(one.weight, mark), guidance: one.guidance ?? '' }));
  }

  /** As the API takes them: what still has the product's word keeps following the reader's language. */
  written(models: readonly CriterionModel[]): object[] {
    return models.map(({ id, name, weight, guidance }) => {
      const usual = usualCriteria.some((one) => one.id === id) && name.trim() === this.name({ id, name: '' });
      return { id: id || null, name: usual ? '' : name.trim(), weight: decimalText(weight) ?? weight, guidance: guidance.trim() || null };
    });
  }

  /** One line, for comparing two versions. */
  line(models: readonly CriterionModel[]): string {
    return models.map(({ name, weight, guidance }) => [`${name} ${weight}`, guidance].filter(Boolean).join(': ')).join('; ');
  }
}
