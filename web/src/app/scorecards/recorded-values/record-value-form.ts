import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { CreationKeys } from '../../shared/form/creation-key.js';
import { decimalText } from '../../shared/form/decimal-text.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { RecordableKpi } from './recorded-value.js';

const empty = { kpi: '', supplierId: '', towerId: '', value: '', volume: '', delivered: '', justification: '' };

/** R23: records a KPI's value of a month, with what it rests on. */
@Component({
  selector: 'sam-record-value-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="card stack" [formRoot]="form.tree" *transloco="let t">
      <h2>{{ t('recordedValues.record') }}</h2>
      @if (kpis.value()?.items?.length === 0) {
        <p class="muted">{{ t('recordedValues.noKpis') }}</p>
      } @else {
        <sam-form-problems [form]="form" />
        <sam-field [label]="t('recordedValues.fields.kpi')">
          <select [formField]="form.tree.kpi">
            <option value="">{{ t('forms.choose') }}</option>
            @for (kpi of kpis.value()?.items ?? []; track kpi.code) {
              <option [value]="kpi.code">{{ kpi.names[language.code()] }}</option>
            }
          </select>
        </sam-field>
        <sam-field [label]="t('recordedValues.fields.supplierId')">
          <select [formField]="form.tree.supplierId">
            <option value="">{{ t('forms.choose') }}</option>
            @for (one of suppliers(); track one.value) {
              <option [value]="one.value">{{ one.text }}</option>
            }
          </select>
        </sam-field>
        <sam-field [label]="t('recordedValues.fields.towerId')" [optional]="true">
          <select [formField]="form.tree.towerId">
            <option value="">{{ t('recordedValues.wholeSupplier') }}</option>
            @for (one of towers(); track one.value) {
              <option [value]="one.value">{{ one.text }}</option>
            }
          </select>
        </sam-field>
        @if (source() === 'commitment') {
          <sam-field [label]="t('recordedValues.fields.due')">
            <input inputmode="numeric" autocomplete="off" [formField]="form.tree.volume" />
          </sam-field>
          <sam-field [label]="t('recordedValues.fields.delivered')">
            <input inputmode="numeric" autocomplete="off" [formField]="form.tree.delivered" />
          </sam-field>
        } @else {
          <sam-field [label]="t('recordedValues.fields.value')" [help]="unit()">
            <input inputmode="decimal" autocomplete="off" [formField]="form.tree.value" />
          </sam-field>
        }
        @if (source() === 'survey') {
          <sam-field [label]="t('recordedValues.fields.answers')" [help]="t('recordedValues.answersHelp')">
            <input inputmode="numeric" autocomplete="off" [formField]="form.tree.volume" />
          </sam-field>
        }
        <sam-field [label]="t('recordedValues.fields.justification')" [help]="t('recordedValues.justificationHelp')">
          <textarea rows="3" [formField]="form.tree.justification"></textarea>
        </sam-field>
        <div><button matButton="filled" [disabled]="form.tree().submitting()">{{ t('recordedValues.record') }}</button></div>
        <span role="status">{{ said() }}</span>
      }
    </form>
  `,
})
export class RecordValueForm {
  readonly period = input.required<string>();
  readonly recorded = output();
  private readonly api = inject(ApiClient);
  private readonly keys = new CreationKeys();
  protected readonly language = inject(Language);
  protected readonly kpis = apiObject<{ items: RecordableKpi[] }>(() => `/recorded-values/kpis?period=${this.period()}`);
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly said = signal('');
  private readonly model = signal(empty);
  private readonly kpi = computed(() => this.kpis.value()?.items.find(({ code }) => code === this.model().kpi));
  protected readonly source = computed(() => this.kpi()?.source ?? null);
  protected readonly unit = computed(() => {
    const unit = this.kpi()?.unit;
    return unit === undefined ? '' : this.language.text('recordedValues.inUnit', { unit: this.language.text(`scoreModels.units.${unit}`) });
  });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.kpi);
      required(path.supplierId);
      required(path.justification);
    },
    async (typed) => {
      this.said.set('');
      const body = this.written(typed);
      await this.api.post('/recorded-values', { body, idempotencyKey: this.keys.of('/recorded-values', body) });
      this.keys.used();
      this.form.tree().reset(empty);
      this.said.set(this.language.text('recordedValues.recorded'));
      this.recorded.emit();
    },
  );

  private written({ kpi, supplierId, towerId, value, volume, delivered, justification }: typeof empty): object {
    const commitment = this.source() === 'commitment';
    const whole = (text: string) => (/^\d{1,9}$/.test(text.trim()) ? { given: Number(text) } : {});
    const exact = value.trim().startsWith('-') ? `-${decimalText(value.trim().slice(1)) ?? ''}` : (decimalText(value) ?? value.trim());
    const volumeOf = commitment || this.source() === 'survey' ? whole(volume).given : undefined;
    return {
      ...{ kpi, period: this.period(), supplierId, justification },
      ...(towerId === '' ? {} : { towerId }),
      ...(commitment || exact === '' ? {} : { value: exact }),
      ...(volumeOf === undefined ? {} : { volume: volumeOf }),
      ...(commitment && whole(delivered).given !== undefined ? { delivered: whole(delivered).given } : {}),
    };
  }
}
