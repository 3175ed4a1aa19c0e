import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import type { ProposalDetail } from './proposal.js';

const outcomes = ['succeeded', 'partly', 'failed'] as const;

/** R26: how a proposal is tried out, and what came of it. */
@Component({
  selector: 'sam-pilot',
  imports: [DatePipe, DayPipe, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
        <section class="card stack" aria-labelledby="pilot">
          <h2 id="pilot">{{ t('proposals.pilot.title') }}</h2>
          @if (proposal().pilot; as pilot) {
            <dl class="facts">
              <dt>{{ t('proposals.pilot.plan') }}</dt>
              <dd class="text">{{ pilot.plan }}</dd>
              <dt>{{ t('proposals.pilot.dates') }}</dt>
              <dd>{{ pilot.fromOn | samDay: 'day' }} – {{ pilot.toOn | samDay: 'day' }}</dd>
              <dt>{{ t('proposals.pilot.successMeasure') }}</dt>
              <dd class="text">{{ pilot.successMeasure }}</dd>
              @if (pilot.result; as result) {
                <dt>{{ t('proposals.pilot.outcome') }}</dt>
                <dd><strong>{{ t('proposals.pilot.outcomes.' + pilot.outcome) }}</strong> · {{ pilot.reportedAt | samDate: 'day' }}</dd>
                <dt>{{ t('proposals.pilot.result') }}</dt>
                <dd class="text">{{ result }}</dd>
              }
            </dl>
          } @else {
            <p class="muted">{{ t('proposals.pilot.none') }}</p>
          }
          @if (proposal().mayPlan) {
            <sam-quick-form
              [action]="t(proposal().pilot ? 'proposals.pilot.replan' : 'proposals.pilot.doPlan')"
              [fields]="planFields()"
              [initial]="planned()"
              [send]="plan"
            />
          }
          @if (proposal().mayReport) {
            <sam-quick-form [action]="t('proposals.pilot.report')" [fields]="reportFields()" [initial]="reported()" [send]="report" />
          }
        </section>
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class PilotCard {
  readonly proposal = input.required<ProposalDetail>();
  readonly changed = output<ProposalDetail>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly planFields = computed<QuickField[]>(() => [
    { key: 'plan', label: this.label('plan'), kind: 'area' },
    { key: 'fromOn', label: this.label('fromOn'), kind: 'date' },
    { key: 'toOn', label: this.label('toOn'), kind: 'date' },
    { key: 'successMeasure', label: this.label('successMeasure'), kind: 'area', help: this.label('successHelp') },
  ]);
  protected readonly reportFields = computed<QuickField[]>(() => [
    { key: 'outcome', label: this.label('outcome'), kind: 'select', options: outcomes.map((value) => ({ value, text: this.language.text(`proposals.pilot.outcomes.${value}`) })) },
    { key: 'result', label: this.label('result'), kind: 'area', help: this.label('resultHelp') },
  ]);
  protected readonly planned = computed((): Record<string, string | null> => {
    const pilot = this.proposal().pilot;
    return pilot ? { plan: pilot.plan, fromOn: pilot.fromOn, toOn: pilot.toOn, successMeasure: pilot.successMeasure } : {};
  });
  protected readonly reported = computed((): Record<string, string | null> => {
    const pilot = this.proposal().pilot;
    return pilot?.result ? { result: pilot.result, outcome: pilot.outcome } : {};
  });
  protected readonly plan = (typed: Typed) => this.put('pilot', typed);
  protected readonly report = (typed: Typed) => this.put('pilot/result', typed);

  private async put(path: string, body: Typed): Promise<void> {
    const { id, version } = this.proposal();
    this.changed.emit(await this.api.put<ProposalDetail>(`/proposals/${id}/${path}`, { body, version }));
  }

  private label(key: string): string {
    return this.language.text(`proposals.pilot.${key}`);
  }
}
