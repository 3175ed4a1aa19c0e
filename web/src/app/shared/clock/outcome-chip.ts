import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

export type Outcome = 'met' | 'missed' | 'running';

const icons: Record<Outcome | 'overdue', IconName> = {
  met: 'met',
  missed: 'below-minimum',
  running: 'clock',
  overdue: 'warning',
};
const verdicts = {
  met: 'met',
  missed: 'below_minimum',
  running: 'not_measured',
  overdue: 'below_expected',
} as const;

/** How one clock ended, or that it runs, in time or past its due time. */
@Component({
  selector: 'sam-outcome',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-icon [name]="icon()" />{{ t('clock.outcomes.' + state()) }}
    </ng-container>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      padding: 0.1em 0.6em 0.1em 0.3em;
      border-radius: 1em;
      background: var(--verdict-soft);
      color: var(--verdict-on-soft);
      font-size: var(--text-s);
      font-weight: 600;
      white-space: nowrap;
    }
    sam-icon {
      color: var(--verdict);
    }
  `,
  host: { '[attr.data-verdict]': 'verdict()' },
})
export class OutcomeChip {
  readonly outcome = input.required<Outcome>();
  /** Of a running clock: past its due time already. */
  readonly overdue = input(false);
  protected readonly state = computed(() =>
    this.outcome() === 'running' && this.overdue() ? 'overdue' : this.outcome(),
  );
  protected readonly verdict = computed(() => verdicts[this.state()]);
  protected readonly icon = computed(() => icons[this.state()]);
}
