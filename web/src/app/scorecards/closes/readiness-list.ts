import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReadinessCode } from '@samsyn/domain/scorecards/period-close';
import { Language } from '../../core/i18n/language.js';
import { Icon } from '../../shared/icons/icon.js';
import type { Readiness } from './period-close.js';

/** Where what is missing is put right. */
const places: Readonly<Partial<Record<ReadinessCode, string>>> = {
  imports_running: '/imports',
  evidence_waiting: '/incidents',
  reports_unreviewed: '/reports',
  disputes_open: '/reports',
  objections_open: '/scorecards/objections',
  reports_missing: '/reports',
  credits_unanswered: '/credits',
  earlier_month_open: '/scorecards/closes',
};

/** R25: what stands between a month and its close, what forbids it first, each with the way to it. */
@Component({
  selector: 'sam-readiness-list',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (items().length === 0) {
        <p><sam-icon name="met" /> {{ t('closes.ready') }}</p>
      } @else {
        <ul class="plain-list stack-tight">
          @for (item of items(); track item.code) {
            <li [class.blocks]="item.blocks">
              <sam-icon [name]="item.blocks ? 'warning' : 'info'" />
              <span>
                {{ text(item) }}
                <span class="small muted">{{ t(item.blocks ? 'closes.blocks' : 'closes.remark') }}</span>
                @if (placeOf(item); as place) {
                  <a class="small" [routerLink]="place">{{ t('closes.goThere') }}<span class="visually-hidden">: {{ text(item) }}</span></a>
                }
              </span>
            </li>
          }
        </ul>
      }
    </ng-container>
  `,
  styles: `
    li {
      display: flex;
      gap: var(--space-2);
      align-items: baseline;
    }
    li.blocks sam-icon {
      color: var(--below-minimum);
    }
    li > span {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
    }
  `,
})
export class ReadinessList {
  readonly items = input.required<readonly Readiness[]>();
  readonly period = input.required<string>();
  private readonly language = inject(Language);

  protected text({ code, count }: Readiness): string {
    return this.language.text(`closes.readiness.${code}`, { count });
  }

  protected placeOf({ code }: Readiness): string | null {
    return code === 'kpis_unmeasured' ? `/scorecards/${this.period()}` : (places[code] ?? null);
  }
}
