import { Component, inject, input } from '@angular/core';
import { Icon } from '../shared/icons/icon.js';
import type { Proposal } from './proposal.js';
import { ProposalWords } from './proposal-words.js';

/** Whose turn it is and until when; what is late stands out in word, icon and colour. */
@Component({
  selector: 'sam-turn-note',
  imports: [Icon],
  template: `
    @if (proposal().turn; as turn) {
      <span>{{ words.turn(proposal()) }}</span>
      <span [class.late]="turn.late">
        @if (turn.late) {
          <sam-icon name="warning" />
        }
        {{ words.until(proposal()) }}
      </span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
    }
    .late {
      color: var(--below-minimum);
      font-weight: 600;
    }
  `,
})
export class TurnNote {
  readonly proposal = input.required<Proposal>();
  protected readonly words = inject(ProposalWords);
}
