import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { creationKey } from '../shared/form/creation-key.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { type Acted, ReportAct } from './report-act.js';
import type { ReportDetail } from './report.js';

/** What is said of one item, where it stands. */
@Component({
  selector: 'sam-item-comments',
  imports: [DatePipe, QuickForm, TranslocoDirective],
  template: `
    <div class="beside stack-tight" *transloco="let t">
      @for (comment of comments(); track comment.id) {
        <p class="small">
          <span class="muted">
            {{ comment.userName ?? t('reports.parties.' + comment.party) }} · {{ comment.at | samDate: 'datetime' }}
            @if (comment.internal) {
              · {{ t('reports.comments.internal') }}
            }
          </span>
          <span class="prose">{{ comment.text }}</span>
        </p>
      }
      @if (speaks()) {
        <sam-quick-form [action]="t('reports.comments.add')" [fields]="fields()" [send]="send" [quiet]="true" />
      }
    </div>
  `,
  styles: `
    .beside:has(p) {
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
  private readonly acts = inject(ReportAct);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly buyer = computed(() => this.auth.can('reports:update'));
  protected readonly speaks = computed(() => this.buyer() || this.auth.can('reports:answer'));
  protected readonly comments = computed(() => this.report().comments.filter(({ item }) => item === this.item()));
  private key = creationKey();

  protected readonly fields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`reports.comments.${key}`);
    const audience: QuickField = {
      ...{ key: 'audience', kind: 'select', label: text('audience'), optional: true },
      options: [{ value: 'internal', text: text('internal') }],
    };
    return [{ key: 'text', kind: 'area', label: text('text') }, ...(this.buyer() ? [audience] : [])];
  });

  protected readonly send = async ({ text, audience }: Typed): Promise<void> => {
    const body = { text, item: this.item(), internal: audience === 'internal' };
    this.acted.emit(await this.acts.take(`/reports/${this.report().id}/comments`, body, { idempotencyKey: this.key }));
    this.key = creationKey();
  };
}
