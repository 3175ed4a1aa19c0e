import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { dimensions } from '@samsyn/domain/scorecards/dimensions';
import { isKnown } from './model-form-model.js';

let count = 0;

/** R24: one of the seven dimensions that is not there yet, or one of the organisation's own. */
@Component({
  selector: 'sam-dimension-choice',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <label [for]="id">{{ t('scoreModels.fields.dimensionCode') }}</label>
      <select class="control" [id]="id" (change)="choose($event)">
        @for (one of offered(); track one) {
          <option [value]="one" [selected]="one === value()">{{ t('dimensions.' + one) }}</option>
        }
        <option value="" [selected]="own()">{{ t('scoreModels.ownDimension') }}</option>
      </select>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
    }
    label {
      font-weight: 600;
    }
  `,
})
export class DimensionChoice {
  readonly value = input.required<string>();
  /** Those of the other dimensions. */
  readonly others = input.required<readonly string[]>();
  /** Empty: one of the organisation's own. */
  readonly chosen = output<string>();
  protected readonly id = `dimension-choice-${count++}`;
  protected readonly own = computed(() => !isKnown(this.value()));
  protected readonly offered = computed(() => dimensions.filter((one) => !this.others().includes(one)));

  protected choose(event: Event): void {
    this.chosen.emit((event.target as HTMLSelectElement).value);
  }
}
