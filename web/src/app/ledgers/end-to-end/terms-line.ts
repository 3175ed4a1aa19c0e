import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { apiObject } from '../../shared/object/api-object.js';
import type { AttributionTerms } from './end-to-end.js';

/** By when suppliers answer and what their silence means, for both sides to read; the buyer's way to change it. */
@Component({
  selector: 'sam-terms-line',
  imports: [RouterLink, TranslocoDirective],
  template: `
    @if (line(); as line) {
      <p class="muted small" *transloco="let t">
        {{ line }}
        @if (auth.can('ledgers:update')) {
          <a class="no-print" routerLink="/ledgers/terms">{{ t('ledgers.terms.change') }}</a>
        }
      </p>
    }
  `,
})
export class TermsLine {
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly terms = apiObject<AttributionTerms>(() => '/ledgers/end-to-end/terms');
  protected readonly line = computed(() => {
    const terms = this.terms.value();
    if (terms === null) return null;
    const within = this.language.plural('ledgers.terms.within', terms.answerWithinDays);
    return `${within} ${this.language.text(`ledgers.terms.silence.${terms.unanswered}`)}`;
  });
}
