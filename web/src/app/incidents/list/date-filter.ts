import { Component, input, output } from '@angular/core';

/** A date that narrows a list, its name in front of it because an empty one says nothing. */
@Component({
  selector: 'sam-date-filter',
  template: `
    <label class="control" [class.chosen]="value() !== ''">
      <span class="muted small">{{ label() }}</span>
      <input type="date" [value]="value()" (change)="changed($event)" />
    </label>
  `,
  styles: `
    :host {
      display: block;
      flex: 1 1 11rem;
      min-width: 0;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--space-2);
    }
    .small {
      white-space: nowrap;
    }
    input {
      flex: 1;
      min-width: 0;
      padding: 0;
      border: 0;
      background: none;
    }
    input:focus {
      outline: none;
    }
    label:focus-within {
      outline: 3px solid var(--focus);
      outline-offset: 1px;
    }
    .chosen {
      border-color: var(--mat-sys-primary);
      box-shadow: inset 0 0 0 1px var(--mat-sys-primary);
    }
  `,
})
export class DateFilter {
  readonly label = input.required<string>();
  readonly value = input('');
  readonly choose = output<string>();

  protected changed({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.choose.emit(target.value);
  }
}
