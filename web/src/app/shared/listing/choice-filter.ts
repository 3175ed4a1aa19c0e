import { Component, computed, input, output } from '@angular/core';
import type { Choice } from '../choices/choice.js';

/** Narrows a list to one of a few; the first line takes the filter away. */
@Component({
  selector: 'sam-choice-filter',
  template: `
    <label>
      <span class="visually-hidden">{{ label() }}</span>
      <select class="control" [class.chosen]="value() !== ''" (change)="chosen($event)">
        <option value="" [selected]="value() === ''">{{ all() }}</option>
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="option.value === value()">{{ option.text }}</option>
        }
        @if (unknown()) {
          <option [value]="value()" selected>…</option>
        }
      </select>
    </label>
  `,
  styles: `
    :host {
      flex: 0 1 13rem;
      min-width: 9rem;
    }
    @media (max-width: 40rem) {
      :host {
        flex: 1 1 9rem;
      }
    }
    .chosen {
      border-color: var(--mat-sys-primary);
      box-shadow: inset 0 0 0 1px var(--mat-sys-primary);
      font-weight: 600;
    }
  `,
})
export class ChoiceFilter {
  readonly label = input.required<string>();
  readonly all = input.required<string>();
  readonly options = input.required<readonly Choice[]>();
  readonly value = input('');
  readonly choose = output<string>();
  /** The address names one whose text is still on its way. */
  protected readonly unknown = computed(
    () => this.value() !== '' && !this.options().some(({ value }) => value === this.value()),
  );

  protected chosen({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.choose.emit(target.value);
  }
}
