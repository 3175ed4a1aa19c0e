import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FormItem } from '@samsyn/domain/forms/form';
import { isDecimalText } from '@samsyn/domain/forms/number-text';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { reconcile } from '@samsyn/domain/reports/reconcile';
import { DraftStore } from './draft.store.js';
import { ReportWords } from './report-words.js';

/** Asks why a figure is further from the measured one than agreed, by the same rule that the buyer's review uses (R22). */
@Component({
  selector: 'sam-deviation-reason',
  imports: [TranslocoDirective],
  template: `
    @if (unmeasured()) {
      <p class="small muted" *transloco="let t">{{ t('reports.draft.unmeasured') }}</p>
    }
    @if (outside(); as words) {
      <div class="deviation" *transloco="let t">
        <label [for]="id()">{{ t('reports.draft.why', { deviation: words }) }}</label>
        <textarea class="control" rows="2" maxlength="4000" [id]="id()" [value]="store.reasons()[item().key] ?? ''" (input)="say($event)"></textarea>
      </div>
    }
  `,
  styles: `
    .deviation {
      display: grid;
      gap: var(--space-1);
      margin-top: var(--space-2);
      padding-left: var(--space-3);
      border-left: 3px solid var(--below-expected);
    }
  `,
})
export class DeviationReason {
  readonly item = input.required<FormItem>();
  protected readonly store = inject(DraftStore);
  private readonly words = inject(ReportWords);
  protected readonly id = computed(() => `why-${this.item().key}`);

  protected readonly unmeasured = computed(() => {
    const item = this.item();
    return item.kind === 'number' && item.source !== undefined && this.measured() === null;
  });
  private readonly measured = computed(() => this.store.draft()?.measured.find(({ item }) => item === this.item().key)?.value ?? null);

  protected readonly outside = computed(() => {
    const item = this.item();
    if (item.kind !== 'number' || item.source === undefined) return null;
    const measured = this.measured();
    const answer = this.store.answers()[item.key];
    if (measured === null || typeof answer !== 'string' || !isDecimalText(answer)) return null;
    const { standing, deviation } = reconcile(answer, measured, item.tolerance);
    if (standing !== 'outside' || deviation === null) return null;
    const written = deviation.toString(6);
    return this.words.deviation({ deviation: isDecimalText(written) ? written : formatRatio(deviation), unit: item.unit, decimals: item.decimals });
  });

  protected say({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.store.explain(this.item().key, target.value);
  }
}
