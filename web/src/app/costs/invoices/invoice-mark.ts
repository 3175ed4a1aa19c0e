import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import type { InvoiceState } from '../cost.js';

const icons: Record<InvoiceState, IconName> = {
  unknown_supplier: 'warning',
  unmatched: 'warning',
  proposed: 'clock',
  partly: 'below-expected',
  matched: 'met',
  outside: 'minus',
};

/** Where an invoice stands: one word and one icon each. */
@Component({
  selector: 'sam-invoice-mark',
  imports: [Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t"><sam-icon [name]="icon()" /><span>{{ t('costs.states.' + state()) }}</span></ng-container>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      white-space: nowrap;
    }
    :host([data-state='matched']) {
      color: var(--met);
    }
    :host(:is([data-state='unmatched'], [data-state='unknown_supplier'])) {
      color: var(--below-minimum);
    }
    :host([data-state='partly']) {
      color: var(--below-expected);
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class InvoiceMark {
  readonly state = input.required<InvoiceState>();
  protected readonly icon = computed(() => icons[this.state()]);
}
