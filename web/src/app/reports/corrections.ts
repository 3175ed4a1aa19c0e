import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { type ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { Problem } from '../shared/problem/problem.js';
import { type Acted, ReportAct } from './report-act.js';
import type { ReportCorrection, ReportDetail } from './report.js';
import { ReportWords } from './report-words.js';
import { typedDecimal } from './typed-decimal.js';

/** R22: what was found wrong after acceptance, each dated and answered by the other side. */
@Component({
  selector: 'sam-corrections',
  imports: [DatePipe, MatButton, Problem, QuickForm, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="corrections" *transloco="let t">
      <h2 id="corrections">{{ t('reports.corrections.title') }}</h2>
      @if (problem(); as found) {
        <sam-problem [problem]="found" [retryable]="false" />
      }
      @for (one of report().corrections; track one.id) {
        <article class="stack-tight">
          <p>
            <strong>{{ said(one) }}</strong> · {{ t('reports.corrections.states.' + one.state) }}
          </p>
          <p class="small muted">{{ t('reports.parties.' + one.party) }} {{ one.at | samDate: 'datetime' }}</p>
          <p class="prose">{{ one.reason }}</p>
          @if (one.answer; as answer) {
            <p class="prose"><span class="muted">{{ t('reports.disputes.answer') }}</span> {{ answer }}</p>
          }
          @if (one.answerable) {
            <div class="row no-print">
              <button matButton="filled" type="button" (click)="accept(one)">{{ t('reports.corrections.accept') }}</button>
              <sam-quick-form [action]="t('reports.corrections.decline')" [fields]="declining()" [send]="decliner(one)" />
            </div>
          }
        </article>
      } @empty {
        <p class="muted">{{ t('reports.corrections.none') }}</p>
      }
      @if (report().correctable && report().figures.length > 0) {
        <sam-quick-form [action]="t('reports.corrections.propose')" [fields]="proposing()" [send]="propose" />
      }
    </section>
  `,
})
export class Corrections {
  readonly report = input.required<ReportDetail>();
  readonly acted = output<Acted>();
  private readonly acts = inject(ReportAct);
  private readonly language = inject(Language);
  private readonly words = inject(ReportWords);
  protected readonly problem = signal<ApiProblem | null>(null);

  private readonly reason = computed<QuickField>(() => ({ key: 'reason', kind: 'area', label: this.language.text('reports.reason') }));
  protected readonly declining = computed<QuickField[]>(() => [{ ...this.reason(), key: 'text' }]);
  protected readonly proposing = computed<QuickField[]>(() => [
    {
      ...{ key: 'figureId', kind: 'select' as const, label: this.language.text('reports.corrections.figure') },
      options: this.report().figures.map((figure) => ({ value: figure.id, text: this.words.text(figure.label) })),
    },
    { key: 'value', kind: 'text', label: this.language.text('reports.corrections.value') },
    this.reason(),
  ]);

  protected readonly propose = async ({ figureId, value, reason }: Typed): Promise<void> => {
    const unit = this.figure(figureId ?? '')?.unit ?? '';
    const body = { figureId, value: typedDecimal(value, unit, this.language.code()), reason };
    this.acted.emit(await this.acts.take(`/reports/${this.report().id}/corrections`, body, {}));
  };

  protected said({ figureId, item, value, replacedValue }: ReportCorrection): string {
    const figure = this.figure(figureId);
    if (!figure) return item;
    const [from, to] = [replacedValue, value].map((each) => this.words.value(each, figure));
    return this.language.text('reports.corrections.said', { name: this.words.text(figure.label), from, to });
  }

  protected async accept(one: ReportCorrection): Promise<void> {
    this.problem.set(null);
    try {
      await this.answer(one, { accept: true });
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  protected decliner(one: ReportCorrection): (typed: Typed) => Promise<void> {
    const known = this.kept.get(one) ?? (({ text }: Typed) => this.answer(one, { accept: false, text }));
    this.kept.set(one, known);
    return known;
  }
  private readonly kept = new WeakMap<ReportCorrection, (typed: Typed) => Promise<void>>();

  private figure(id: string) {
    return this.report().figures.find((each) => each.id === id);
  }

  private async answer({ id, version }: ReportCorrection, body: object): Promise<void> {
    this.acted.emit(await this.acts.take(`/reports/${this.report().id}/corrections/${id}/answer`, body, { version }));
  }
}
