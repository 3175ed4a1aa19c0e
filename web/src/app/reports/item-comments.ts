import { Component, computed, input, output } from '@angular/core';
import { CommentForm } from './comment-form.js';
import { CommentLine } from './comment-line.js';
import type { Acted } from './report-act.js';
import type { ReportDetail } from './report.js';

/** What is said of one item, where it stands. */
@Component({
  selector: 'sam-item-comments',
  imports: [CommentForm, CommentLine],
  template: `
    <div class="beside stack-tight">
      @for (comment of comments(); track comment.id) {
        <sam-comment-line [comment]="comment" />
      }
      <sam-comment-form [report]="report()" [item]="item()" (acted)="acted.emit($event)" />
    </div>
  `,
  styles: `
    .beside:has(sam-comment-line) {
      margin-top: var(--space-2);
      padding-left: var(--space-3);
      border-left: 2px solid var(--line);
    }
  `,
})
export class ItemComments {
  readonly report = input.required<ReportDetail>();
  readonly item = input.required<string>();
  readonly acted = output<Acted>();
  protected readonly comments = computed(() => this.report().comments.filter(({ item }) => item === this.item()));
}
