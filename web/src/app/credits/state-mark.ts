import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import type { CreditState } from './credit.js';
import { CreditWords } from './credit-words.js';

const icons: Record<CreditState, IconName> = {
  calculated: 'clock',
  proposed: 'arrow-right',
  accepted: 'check',
  disputed: 'warning',
  settled: 'met',
  waived: 'minus',
};

/** Where a credit stands: one word and one icon each. */
@Component({
  selector: 'sam-state-mark',
  imports: [Icon],
  template: `<sam-icon [name]="icon()" /><span>{{ words.state(state()) }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      white-space: nowrap;
    }
    :host([data-state='disputed']) {
      color: var(--below-minimum);
    }
    :host([data-state='settled']) {
      color: var(--met);
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class StateMark {
  readonly state = input.required<CreditState>();
  protected readonly words = inject(CreditWords);
  protected readonly icon = computed(() => icons[this.state()]);
}
