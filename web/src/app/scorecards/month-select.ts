import { Component, computed, inject, input, output } from '@angular/core';
import { ScoreText } from '../shared/score/score-text.js';
import type { Period } from './periods.js';

/** One of the months that have a scorecard, where the choice is no address of its own. */
@Component({
  selector: 'sam-month-select',
  template: `
    <label>
      <span>{{ label() }}</span>
      <select class="control" (change)="choose($event)">
        @for (one of all(); track one) {
          <option [value]="one" [selected]="one === period()">{{ texts.month(one) }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    label {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
    }
    .control {
      width: auto;
    }
  `,
})
export class MonthSelect {
  readonly label = input.required<string>();
  readonly period = input.required<string | null>();
  readonly periods = input.required<readonly Period[]>();
  readonly chosen = output<string>();
  protected readonly texts = inject(ScoreText);
  protected readonly all = computed(() => {
    const [known, own] = [this.periods().map(({ period }) => period), this.period()];
    return own === null || known.includes(own) ? known : [own, ...known];
  });

  protected choose(event: Event): void {
    this.chosen.emit((event.target as HTMLSelectElement).value);
  }
}
