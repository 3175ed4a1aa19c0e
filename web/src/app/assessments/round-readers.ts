import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import type { Choice } from '../shared/choices/choice.js';
import { Problem } from '../shared/problem/problem.js';
import type { Assessment } from './assessment.js';

/** Which suppliers may read a published round: nobody until the buyer says so, and of the others’ findings none. */
@Component({
  selector: 'sam-round-readers',
  imports: [MatButton, Problem, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="readers" *transloco="let t">
      <h2 id="readers">{{ t('assessments.readers') }}</h2>
      <p class="muted small">{{ t('assessments.readersHelp') }}</p>
      <fieldset class="stack-tight">
        <legend class="visually-hidden">{{ t('assessments.readers') }}</legend>
        @for (supplier of suppliers(); track supplier.value) {
          <label class="check">
            <input type="checkbox" [checked]="chosen().has(supplier.value)" (change)="toggle(supplier.value)" />
            <span>{{ supplier.text }}</span>
          </label>
        }
      </fieldset>
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
      @if (differs()) {
        <div><button matButton="filled" type="button" (click)="save()">{{ t('assessments.share') }}</button></div>
      }
    </section>
  `,
  styles: `
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
  `,
})
export class RoundReaders {
  readonly round = input.required<Assessment>();
  readonly suppliers = input.required<readonly Choice[]>();
  readonly changed = output<Assessment>();
  private readonly api = inject(ApiClient);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(() => new Set(this.round().sharedWith));
  protected readonly differs = computed(() => {
    const [now, then] = [this.chosen(), new Set(this.round().sharedWith)];
    return now.size !== then.size || [...now].some((id) => !then.has(id));
  });

  protected toggle(id: string): void {
    this.chosen.update((chosen) => new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  }

  protected async save(): Promise<void> {
    this.problem.set(null);
    const { id, version } = this.round();
    try {
      this.changed.emit(await this.api.put<Assessment>(`/assessments/${id}/readers`, { body: { supplierIds: [...this.chosen()] }, version }));
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
