import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Agreement } from './agreement.js';

/** How an agreement stands today, in a word; what is in force stands out. */
@Component({
  selector: 'sam-standing',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t">{{ t('operatingLevels.standings.' + standing()) }}</ng-container>`,
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
    :host([data-standing='in_force']) {
      border-color: var(--mat-sys-primary);
      color: var(--ink);
    }
    :host([data-standing='draft']) {
      border-style: dashed;
    }
  `,
  host: { '[attr.data-standing]': 'standing()' },
})
export class StandingMark {
  readonly standing = input.required<Agreement['standing']>();
}
