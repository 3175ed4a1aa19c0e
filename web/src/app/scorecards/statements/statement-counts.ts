import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../shared/icons/icon.js';
import { apiObject } from '../../shared/object/api-object.js';
import { StatementWords } from './statement-words.js';
import type { StatementSummary } from './statement.js';

/** On a month's scorecard: who objects to what it says, and whether that is answered. */
@Component({
  selector: 'sam-statement-counts',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (said().length > 0) {
        <div class="stack-tight">
          <h3>{{ t('statements.listTitle') }}</h3>
          <ul>
            @for (one of said(); track one.supplierId) {
              <li>
                <a [routerLink]="['/scorecards', period(), 'suppliers', one.supplierId]" fragment="statements">{{ one.supplierName }}</a>
                @if (one.standing > 0) {
                  <strong class="standing"><sam-icon name="warning" /> {{ words.standing(one.standing) }}</strong>
                }
                @if (one.upheld + one.notUpheld; as count) {
                  <span>{{ words.answered(count, one.upheld) }}</span>
                }
                @if (one.comments; as count) {
                  <span class="muted">{{ words.comments(count) }}</span>
                }
              </li>
            }
          </ul>
          @if (window(); as line) {
            <p class="muted small">{{ line }}</p>
          }
        </div>
      }
    </ng-container>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
    }
    .standing {
      color: var(--below-minimum);
    }
  `,
})
export class StatementCounts {
  readonly period = input.required<string>();
  protected readonly words = inject(StatementWords);
  private readonly summary = apiObject<StatementSummary>(() => `/score-statements/summary?period=${this.period()}`, {
    topics: ['scorecards'],
  });
  protected readonly said = computed(() => this.summary.value()?.suppliers ?? []);
  protected readonly window = computed(() => {
    const summary = this.summary.value();
    return summary && this.words.window(summary);
  });
}
