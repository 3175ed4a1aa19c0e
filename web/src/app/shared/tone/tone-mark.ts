import { Component, computed, input } from '@angular/core';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

/** Well, to be watched, bad, or nothing to say of it. */
export type Tone = 'good' | 'watch' | 'bad' | 'none';

const verdicts: Record<Tone, Verdict> = { good: 'met', watch: 'below_expected', bad: 'below_minimum', none: 'not_measured' };
const icons: Record<Tone, IconName> = { good: 'met', watch: 'below-expected', bad: 'below-minimum', none: 'not-measured' };

/** How something stands in a word of its own, with the colour and icon that verdicts have. */
@Component({
  selector: 'sam-tone',
  imports: [Icon],
  template: `<sam-icon [name]="icon()" /><span>{{ text() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      padding: 0.1em 0.6em 0.1em 0.3em;
      border-radius: 1em;
      background: var(--verdict-soft);
      color: var(--verdict-on-soft);
      font-size: var(--text-s);
      font-weight: 600;
      white-space: nowrap;
    }
    sam-icon {
      color: var(--verdict);
    }
    /* The word, not the icon, stands on the line of the text beside it. */
    span {
      align-self: baseline;
    }
  `,
  host: { '[attr.data-verdict]': 'verdict()' },
})
export class ToneMark {
  readonly tone = input.required<Tone>();
  readonly text = input.required<string>();
  protected readonly verdict = computed(() => verdicts[this.tone()]);
  protected readonly icon = computed(() => icons[this.tone()]);
}
