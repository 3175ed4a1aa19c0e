import { Component, input } from '@angular/core';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

/** Nothing here yet: says why and teaches the next step, whose link or button is projected. */
@Component({
  selector: 'sam-empty-state',
  imports: [Icon],
  template: `
    <span class="mark"><sam-icon [name]="icon()" /></span>
    <p class="heading">{{ heading() }}</p>
    @if (text(); as text) {
      <p class="muted">{{ text }}</p>
    }
    <div class="row"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--space-2);
      padding: var(--space-6) var(--space-4);
      text-align: center;
    }
    .mark {
      display: grid;
      place-items: center;
      width: 3.5rem;
      height: 3.5rem;
      border-radius: 50%;
      background: var(--sunken);
      color: var(--ink-muted);
      font-size: 1.375rem;
    }
    .heading {
      font-size: var(--text-l);
      font-weight: 630;
    }
    p {
      max-width: 30rem;
    }
    .row:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input('');
  readonly icon = input<IconName>('info');
}
