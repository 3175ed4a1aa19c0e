import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';

/** Before anything is measured: says what a scorecard needs, to those who can give it. */
@Component({
  selector: 'sam-nothing-yet-page',
  imports: [EmptyState, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('scorecards.title')" />
      <sam-empty-state
        class="card"
        icon="scorecards"
        [heading]="t('scorecards.nothingYet')"
        [text]="t(auth.can('imports:run') ? 'scorecards.nothingYetImport' : 'scorecards.nothingYetWait')"
      >
        @if (auth.can('imports:run')) {
          <a routerLink="/imports">{{ t('scorecards.toImports') }}</a>
        }
      </sam-empty-state>
    </ng-container>
  `,
})
export class NothingYetPage {
  protected readonly auth = inject(AuthStore);
}
