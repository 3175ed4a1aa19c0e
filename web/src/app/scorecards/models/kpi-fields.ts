import { Component, computed, input, output } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { costFigures, kpiSourceKinds, type KpiSourceKind, kpiUnits, ledgerFigures, registerFigures } from '@samsyn/domain/scorecards/score-model';
import { Field } from '../../shared/form/field.js';
import { CurveFields } from './curve-fields.js';
import type { KpiModel } from './model-form-model.js';
import { type ScopeChoices, ScopeFields } from './scope-fields.js';

const figuresOf: Readonly<Partial<Record<KpiSourceKind, readonly string[]>>> = { ledger: ledgerFigures, cost: costFigures, register: registerFigures };

/** One KPI of a dimension: where its value comes from, how it becomes points, what it weighs and whom it is of. */
@Component({
  selector: 'sam-kpi-fields',
  imports: [CurveFields, Field, FormField, MatButton, ScopeFields, TranslocoDirective],
  templateUrl: './kpi-fields.html',
  styles: `
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      align-items: end;
      gap: var(--space-3);
    }
  `,
})
export class KpiFields {
  readonly kpi = input.required<FieldTree<KpiModel>>();
  readonly scopes = input.required<ScopeChoices>();
  /** The codes that a formula may use. */
  readonly codes = input.required<readonly string[]>();
  readonly removed = output();
  protected readonly sources = kpiSourceKinds;
  protected readonly units = kpiUnits;
  protected readonly directions = ['higher_is_better', 'lower_is_better'] as const;
  protected readonly source = computed(() => this.kpi().source.kind().value());
  protected readonly figures = computed<readonly string[]>(() => figuresOf[this.source()] ?? []);
  protected readonly otherCodes = computed(() => this.codes().filter((code) => code !== this.kpi().code().value()).join(', '));
}
