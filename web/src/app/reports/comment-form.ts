import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import type { Choice } from '../shared/choices/choice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { type Acted, ReportAct } from './report-act.js';
import type { ReportDetail } from './report.js';

/** Says something of a report, of one of its items, or of the one it stands beside; the buyer also within its own. */
@Component({
  selector: 'sam-comment-form',
  imports: [QuickForm, TranslocoDirective],
  template: `
    @if (speaks()) {
      <sam-quick-form *transloco="let t" [action]="t('reports.comments.add')" [fields]="fields()" [send]="send" [quiet]="item() !== null" />
    }
  `,
})
export class CommentForm {
  readonly report = input.required<ReportDetail>();
  readonly item = input<string | null>(null);
  /** What to choose among where it stands beside no item. */
  readonly items = input<readonly Choice[]>([]);
  readonly acted = output<Acted>();
  private readonly acts = inject(ReportAct);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly buyer = computed(() => this.auth.can('reports:update'));
  protected readonly speaks = computed(() => this.buyer() || this.auth.can('reports:answer'));
  private key = creationKey();

  protected readonly fields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`reports.comments.${key}`);
    const chosen = (key: string, label: string, options: readonly Choice[]): QuickField => ({ key, kind: 'select', label, options, optional: true });
    return [
      { key: 'text', kind: 'area', label: text('text') },
      ...(this.items().length > 0 ? [chosen('item', text('about'), this.items())] : []),
      ...(this.buyer() ? [chosen('audience', text('audience'), [{ value: 'internal', text: text('internal') }])] : []),
    ];
  });

  protected readonly send = async ({ text, item, audience }: Typed): Promise<void> => {
    const about = this.item() ?? item;
    const body = { text, ...(about ? { item: about } : {}), internal: audience === 'internal' };
    this.acted.emit(await this.acts.take(`/reports/${this.report().id}/comments`, body, { idempotencyKey: this.key }));
    this.key = creationKey();
  };
}
