import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AboutData } from './about-data.js';

/** What the organisation wants said of its data, at the foot of a page that shows it; also on paper. */
@Component({
  selector: 'sam-data-notice',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (data.notice(); as notice) {
        <aside class="muted small" [attr.aria-label]="t('dataNotice.label')">{{ notice }}</aside>
      }
    </ng-container>
  `,
  styles: `
    aside {
      max-width: 68rem;
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
    }
    @media print {
      aside {
        max-width: none;
      }
    }
  `,
})
export class DataNotice {
  protected readonly data = inject(AboutData);
}
