import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { msLeft } from '../../shared/progress/pace.js';
import { Progress } from '../../shared/progress/progress.js';
import type { PeriodClose } from './period-close.js';

/** How far a close or restatement has come; leave the page and come back. */
@Component({
  selector: 'sam-freezing-progress',
  imports: [Progress, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-progress [label]="label()" [done]="freezing().doneSteps" [total]="freezing().totalSteps || null" [msLeft]="left()" />
      <p class="muted small">{{ t('closes.leave') }}</p>
    </ng-container>
  `,
})
export class FreezingProgress {
  readonly freezing = input.required<NonNullable<PeriodClose['freezing']>>();
  private readonly language = inject(Language);
  protected readonly label = computed(() => {
    const { state, phase } = this.freezing();
    return this.language.text(`closes.phases.${state === 'running' ? (phase ?? 'evidence') : 'queued'}`);
  });
  protected readonly left = computed(() => {
    const { startedAt, doneSteps, totalSteps } = this.freezing();
    return startedAt === null ? null : msLeft({ at: Date.parse(startedAt), done: 0 }, { at: Date.now(), done: doneSteps }, totalSteps);
  });
}
