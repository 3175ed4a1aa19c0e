import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { type ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { Problem } from '../shared/problem/problem.js';
import { type Acted, ReportAct } from './report-act.js';
import type { ReportDetail, ReportFigure } from './report.js';
import { ReportWords } from './report-words.js';
import { typedDecimal } from './typed-decimal.js';

type Action = ReportFigure['actions'][number];


/** R22: what the caller may say to one figure. */
@Component({
  selector: 'sam-figure-answer',
  imports: [MatButton, Problem, QuickForm, TranslocoDirective],
  template: `
    <div class="stack-tight no-print" *transloco="let t">
      @if (problem(); as found) {
        <sam-problem [problem]="found" [retryable]="false" />
      }
      <div class="row">
        @for (action of figure().actions; track action) {
          @if (action === 'propose') {
            <sam-quick-form [action]="t('reports.figureActions.propose')" [fields]="proposing()" [send]="propose" />
          } @else if (action === 'dispute') {
            <sam-quick-form [action]="t('reports.figureActions.dispute')" [fields]="disputing()" [send]="dispute" />
          } @else {
            <button matButton="outlined" type="button" [disabled]="busy()" (click)="take(action)">
              {{ t('reports.figureActions.' + action, { value: valueOf(action) }) }}
            </button>
          }
        }
      </div>
    </div>
  `,
})
export class FigureAnswer {
  readonly report = input.required<ReportDetail>();
  readonly figure = input.required<ReportFigure>();
  readonly acted = output<Acted>();
  private readonly acts = inject(ReportAct);
  private readonly language = inject(Language);
  private readonly words = inject(ReportWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  private readonly reason = computed<QuickField>(() => ({ key: 'reason', kind: 'area', label: this.language.text('reports.reason') }));
  protected readonly disputing = computed<QuickField[]>(() => [
    { ...this.reason(), help: this.language.text('reports.figureActions.disputeHelp') },
  ]);
  protected readonly proposing = computed<QuickField[]>(() => {
    const { unit } = this.figure();
    const label = this.language.text('reports.figureActions.value');
    return [{ key: 'value', kind: 'text', label: unit === '' ? label : `${label} (${unit})` }, this.reason()];
  });

  protected readonly propose = async ({ value, reason }: Typed): Promise<void> =>
    this.send('propose', typedDecimal(value, this.figure().unit, this.language.code()), reason ?? null);
  protected readonly dispute = ({ reason }: Typed): Promise<void> => this.send('dispute', undefined, reason ?? null);

  /** What the figure comes to by it. */
  protected valueOf(action: Exclude<Action, 'propose' | 'dispute'>): string {
    const figure = this.figure();
    const value = { accept_measured: figure.measured, accept_reported: figure.reported, agree: figure.proposedValue }[action];
    return this.words.value(value, figure);
  }

  protected async take(action: Action): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.send(action);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async send(action: Action, value?: string, reason: string | null = null): Promise<void> {
    const { id, version } = this.figure();
    this.acted.emit(await this.acts.take(`/reports/${this.report().id}/figures/${id}/steps`, { action, value, reason }, { version }));
  }
}
