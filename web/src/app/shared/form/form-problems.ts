import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { Problem } from '../problem/problem.js';
import type { ApiForm } from './api-form.js';
import { Field } from './field.js';
import { ValidationText } from './validation-text.js';

/** Above a form: everything that keeps it from being sent, each line leading to its field. */
@Component({
  selector: 'sam-form-problems',
  imports: [Problem, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (form().problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
      @if (lines().length > 0) {
        <div class="summary" role="alert">
          <h2>{{ t('forms.summary') }}</h2>
          <ul>
            @for (line of lines(); track $index) {
              <li>
                <button type="button" (click)="line.error.fieldTree().focusBoundControl()">
                  {{ line.label }}: {{ line.text }}
                </button>
              </li>
            }
          </ul>
        </div>
      }
    </ng-container>
  `,
  styleUrl: './form-problems.scss',
  host: { tabindex: '-1' },
})
export class FormProblems {
  readonly form = input.required<ApiForm<unknown>>();
  private readonly texts = inject(ValidationText);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly lines = computed(() => {
    const { failures, tree } = this.form();
    if (failures() === 0) return [];
    return tree()
      .errorSummary()
      .map((error) => ({ error, label: labelOf(error), text: this.texts.of(error) }));
  });

  constructor() {
    // Only once the lines are on the page: while it is empty it is hidden and takes no focus.
    afterRenderEffect(() => {
      if (this.form().failures() > 0) this.host.focus();
    });
  }
}

function labelOf({ fieldTree }: ValidationError.WithFieldTree): string {
  const [binding] = fieldTree().formFieldBindings();
  return binding?.injector.get(Field, null)?.label() ?? '';
}
