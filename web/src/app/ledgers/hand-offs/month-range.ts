import { Component, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Choice } from '../../shared/choices/choice.js';

/** From which month to which, both included. */
@Component({
  selector: 'sam-month-range',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (end of ends; track end) {
        <label>
          <span class="muted small">{{ t('handOffs.' + end) }}</span>
          <select class="control" (change)="chosen(end, $event)">
            @for (month of months(); track month.value) {
              <option [value]="month.value" [selected]="month.value === (end === 'from' ? from() : to())">{{ month.text }}</option>
            }
          </select>
        </label>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      flex: 0 1 auto;
      gap: var(--space-2) var(--space-3);
    }
    label {
      display: flex;
      flex: 1 1 auto;
      align-items: center;
      gap: var(--space-2);
    }
    .control {
      width: auto;
      flex: 1;
      min-width: 9.5rem;
    }
    @media (max-width: 40rem) {
      :host {
        flex-basis: 100%;
      }
      label {
        flex-basis: 100%;
      }
      label > span {
        min-width: 3rem;
      }
    }
  `,
})
export class MonthRange {
  readonly months = input.required<readonly Choice[]>();
  readonly from = input.required<string>();
  readonly to = input.required<string>();
  readonly choose = output<{ from: string; to: string }>();
  protected readonly ends = ['from', 'to'] as const;

  /** A range never ends before it begins: the other end gives way. */
  protected chosen(end: 'from' | 'to', { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    const [from, to] = end === 'from' ? [value, this.to()] : [this.from(), value];
    this.choose.emit(from <= to ? { from, to } : { from: value, to: value });
  }
}
