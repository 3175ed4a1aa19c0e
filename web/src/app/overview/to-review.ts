import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';

type Import = components['schemas']['ImportToReviewDto'];

/** Imports that failed or put rows aside, until somebody has looked at them. */
@Component({
  selector: 'sam-to-review',
  imports: [DatePipe, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="review" *transloco="let t">
      <h2 id="review">{{ t('overview.toReview') }}</h2>
      @if (imports().length > 0) {
        <ul>
          @for (one of imports(); track one.id) {
            <li>
              <span class="what">
                <a [routerLink]="['/imports', one.id]">{{ one.fileName }}</a>
                <span class="small">{{ what(one) }}</span>
                <span class="muted small">{{ one.createdAt | samDate: 'datetime' }}</span>
              </span>
            </li>
          }
        </ul>
      } @else {
        <p class="muted">{{ t('overview.nothingToReview') }}</p>
      }
    </section>
  `,
  styleUrl: './items.scss',
})
export class ToReview {
  readonly imports = input.required<readonly Import[]>();
  private readonly language = inject(Language);

  protected what({ status, openRows }: Import): string {
    if (status === 'failed') return this.language.text('overview.importFailed');
    return this.language.plural('overview.rowsAside', openRows);
  }
}
