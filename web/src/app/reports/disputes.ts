import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { type Acted, ReportAct } from './report-act.js';
import type { Dispute, ReportDetail, ReportFigure } from './report.js';
import { ReportFiles } from './report-files.js';
import { ReportWords } from './report-words.js';
import { typedDecimal } from './typed-decimal.js';

/** R22: what the sides do not agree on, with the evidence of both and what was decided. */
@Component({
  selector: 'sam-disputes',
  imports: [DatePipe, QuickForm, ReportFiles, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="disputes" *transloco="let t">
      <h2 id="disputes">{{ t('reports.disputes.title') }}</h2>
      @for (dispute of report().disputes; track dispute.id) {
        <article class="stack-tight" [attr.aria-labelledby]="'dispute-' + dispute.id">
          <h3 [id]="'dispute-' + dispute.id">{{ dispute.caseNumber }}: {{ labelOf(dispute) }}</h3>
          <p class="small muted">
            {{ t('reports.disputes.states.' + dispute.state) }} · {{ t('reports.disputes.openedBy.' + dispute.openedBy) }}
            {{ dispute.openedAt | samDate: 'datetime' }}
          </p>
          <p class="prose">{{ dispute.statement }}</p>
          @if (dispute.answer; as answer) {
            <p class="prose"><span class="muted">{{ t('reports.disputes.answer') }}</span> {{ answer }}</p>
          }
          @if (dispute.decision; as decision) {
            <p class="prose">
              <strong>{{ t('reports.disputes.decided', { value: decidedValue(dispute) }) }}</strong> {{ decision }}
            </p>
          }
          <sam-report-files [reportId]="report().id" [place]="{ disputeId: dispute.id }" [files]="filesOf(dispute)" [writable]="dispute.actions.length > 0" (added)="renew.emit()" />
          <div class="row">
            @if (dispute.actions.includes('answer')) {
              <sam-quick-form [action]="t('reports.disputes.actions.answer')" [fields]="answering()" [send]="senders(dispute).answer" />
            }
            @if (dispute.actions.includes('decide')) {
              <sam-quick-form [action]="t('reports.disputes.actions.decide')" [fields]="deciding(dispute)" [send]="senders(dispute).decide" />
            }
            @if (dispute.actions.includes('withdraw')) {
              <sam-quick-form [action]="t('reports.disputes.actions.withdraw')" [fields]="withdrawing()" [send]="senders(dispute).withdraw" />
            }
          </div>
        </article>
      }
    </section>
  `,
})
export class Disputes {
  readonly report = input.required<ReportDetail>();
  readonly acted = output<Acted>();
  readonly renew = output();
  private readonly acts = inject(ReportAct);
  private readonly language = inject(Language);
  private readonly words = inject(ReportWords);

  private readonly text = computed<QuickField>(() => ({ key: 'text', kind: 'area', label: this.language.text('reports.disputes.text') }));
  protected readonly answering = computed<QuickField[]>(() => [this.text()]);
  protected readonly withdrawing = computed<QuickField[]>(() => [{ ...this.text(), optional: true }]);

  protected deciding(dispute: Dispute): QuickField[] {
    const unit = this.figureOf(dispute)?.unit ?? '';
    const label = this.language.text('reports.disputes.value');
    return [{ key: 'value', kind: 'text', label: unit === '' ? label : `${label} (${unit})` }, this.text()];
  }

  /** The same for the same dispute, as a form would begin anew with another. */
  protected senders(dispute: Dispute) {
    const known = this.kept.get(dispute);
    if (known) return known;
    const made = {
      answer: ({ text }: Typed) => this.send(dispute, { action: 'answer', text }),
      withdraw: ({ text }: Typed) => this.send(dispute, { action: 'withdraw', text }),
      decide: async ({ text, value }: Typed) => this.send(dispute, { action: 'decide', text, value: this.decimal(dispute, value ?? '') }),
    };
    this.kept.set(dispute, made);
    return made;
  }
  private readonly kept = new WeakMap<Dispute, Record<Dispute['actions'][number], (typed: Typed) => Promise<void>>>();

  protected labelOf(dispute: Dispute): string {
    const figure = this.figureOf(dispute);
    return figure ? this.words.text(figure.label) : dispute.item;
  }

  protected decidedValue(dispute: Dispute): string {
    const figure = this.figureOf(dispute);
    return figure ? this.words.value(dispute.decidedValue, figure) : (dispute.decidedValue ?? '');
  }

  protected filesOf({ id }: Dispute) {
    return this.report().files.filter(({ disputeId }) => disputeId === id);
  }

  private figureOf({ figureId }: Dispute): ReportFigure | undefined {
    return this.report().figures.find(({ id }) => id === figureId);
  }

  private decimal(dispute: Dispute, written: string): string {
    return typedDecimal(written, this.figureOf(dispute)?.unit ?? '', this.language.code());
  }

  private async send({ id, version }: Dispute, body: object): Promise<void> {
    this.acted.emit(await this.acts.take(`/reports/${this.report().id}/disputes/${id}/steps`, body, { version }));
  }
}
