import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { pauseReasons } from '@samsyn/domain/incidents/pause-reasons';
import { metrics, traitsOf } from '@samsyn/domain/service-levels/metric';
import { Zone } from '../../core/i18n/language.js';
import { choices } from '../choices/choices.js';
import { Field } from '../form/field.js';
import { CreditRuleFields } from './credit-rule-fields.js';
import type { TermsModel } from './terms-model.js';

/** What is promised: the fields of a service level and of a draft alike, only those that the metric knows. */
@Component({
  selector: 'sam-terms-fields',
  imports: [CreditRuleFields, Field, FormField, MatButton, TranslocoDirective],
  templateUrl: './terms-fields.html',
  styleUrl: './terms-fields.scss',
  host: { class: 'stack-loose' },
})
export class TermsFields {
  readonly terms = input.required<FieldTree<TermsModel>>();
  /** Whose series can be chosen; empty for anybody's. */
  readonly supplierId = input('');
  protected readonly zone = inject(Zone).name;
  protected readonly metrics = metrics;
  protected readonly reasons = pauseReasons;
  protected readonly countings = ['every_holder', 'resolver'] as const;
  protected readonly windows = ['month', 'quarter', 'year', 'rolling'] as const;
  protected readonly directions = ['higher_is_better', 'lower_is_better'] as const;
  protected readonly priorities = ['1', '2', '3', '4', '5'];
  protected readonly calendars = choices(() => '/service-calendars');
  protected readonly value = computed(() => this.terms()().value());
  protected readonly traits = computed(() => traitsOf(this.value().metric));
  protected readonly incidents = computed(() => this.traits().evidence === 'incidents');
  protected readonly outages = computed(() => this.traits().evidence === 'outages');
  protected readonly reports = computed(() => this.traits().evidence === 'reports');
  protected readonly fromSeries = computed(
    () => this.traits().evidence === 'measurements' || this.value().metric === 'availability',
  );
  protected readonly series = choices(() => (this.fromSeries() ? `/measurement-series${this.seriesQuery()}` : null));

  private readonly seriesQuery = computed(() => {
    const kind = this.outages() ? 'probe' : 'figure';
    const supplier = this.supplierId() === '' ? '' : `&supplierId=${this.supplierId()}`;
    return `?kind=${kind}${supplier}`;
  });

  protected addTime(): void {
    this.change((terms) => ({
      exclusions: { ...terms.exclusions, times: [...terms.exclusions.times, { from: '', to: '', reason: '' }] },
    }));
  }

  protected removeTime(index: number): void {
    this.change((terms) => ({
      exclusions: { ...terms.exclusions, times: terms.exclusions.times.filter((_, at) => at !== index) },
    }));
  }

  private change(changes: (terms: TermsModel) => Partial<TermsModel>): void {
    this.terms()().value.update((terms) => ({ ...terms, ...changes(terms) }));
  }
}
