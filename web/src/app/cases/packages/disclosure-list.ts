import { Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DatePipe } from '../../core/i18n/pipes.js';
import type { Disclosure } from '../case.js';

/** Who was given what of a case, by what right, and what it did not show. */
@Component({
  selector: 'sam-disclosure-list',
  imports: [DatePipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (disclosures().length === 0) {
        <p class="muted">{{ t('cases.disclosures.none') }}</p>
      } @else {
        <ol class="stack plain-list">
          @for (one of disclosures(); track one.id) {
            <li>
              {{ one.at | samDate: 'datetime' }} ·
              {{
                t('cases.disclosures.' + one.kind, {
                  name: one.userName ?? t('history.system'),
                  purpose: t('cases.packages.purposes.' + one.purpose),
                  recipient: one.recipient
                })
              }}
              @if (one.legalBasis) { ({{ one.legalBasis }}) }
              @for (mark of one.masked; track mark.field) {
                <div class="small muted">{{ t('cases.disclosures.maskedField', { field: mark.label, basis: mark.legalBasis }) }}</div>
              }
            </li>
          }
        </ol>
      }
    </ng-container>
  `,
})
export class DisclosureList {
  readonly disclosures = input.required<readonly Disclosure[]>();
}
