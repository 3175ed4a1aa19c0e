import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';

/** The numbers an object is filed under. */
@Component({
  selector: 'sam-case-numbers',
  imports: [RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (case(); as filed) {
        <p class="muted">
          @if (mayOpen()) {
            <a [routerLink]="['/cases', filed.id]">{{ t('case.number', { number: filed.caseNumber }) }}</a>
          } @else {
            {{ t('case.number', { number: filed.caseNumber }) }}
          }
          @if (filed.archiveNumber; as number) { · {{ t('case.archive', { number }) }} }
        </p>
      }
    </ng-container>
  `,
})
export class CaseNumbers {
  private readonly auth = inject(AuthStore);
  protected readonly mayOpen = computed(() => this.auth.can('cases:read'));
  readonly case = input.required<components['schemas']['ObjectCaseDto'] | null>();
}
