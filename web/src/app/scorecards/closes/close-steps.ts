import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PeriodAction } from '@samsyn/domain/scorecards/period-close';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { QuickForm, type QuickField, type Typed } from '../../shared/form/quick-form.js';
import type { PeriodClose } from './period-close.js';

const paths: Readonly<Record<PeriodAction, string>> = {
  start_review: 'review',
  withdraw_review: 'review/withdraw',
  sign: 'close',
  propose_restatement: 'restatements',
  withdraw_restatement: 'restatements/withdraw',
  sign_restatement: 'restatements/sign',
};

/** R25: what the reader may do with the month now; each with what it asks for. */
@Component({
  selector: 'sam-close-steps',
  imports: [QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (step of steps(); track step.action) {
        <div class="stack-tight">
          <p class="muted small">{{ step.more }}</p>
          <sam-quick-form [action]="step.name" [fields]="step.fields" [initial]="step.initial" [send]="step.send" />
        </div>
      } @empty {
        <p class="muted">{{ t('closes.nothingToDo') }}</p>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class CloseSteps {
  readonly close = input.required<PeriodClose>();
  readonly taken = output<PeriodClose>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);

  protected readonly steps = computed(() =>
    this.close().actions.map((action) => ({
      action,
      name: this.language.text(`closes.actions.${action}`),
      more: this.language.text(`closes.actionsMore.${action}`),
      fields: this.fieldsOf(action),
      initial: this.initialOf(action),
      send: (typed: Typed) => this.send(action, typed),
    })),
  );

  private fieldsOf(action: PeriodAction): QuickField[] {
    const reason = { key: 'reason', label: this.language.text('closes.fields.reason'), kind: 'area' } as const;
    if (action === 'sign_restatement') return [];
    if (action === 'start_review') {
      return [{ key: 'lastDay', label: this.language.text('closes.fields.lastDay'), help: this.language.text('closes.fields.lastDayHelp'), kind: 'date' }];
    }
    if (action !== 'sign') return [reason];
    const remarks = this.close().readiness.some(({ blocks }) => !blocks);
    return [{ ...reason, label: this.language.text('closes.fields.remarks'), optional: !remarks }];
  }

  private initialOf(action: PeriodAction): Record<string, string | null> {
    return action === 'start_review' ? { lastDay: this.close().heardUntil } : {};
  }

  private async send(action: PeriodAction, typed: Typed): Promise<void> {
    const { period, version } = this.close();
    const body = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null));
    this.taken.emit(await this.api.post<PeriodClose>(`/periods/${period}/${paths[action]}`, { body, version }));
  }
}
