import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

type State = components['schemas']['BenefitDto']['state'];
const icons: Readonly<Record<State, IconName>> = { planned: 'clock', measured: 'evidence', verified: 'met', not_achieved: 'below-minimum' };

/** How far a benefit has come, in a word, an icon and a colour. */
@Component({
  selector: 'sam-benefit-state',
  imports: [Icon, TranslocoDirective],
  template: `<ng-container *transloco="let t"><sam-icon [name]="icons[state()]" /> {{ t('benefits.states.' + state()) }}</ng-container>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      font-weight: 600;
      white-space: nowrap;
    }
    :host([data-state='verified']) {
      color: var(--met);
    }
    :host([data-state='not_achieved']) {
      color: var(--below-minimum);
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class BenefitState {
  readonly state = input.required<State>();
  protected readonly icons = icons;
}
