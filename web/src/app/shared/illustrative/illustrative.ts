import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';

/** Says of a thing that it is invented to show the product. */
@Component({
  selector: 'sam-illustrative',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t"
    ><span [title]="t('illustrative.meaning')">{{ t('illustrative.word') }}</span></ng-container
  >`,
  styles: `
    span {
      display: inline-block;
      padding: 0 0.5em;
      border: 1px dashed var(--line-strong);
      border-radius: 1em;
      color: var(--ink-muted);
      font-size: var(--text-xs);
      font-weight: 550;
      line-height: 1.6;
      white-space: nowrap;
    }
  `,
})
export class Illustrative {}
