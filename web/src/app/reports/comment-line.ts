import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DatePipe } from '../core/i18n/pipes.js';
import type { ReportDetail } from './report.js';

/** One comment: who, when, of what, and to whom. */
@Component({
  selector: 'sam-comment-line',
  imports: [DatePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <p class="small muted">
        {{ comment().userName ?? t('reports.parties.' + comment().party) }} · {{ comment().at | samDate: 'datetime' }}
        @if (about(); as item) {
          · {{ item }}
        }
        @if (comment().internal) {
          · {{ t('reports.comments.internal') }}
        }
      </p>
      <p class="prose">{{ comment().text }}</p>
    </ng-container>
  `,
})
export class CommentLine {
  readonly comment = input.required<ReportDetail['comments'][number]>();
  /** What its item is called, where that is not seen from where it stands. */
  readonly about = input('');
}
