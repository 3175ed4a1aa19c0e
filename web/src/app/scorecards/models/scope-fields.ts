import { Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import type { KpiScope } from '@samsyn/domain/scorecards/score-model';
import type { Choice } from '../../shared/choices/choice.js';

export type ScopeChoices = Readonly<Record<keyof KpiScope, readonly Choice[]>>;

/** Whom a KPI is of: nothing chosen is everybody. */
@Component({
  selector: 'sam-scope-fields',
  imports: [TranslocoDirective],
  template: `
    <details *transloco="let t" [open]="chosen() > 0">
      <summary>{{ t('scoreModels.scope') }} <span class="muted small">{{ chosen() === 0 ? t('scoreModels.scopeAll') : t('scoreModels.scopeSome', { count: chosen() }) }}</span></summary>
      <div class="lists">
        @for (field of fields; track field) {
          <fieldset>
            <legend>{{ t('scoreModels.scopes.' + field) }}</legend>
            @for (one of choices()[field]; track one.value) {
              <label><input type="checkbox" [checked]="has(field, one.value)" (change)="toggle(field, one.value)" /> {{ one.text }}</label>
            }
          </fieldset>
        }
      </div>
    </details>
  `,
  styles: `
    .lists {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
      gap: var(--space-3);
      margin-top: var(--space-2);
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-height: 2rem;
    }
  `,
})
export class ScopeFields {
  readonly scope = input.required<FieldTree<KpiScope>>();
  readonly choices = input.required<ScopeChoices>();
  protected readonly fields = ['towerIds', 'supplierIds', 'contractIds'] as const;

  protected chosen(): number {
    return this.fields.reduce((sum, field) => sum + this.scope()().value()[field].length, 0);
  }

  protected has(field: keyof KpiScope, id: string): boolean {
    return this.scope()().value()[field].includes(id);
  }

  protected toggle(field: keyof KpiScope, id: string): void {
    this.scope()().value.update((scope) => ({
      ...scope,
      [field]: scope[field].includes(id) ? scope[field].filter((each) => each !== id) : [...scope[field], id],
    }));
  }
}
