import { Component, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../icons/icon.js';
import { AboutData } from './about-data.js';

/** What one must know before believing a page's figures: invented data, and a month that is not over. */
@Component({
  selector: 'sam-data-chips',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (open()) {
        <span class="open"><sam-icon name="clock" />{{ t('dataNotice.open') }}</span>
      }
      @if (data.illustrative()) {
        <span><sam-icon name="info" />{{ t('dataNotice.illustrative') }}</span>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    :host:empty {
      display: none;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      padding: 0.15em 0.7em 0.15em 0.4em;
      border: 1px solid var(--line-strong);
      border-radius: 1em;
      color: var(--ink-muted);
      font-size: var(--text-s);
      font-weight: 550;
    }
    .open {
      border-color: var(--below-expected);
      color: var(--below-expected);
    }
  `,
})
export class DataChips {
  /** The month shown still goes on. */
  readonly open = input(false);
  protected readonly data = inject(AboutData);
}
