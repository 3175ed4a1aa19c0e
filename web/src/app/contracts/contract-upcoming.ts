import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DayPipe } from '../core/i18n/pipes.js';
import { Language } from '../core/i18n/language.js';
import { Today } from '../core/i18n/today.js';
import { Icon } from '../shared/icons/icon.js';
import type { UpcomingDate } from './contract.js';

const soonDays = 90;

/** What is due next, the nearest first and largest. */
@Component({
  selector: 'sam-contract-upcoming',
  imports: [DayPipe, Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <ol>
        @for (one of dates(); track one.kind + one.option) {
          <li [class.first]="$first" [class.soon]="one.soon">
            <span class="what">
              @if (one.soon) {
                <sam-icon name="clock" />
              }
              {{ t('contracts.upcoming.' + one.kind, { option: one.option }) }}
            </span>
            <span class="when">{{ one.on | samDay }}</span>
            <span class="muted small">{{ one.left }}</span>
          </li>
        } @empty {
          <li class="muted">{{ t('contracts.upcoming.nothing') }}</li>
        }
      </ol>
    </ng-container>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      align-content: start;
      padding-left: var(--space-4);
      border-left: 3px solid var(--line);
    }
    .first {
      border-color: var(--mat-sys-primary);
    }
    .soon {
      border-color: var(--accent);
    }
    .what {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }
    .soon sam-icon {
      color: var(--accent);
    }
    .when {
      font-size: var(--text-l);
      font-weight: 650;
    }
    .first .when {
      font-size: var(--text-xl);
    }
  `,
})
export class ContractUpcoming {
  readonly upcoming = input.required<readonly UpcomingDate[]>();
  private readonly language = inject(Language);
  private readonly today = inject(Today);
  protected readonly dates = computed(() =>
    this.upcoming().map((date) => {
      const days = this.today.daysTo(date.on);
      const left =
        days === 0 ? this.language.text('contracts.today') : this.language.plural('contracts.inDays', days);
      return { ...date, left, soon: days <= soonDays };
    }),
  );
}
