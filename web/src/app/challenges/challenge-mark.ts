import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Challenge } from './challenge.js';

/** Whether a challenge takes proposals, in a word. */
@Component({
  selector: 'sam-challenge-mark',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t">{{ t('challenges.standings.' + standing()) }}</ng-container>`,
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
    :host([data-standing='open']) {
      border-color: var(--mat-sys-primary);
      color: var(--ink);
    }
    :host([data-standing='draft']) {
      border-style: dashed;
    }
  `,
  host: { '[attr.data-standing]': 'standing()' },
})
export class ChallengeMark {
  readonly challenge = input.required<Challenge>();
  protected readonly standing = computed(() => {
    const { state, takesProposals } = this.challenge();
    if (state !== 'published') return state;
    return takesProposals ? 'open' : 'published';
  });
}
