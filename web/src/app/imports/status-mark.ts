import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../shared/icons/icon.js';
import type { IconName } from '../shared/icons/icon-paths.js';
import type { Import } from './import.js';

type Kind = 'running' | 'failed' | 'rows-left' | 'done';

const looks: Record<Kind, { icon: IconName; verdict: string }> = {
  running: { icon: 'clock', verdict: 'not_measured' },
  failed: { icon: 'below-minimum', verdict: 'below_minimum' },
  'rows-left': { icon: 'warning', verdict: 'below_expected' },
  done: { icon: 'met', verdict: 'met' },
};

/** How an import stands: a colour, an icon and words. */
@Component({
  selector: 'sam-import-status',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-icon [name]="look().icon" />{{
        t(kind() === 'rows-left' ? 'imports.rowsLeft' : 'imports.status.' + of().status)
      }}
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
    sam-icon {
      color: var(--verdict);
    }
  `,
  host: { '[attr.data-verdict]': 'look().verdict' },
})
export class StatusMark {
  readonly of = input.required<Pick<Import, 'status' | 'quarantined'>>();
  protected readonly kind = computed<Kind>(() => {
    const { status, quarantined } = this.of();
    if (status === 'failed') return 'failed';
    if (status !== 'done') return 'running';
    return quarantined > 0 ? 'rows-left' : 'done';
  });
  protected readonly look = computed(() => looks[this.kind()]);
}
