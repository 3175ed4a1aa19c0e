import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { CreationKeys } from '../../shared/form/creation-key.js';
import { decimalText } from '../../shared/form/decimal-text.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ScoreText } from '../../shared/score/score-text.js';

type ScoreDetail = components['schemas']['ScoreDetailDto'];

/** R23: takes one KPI of a supplier out of the score for some months, or sets its points by hand; always with a reason. */
@Component({
  selector: 'sam-adjust-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="card stack" [formRoot]="form.tree" *transloco="let t">
      <h2>{{ t('adjustments.adjust', { kpi: name() }) }}</h2>
      @if (line(); as one) {
        <p class="muted">{{ t('adjustments.now', { points: texts.points(one.points), month: texts.month(period()) }) }}</p>
      }
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('adjustments.fields.kind')">
        <select [formField]="form.tree.kind">
          <option value="suspension">{{ t('adjustments.suspend') }}</option>
          <option value="override">{{ t('adjustments.override') }}</option>
        </select>
      </sam-field>
      @if (form.tree.kind().value() === 'override') {
        <sam-field [label]="t('adjustments.fields.points')">
          <input inputmode="decimal" autocomplete="off" [formField]="form.tree.points" />
        </sam-field>
      }
      <sam-field [label]="t('adjustments.fields.fromPeriod')">
        <input type="month" [formField]="form.tree.fromPeriod" />
      </sam-field>
      <sam-field [label]="t('adjustments.fields.toPeriod')">
        <input type="month" [formField]="form.tree.toPeriod" />
      </sam-field>
      <sam-field [label]="t('adjustments.fields.reason')" [help]="t('adjustments.reasonHelp')">
        <textarea rows="3" [formField]="form.tree.reason"></textarea>
      </sam-field>
      <div><button matButton="filled" [disabled]="form.tree().submitting()">{{ t('adjustments.save') }}</button></div>
      <span role="status">{{ said() }}</span>
    </form>
  `,
})
export class AdjustForm {
  readonly supplierId = input.required<string>();
  readonly towerId = input.required<string>();
  readonly kpi = input.required<string>();
  readonly period = input.required<string>();
  readonly adjusted = output();
  private readonly api = inject(ApiClient);
  private readonly keys = new CreationKeys();
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);
  protected readonly said = signal('');
  private readonly detail = apiObject<ScoreDetail>(() => `/scorecards/${this.period()}/details/supplier/${this.supplierId()}`);
  protected readonly line = computed(() =>
    this.detail.value()?.lines.find(({ kpi, towerId }) => kpi === this.kpi() && (this.towerId() === '' || towerId === this.towerId())),
  );
  protected readonly name = computed(() => this.line()?.names[this.language.code()] ?? this.kpi());
  private readonly model = linkedSignal(() => {
    const month = untracked(() => this.period());
    return { kind: 'suspension', points: '', fromPeriod: month, toPeriod: month, reason: '' };
  });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.fromPeriod);
      required(path.toPeriod);
      required(path.reason);
    },
    async ({ kind, points, ...typed }) => {
      const body = {
        ...{ kind, supplierId: this.supplierId(), kpi: this.kpi(), ...typed },
        ...(this.towerId() === '' ? {} : { towerId: this.towerId() }),
        ...(kind === 'override' ? { points: decimalText(points) ?? points } : {}),
      };
      await this.api.post('/score-adjustments', { body, idempotencyKey: this.keys.of('/score-adjustments', body) });
      this.keys.used();
      this.said.set(this.language.text('adjustments.saved'));
      this.adjusted.emit();
    },
  );
}
