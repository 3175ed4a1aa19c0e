import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../shared/icons/icon.js';
import type { Proposal } from './proposal.js';

const icons = { benefit_verified: 'met', delivered: 'check', rejected: 'close', expired: 'clock' } as const;

/** Where a proposal stands, in a word and an icon. */
@Component({
  selector: 'sam-proposal-state',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (icon(); as icon) {
        <sam-icon [name]="icon" />
      }
      <span>{{ t('proposals.states.' + state()) }}</span>
    </ng-container>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.3em;
      padding: 0 0.6em;
      border: 1px solid var(--line-strong);
      border-radius: 1em;
      font-size: var(--text-s);
      font-weight: 600;
      white-space: nowrap;
    }
    /* The word, not the icon, stands on the line of the text beside it. */
    span {
      align-self: baseline;
    }
    :host([data-state='committed']) {
      border-style: dashed;
    }
    :host([data-state='benefit_verified']),
    :host([data-state='delivered']) {
      border-color: var(--met);
    }
    :host([data-state='rejected']),
    :host([data-state='expired']) {
      color: var(--ink-muted);
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class StateMark {
  readonly state = input.required<Proposal['state']>();
  protected icon(): (typeof icons)[keyof typeof icons] | null {
    const state = this.state();
    return state in icons ? icons[state as keyof typeof icons] : null;
  }
}
