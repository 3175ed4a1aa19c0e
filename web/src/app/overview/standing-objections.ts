import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Icon } from '../shared/icons/icon.js';

type Objections = components['schemas']['StandingObjectionsDto'];

/** What suppliers object to in their scores and nobody has answered; nothing where there is none. */
@Component({
  selector: 'sam-standing-objections',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (objections().total > 0) {
        <section class="card stack" aria-labelledby="objections">
          <div class="row between">
            <h2 id="objections">
              {{ t(own() ? 'overview.objections.titleOwn' : 'overview.objections.title') }}
              <span class="count">{{ objections().total }}</span>
            </h2>
            <a routerLink="/scorecards/objections" [queryParams]="{ state: 'standing' }">
              {{ t('overview.objections.all') }}<sam-icon name="chevron-right" />
            </a>
          </div>
          <ul>
            @for (one of objections().items; track one.id) {
              <li>
                <span class="what">
                  <a [routerLink]="['/scorecards', one.period, 'suppliers', one.supplierId]" [fragment]="'statement-' + one.id">
                    {{ one.name ?? t('scorecards.wholeScore') }}
                  </a>
                  <span class="muted small">{{ own() ? month(one.period) : one.supplierName + ' · ' + month(one.period) }}</span>
                </span>
              </li>
            }
          </ul>
        </section>
      }
    </ng-container>
  `,
  styleUrl: './items.scss',
})
export class StandingObjections {
  readonly objections = input.required<Objections>();
  /** For a supplier about its own. */
  readonly own = input(false);
  private readonly format = inject(Format);

  protected month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }
}
