import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import { type Period, standingOf } from './period-close.js';

const icons: Readonly<Record<ReturnType<typeof standingOf>, IconName>> = { open: 'clock', in_review: 'search', closed: 'lock', restated: 'lock' };

/** Where a month stands: one icon and one word. */
@Component({
  selector: 'sam-period-status',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t"><sam-icon [name]="icon()" />{{ t('closes.standing.' + standing()) }}</ng-container>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      padding: 0.15em 0.7em 0.15em 0.4em;
      border: 1px solid var(--line-strong);
      border-radius: 1em;
      color: var(--ink-muted);
      font-size: var(--text-s);
      font-weight: 550;
      white-space: nowrap;
    }
  `,
})
export class PeriodStatus {
  readonly period = input.required<Pick<Period, 'status' | 'frozen'>>();
  protected readonly standing = computed(() => standingOf(this.period()));
  protected readonly icon = computed(() => icons[this.standing()]);
}
