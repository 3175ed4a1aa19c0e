import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { Problem } from '../shared/problem/problem.js';
import { FigureAnswer } from './figure-answer.js';
import { type Acted, ReportAct } from './report-act.js';
import type { ReportDetail, ReportFigure } from './report.js';
import { StandingMark } from './report-marks.js';
import { ReportWords } from './report-words.js';

/** R22: every figure as it was reported and as it was measured; those that deviate first. */
@Component({
  selector: 'sam-reconciliation',
  imports: [FigureAnswer, MatButton, Problem, RouterLink, StandingMark, TranslocoDirective],
  templateUrl: './reconciliation.html',
  styleUrl: './reconciliation.scss',
})
export class Reconciliation {
  readonly report = input.required<ReportDetail>();
  readonly acted = output<Acted>();
  private readonly acts = inject(ReportAct);
  private readonly auth = inject(AuthStore);
  protected readonly language = inject(Language);
  protected readonly words = inject(ReportWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  /** What somebody has to look at. */
  protected readonly open = computed(() => this.report().figures.filter((figure) => !isWithin(figure)));
  protected readonly within = computed(() => this.report().figures.filter(isWithin));
  protected readonly acceptable = computed(() => {
    const { state } = this.report();
    const reviews = this.auth.can('reports:update') && (state === 'submitted' || state === 'in_review' || state === 'disputed');
    return reviews ? this.within().filter(({ state: figure }) => figure === 'open').length : 0;
  });

  protected settled(figure: ReportFigure): string | null {
    if (figure.state !== 'agreed' && figure.state !== 'decided') return null;
    return this.language.text(`reports.settled.${figure.state}`, { value: this.words.value(figure.agreedValue, figure) });
  }

  protected async acceptWithin(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { id, version } = this.report();
      this.acted.emit(await this.acts.take(`/reports/${id}/figures/accept-within`, {}, { version }));
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}

const isWithin = ({ standing }: ReportFigure): boolean => standing === 'within';
