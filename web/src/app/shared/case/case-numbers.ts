import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';

/** The numbers an object is filed under. */
@Component({
  selector: 'sam-case-numbers',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (case(); as filed) {
        <p class="muted">
          {{ t('case.number', { number: filed.caseNumber }) }}
          @if (filed.archiveNumber; as number) { · {{ t('case.archive', { number }) }} }
        </p>
      }
    </ng-container>
  `,
})
export class CaseNumbers {
  readonly case = input.required<components['schemas']['ObjectCaseDto'] | null>();
}
