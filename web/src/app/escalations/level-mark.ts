import { Component, computed, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../shared/icons/icon.js';
import type { EscalationRow } from './escalation.js';

/** How far up something has come, in a word, a sign and a colour. */
@Component({
  selector: 'sam-level-mark',
  imports: [Icon, TranslocoDirective],
  template: `<span class="nowrap" [class]="level()" *transloco="let t"><sam-icon [name]="icon()" /> {{ t('boards.levels.' + level()) }}</span>`,
  styles: `
    .tactical {
      color: var(--below-expected);
      font-weight: 600;
    }
    .strategic {
      color: var(--below-minimum);
      font-weight: 650;
    }
  `,
})
export class LevelMark {
  readonly level = input.required<EscalationRow['level']>();
  protected readonly icon = computed(() => (this.level() === 'operational' ? 'arrow-up' : this.level() === 'tactical' ? 'below-expected' : 'below-minimum'));
}
