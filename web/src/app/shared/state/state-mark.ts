import { Component, input } from '@angular/core';
import { Icon } from '../icons/icon.js';

export type Tone = 'plain' | 'good' | 'attention' | 'bad';

/** How something stands: a word, with an icon and a colour where that is good or calls for somebody. */
@Component({
  selector: 'sam-state-mark',
  imports: [Icon],
  template: `
    @switch (tone()) {
      @case ('good') {
        <sam-icon name="met" />
      }
      @case ('attention') {
        <sam-icon name="below-expected" />
      }
      @case ('bad') {
        <sam-icon name="below-minimum" />
      }
    }
    <span>{{ text() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      vertical-align: text-bottom;
      align-items: center;
      gap: var(--space-1);
      white-space: nowrap;
    }
    :host([data-tone='good']) sam-icon {
      color: var(--met);
    }
    :host([data-tone='attention']) sam-icon {
      color: var(--below-expected);
    }
    :host([data-tone='bad']) {
      color: var(--below-minimum);
      font-weight: 600;
    }
  `,
  host: { '[attr.data-tone]': 'tone()' },
})
export class StateMark {
  readonly text = input.required<string>();
  readonly tone = input<Tone>('plain');
}
