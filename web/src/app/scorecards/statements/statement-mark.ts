import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import type { StatementState } from './statement.js';

const icons: Record<StatementState, IconName> = {
  noted: 'info',
  standing: 'warning',
  upheld: 'check',
  not_upheld: 'minus',
  withdrawn: 'return',
};

/** Where what a supplier said stands: one word and one icon each. */
@Component({
  selector: 'sam-statement-mark',
  imports: [Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t"><sam-icon [name]="icon()" />{{ t('statements.states.' + state()) }}</ng-container>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      font-weight: 600;
    }
    :host([data-state='standing']) {
      color: var(--below-minimum);
    }
    :host([data-state='upheld']) {
      color: var(--met);
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class StatementMark {
  readonly state = input.required<StatementState>();
  protected readonly icon = computed(() => icons[this.state()]);
}
