import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { creationKey } from '../shared/form/creation-key.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { type Acted, ReportAct } from './report-act.js';
import type { ReportDetail } from './report.js';

type Named = readonly { readonly key: string; readonly label: string }[];

/** What the sides say of a report, of its parts, and the buyer within its own. */
@Component({
  selector: 'sam-report-comments',
  imports: [DatePipe, QuickForm, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="comments" *transloco="let t">
      <h2 id="comments">{{ t('reports.comments.title') }}</h2>
      @for (comment of report().comments; track comment.id) {
        <article class="stack-tight">
          <p class="small muted">
            {{ comment.userName ?? t('reports.parties.' + comment.party) }} · {{ comment.at | samDate: 'datetime' }}
            @if (comment.item; as item) {
              · {{ nameOf(item) }}
            }
            @if (comment.internal) {
              · {{ t('reports.comments.internal') }}
            }
          </p>
          <p class="prose">{{ comment.text }}</p>
        </article>
      } @empty {
        <p class="muted">{{ t('reports.comments.none') }}</p>
      }
      @if (speaks()) {
        <sam-quick-form [action]="t('reports.comments.add')" [fields]="fields()" [send]="send" />
      }
    </section>
  `,
})
export class ReportComments {
  readonly report = input.required<ReportDetail>();
  /** The report's items, by what they are called. */
  readonly items = input<Named>([]);
  readonly acted = output<Acted>();
  private readonly acts = inject(ReportAct);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly buyer = computed(() => this.auth.can('reports:update'));
  protected readonly speaks = computed(() => this.buyer() || this.auth.can('reports:answer'));
  private key = creationKey();

  protected readonly fields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`reports.comments.${key}`);
    const about: QuickField = {
      ...{ key: 'item', kind: 'select', label: text('about'), optional: true },
      options: this.items().map(({ key, label }) => ({ value: key, text: label })),
    };
    const audience: QuickField = {
      ...{ key: 'audience', kind: 'select', label: text('audience'), optional: true },
      options: [{ value: 'internal', text: text('internal') }],
    };
    return [{ key: 'text', kind: 'area', label: text('text') }, ...(this.items().length > 0 ? [about] : []), ...(this.buyer() ? [audience] : [])];
  });

  protected readonly send = async ({ text, item, audience }: Typed): Promise<void> => {
    const body = { text, ...(item ? { item } : {}), internal: audience === 'internal' };
    this.acted.emit(await this.acts.take(`/reports/${this.report().id}/comments`, body, { idempotencyKey: this.key }));
    this.key = creationKey();
  };

  protected nameOf(item: string): string {
    return this.items().find(({ key }) => key === item)?.label ?? item;
  }
}
