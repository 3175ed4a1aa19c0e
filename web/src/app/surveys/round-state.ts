import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Round } from './survey.js';

/** How far a round has come, in a word; what people can answer now stands out. */
@Component({
  selector: 'sam-round-state',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t">{{ t('surveys.states.' + state()) }}</ng-container>`,
  styles: `
    :host {
      display: inline-block;
      padding: 0 0.6em;
      border: 1px solid var(--line-strong);
      border-radius: 1em;
      color: var(--ink-muted);
      font-size: var(--text-s);
      font-weight: 600;
      white-space: nowrap;
    }
    :host([data-state='open']) {
      border-color: var(--mat-sys-primary);
      color: var(--ink);
    }
    :host([data-state='planned']) {
      border-style: dashed;
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class RoundState {
  readonly state = input.required<Round['state']>();
}
