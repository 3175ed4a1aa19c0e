import { afterRenderEffect, Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { ProblemText } from '../../../core/http/problem-text.js';

/** Above the list: what keeps the draft from being saved, each line leading to its question. */
@Component({
  selector: 'sam-editor-problems',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (lines().length > 0) {
        <div class="summary" role="alert">
          <h2>{{ t('forms.summary') }}</h2>
          <ul>
            @for (line of lines(); track $index) {
              <li>
                <button type="button" (click)="lead.emit(line.path)">{{ line.name }}: {{ line.text }}</button>
              </li>
            }
          </ul>
        </div>
      }
    </ng-container>
  `,
  styleUrl: '../../../shared/form/form-problems.scss',
  host: { tabindex: '-1' },
})
export class EditorProblems {
  readonly problems = input.required<readonly FormProblem[]>();
  /** How often saving was tried with something wrong; the summary takes the focus each time. */
  readonly attempts = input.required<number>();
  readonly nameOf = input.required<(path: string) => string>();
  readonly lead = output<string>();
  private readonly texts = inject(ProblemText);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly lines = computed(() =>
    this.problems().map(({ path, code, params }) => ({ path, name: this.nameOf()(path), text: this.texts.of({ field: path, code, params }) })),
  );

  constructor() {
    afterRenderEffect(() => {
      if (this.attempts() > 0) this.host.focus();
    });
  }
}
