import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

const icons: Record<Verdict, IconName> = {
  met: 'met',
  below_expected: 'below-expected',
  below_minimum: 'below-minimum',
  not_measured: 'not-measured',
};

/** A verdict the same way everywhere: one colour, one icon, one word. `compact` keeps the word for readers' ears. */
@Component({
  selector: 'sam-verdict',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-icon [name]="icon()" />
      <span [class.visually-hidden]="compact()">{{ t('verdicts.' + verdict()) }}</span>
    </ng-container>
  `,
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
    :host(.compact) {
      padding: 0.15em;
    }
    sam-icon {
      color: var(--verdict);
    }
    /* The word, not the icon, stands on the line of the text beside it. */
    span {
      align-self: baseline;
    }
  `,
  host: { '[attr.data-verdict]': 'verdict()', '[class.compact]': 'compact()' },
})
export class VerdictChip {
  readonly verdict = input.required<Verdict>();
  readonly compact = input(false);
  protected readonly icon = computed(() => icons[this.verdict()]);
}
