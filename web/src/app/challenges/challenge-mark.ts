import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Pill } from '../shared/state/pill.js';
import type { Challenge } from './challenge.js';

/** Whether a challenge takes proposals, in a word. */
@Component({
  selector: 'sam-challenge-mark',
  imports: [Pill, TranslocoDirective],
  template: `<sam-pill *transloco="let t" [text]="t('challenges.standings.' + standing())" [kind]="kinds[standing()]" />`,
})
export class ChallengeMark {
  readonly challenge = input.required<Challenge>();
  protected readonly kinds = { draft: 'draft', open: 'now', published: 'plain', closed: 'plain' } as const;
  protected readonly standing = computed(() => {
    const { state, takesProposals } = this.challenge();
    if (state !== 'published') return state;
    return takesProposals ? 'open' : 'published';
  });
}
