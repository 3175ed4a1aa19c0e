import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';

/** The row above a list: search, filters, and a way back to the whole list. */
@Component({
  selector: 'sam-filter-bar',
  imports: [MatButton, TranslocoDirective],
  template: `
    <div class="filters no-print" role="search" *transloco="let t">
      <ng-content />
      @if (any()) {
        <button matButton type="button" (click)="cleared.emit()">{{ t('lists.clear') }}</button>
      }
    </div>
  `,
  styles: `
    .filters {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
      margin-bottom: var(--space-4);
    }
  `,
})
export class FilterBar {
  readonly any = input(false);
  readonly cleared = output();
}
