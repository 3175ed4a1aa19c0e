import { Component, computed, inject, input } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import type { Commitment } from './commitment.js';

/** How a commitment stands as a whole, in a word and an icon. */
@Component({
  selector: 'sam-commitment-standing',
  imports: [Icon],
  template: `<sam-icon [name]="icon()" /><span>{{ text() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      font-weight: 600;
      white-space: nowrap;
    }
    /* The word, not the icon, stands on the line of the text beside it. */
    span {
      align-self: baseline;
    }
    :host([data-standing='overdue']) {
      color: var(--below-minimum);
    }
    :host([data-standing='done']) {
      color: var(--met);
    }
  `,
  host: { '[attr.data-standing]': 'standing()' },
})
export class CommitmentStanding {
  readonly commitment = input.required<Commitment>();
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly standing = computed(() => {
    const { overdue, nextDueOn } = this.commitment();
    if (overdue > 0) return 'overdue';
    return nextDueOn === null ? 'done' : 'ahead';
  });
  protected readonly icon = computed<IconName>(() => ({ overdue: 'warning', done: 'met', ahead: 'clock' })[this.standing()] as IconName);
  protected readonly text = computed(() => this.language.text(`commitments.standings.${this.standing()}`, { count: this.format.number(this.commitment().overdue) }));
}
