import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { type QuickField, QuickForm, type Typed } from '../shared/form/quick-form.js';
import { Problem } from '../shared/problem/problem.js';
import { type Acted, ReportAct } from './report-act.js';
import type { ReportDetail } from './report.js';

type Action = ReportDetail['actions'][number];
const withReason: readonly Action[] = ['return', 'withdraw', 'close', 'reopen'];

/** R22: what the caller may do next with the report itself. */
@Component({
  selector: 'sam-report-steps',
  imports: [MatButton, Problem, QuickForm, RouterLink, TranslocoDirective],
  template: `
    <div class="stack no-print" *transloco="let t">
      @if (problem(); as found) {
        <sam-problem [problem]="found" [retryable]="false" />
      }
      <div class="row">
        @for (action of report().actions; track action) {
          @if (action === 'submit') {
            <a matButton="filled" [routerLink]="['/reports', report().id, 'draft']">{{ t('reports.actions.write') }}</a>
          } @else if (reasoned(action)) {
            <sam-quick-form [action]="t('reports.actions.' + action)" [fields]="fields()" [send]="senders()[action]" />
          } @else {
            <button matButton="filled" type="button" [disabled]="busy()" (click)="take(action, null)">
              {{ t(action === 'accept' && report().acceptedOnce ? 'reports.actions.accept_second' : 'reports.actions.' + action) }}
            </button>
          }
        }
      </div>
    </div>
  `,
})
export class ReportSteps {
  readonly report = input.required<ReportDetail>();
  readonly acted = output<Acted>();
  private readonly acts = inject(ReportAct);
  private readonly language = inject(Language);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected readonly fields = computed<QuickField[]>(() => [
    { key: 'reason', kind: 'area', label: this.language.text('reports.reason'), help: this.language.text('reports.reasonHelp') },
  ]);
  protected readonly senders = computed(
    () =>
      Object.fromEntries(
        withReason.map((action) => [action, ({ reason }: Typed) => this.send(action, reason ?? null)]),
      ) as Record<Action, (typed: Typed) => Promise<void>>,
  );

  protected reasoned(action: Action): boolean {
    return withReason.includes(action);
  }

  protected async take(action: Action, reason: string | null): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.send(action, reason);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async send(action: Action, reason: string | null): Promise<void> {
    const { id, version } = this.report();
    this.acted.emit(await this.acts.take(`/reports/${id}/steps`, { action, reason }, { version }));
  }
}
