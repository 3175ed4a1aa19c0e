import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { CommentForm } from './comment-form.js';
import { CommentLine } from './comment-line.js';
import type { Acted } from './report-act.js';
import type { ReportDetail } from './report.js';

/** All that is said of a report and its parts. */
@Component({
  selector: 'sam-report-comments',
  imports: [CommentForm, CommentLine, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="comments" *transloco="let t">
      <h2 id="comments">{{ t('reports.comments.title') }}</h2>
      @for (comment of report().comments; track comment.id) {
        <article class="stack-tight">
          <sam-comment-line [comment]="comment" [about]="nameOf(comment.item)" />
        </article>
      } @empty {
        <p class="muted">{{ t('reports.comments.none') }}</p>
      }
      <sam-comment-form [report]="report()" [items]="choices()" (acted)="acted.emit($event)" />
    </section>
  `,
})
export class ReportComments {
  readonly report = input.required<ReportDetail>();
  /** The report's items, by what they are called. */
  readonly items = input<readonly { readonly key: string; readonly label: string }[]>([]);
  readonly acted = output<Acted>();
  protected readonly choices = computed(() => this.items().map(({ key, label }) => ({ value: key, text: label })));

  protected nameOf(item: string | null): string {
    return this.items().find(({ key }) => key === item)?.label ?? item ?? '';
  }
}
