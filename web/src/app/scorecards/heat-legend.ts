import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { VerdictChip } from '../shared/verdict/verdict-chip.js';

/** What the squares' verdicts mean, in points. */
@Component({
  selector: 'sam-heat-legend',
  imports: [TranslocoDirective, VerdictChip],
  template: `
    <ul class="small" *transloco="let t">
      @for (verdict of verdicts; track verdict) {
        <li><sam-verdict [verdict]="verdict" /> {{ t('scorecards.legend.' + verdict) }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-5);
      margin: 0;
      padding: 0;
      list-style: none;
      color: var(--ink-muted);
    }
  `,
})
export class HeatLegend {
  protected readonly verdicts = ['met', 'below_expected', 'below_minimum', 'not_measured'] as const;
}
