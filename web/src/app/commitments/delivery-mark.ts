import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import type { Delivery } from './commitment.js';

const icons: Record<Delivery['state'], IconName> = {
  committed: 'clock',
  proposed: 'arrow-right',
  evaluated: 'info',
  approved: 'check',
  piloting: 'chart',
  delivered: 'arrow-right',
  benefit_verified: 'met',
  rejected: 'close',
  expired: 'minus',
};

/** Where a delivery stands: one word and one icon each; late ones stand out. */
@Component({
  selector: 'sam-delivery-mark',
  imports: [Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t"
    ><sam-icon [name]="late() ? 'warning' : icon()" />{{ t('commitments.states.' + state()) }}@if (late()) {<span>, {{ t('commitments.late') }}</span>}</ng-container
  >`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      font-weight: 600;
    }
    span {
      margin-left: calc(-1 * var(--space-1));
    }
    :host([data-state='benefit_verified']) {
      color: var(--met);
    }
    :host([data-state='rejected']),
    :host([data-late]) {
      color: var(--below-minimum);
    }
  `,
  host: { '[attr.data-state]': 'state()', '[attr.data-late]': "late() ? '' : null" },
})
export class DeliveryMark {
  readonly state = input.required<Delivery['state']>();
  readonly late = input(false);
  protected readonly icon = computed(() => icons[this.state()]);
}
