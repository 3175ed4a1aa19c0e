import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DatePipe } from '../core/i18n/pipes.js';
import { MatButton } from '@angular/material/button';
import { pagedList } from '../shared/listing/paged-list.js';
import type { OpenedProposal } from './proposal.js';

/** What other suppliers have opened: that it is there, and nothing else of it. */
@Component({
  selector: 'sam-opened-proposals',
  imports: [DatePipe, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (list.listing().rows.length > 0) {
        <section class="card stack" aria-labelledby="opened-by-others">
          <h2 id="opened-by-others">{{ t('proposals.opened.title') }}</h2>
          <p class="muted">{{ t('proposals.opened.lead') }}</p>
          <ul class="plain-list">
            @for (one of list.listing().rows; track one.id) {
              <li class="stack-tight">
                <h3>{{ one.title }}</h3>
                <p class="muted small">{{ one.proposers }} · {{ one.openedAt | samDate: 'day' }}</p>
                <p class="prose text">{{ one.description }}</p>
              </li>
            }
          </ul>
          @if (list.listing().more) {
            <button matButton="outlined" type="button" (click)="list.more()">{{ t('tables.more') }}</button>
          }
        </section>
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class OpenedProposals {
  protected readonly list = pagedList<OpenedProposal>(
    () => '/proposals/opened',
    () => ({}),
    ['proposals'],
  );
}
