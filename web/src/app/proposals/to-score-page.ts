import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Icon } from '../shared/icons/icon.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { ProposalWords } from './proposal-words.js';
import type { ToScore } from './proposal.js';
import { TurnNote } from './turn-note.js';

/** What waits for one's own scores, and what one has scored already. */
@Component({
  selector: 'sam-to-score-page',
  imports: [EmptyState, Icon, Illustrative, ObjectState, PageHeader, RouterLink, TranslocoDirective, TurnNote],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('proposals.toScore.title')" [lead]="t('proposals.toScore.lead')" [crumbs]="crumbs()" />
      @if (waiting.value(); as found) {
        @if (found.items.length === 0) {
          <sam-empty-state icon="met" [heading]="t('proposals.toScore.none')" [text]="t('proposals.toScore.noneMore')" />
        }
        <ul class="plain-list">
          @for (one of found.items; track one.id) {
            <li class="card stack-tight">
              <div class="section-head">
                <h2><a [routerLink]="['/innovation/proposals', one.id]">{{ one.title }}</a></h2>
                <span [class.muted]="one.scored"><sam-icon [name]="one.scored ? 'met' : 'clock'" /> {{ t(one.scored ? 'proposals.toScore.done' : 'proposals.toScore.open') }}</span>
              </div>
              <p class="small muted">
                {{ words.proposer(one) }}&ngsp;
                @if (one.illustrative) {
                  <sam-illustrative />
                }
              </p>
              <p class="small"><sam-turn-note [proposal]="one" /></p>
            </li>
          }
        </ul>
      } @else {
        <sam-object-state [of]="waiting" [heading]="t('proposals.toScore.title')" [headed]="false" />
      }
    </ng-container>
  `,
  styles: `
    h2 {
      margin: 0;
      font-size: var(--text-l);
    }
    p {
      margin: 0;
    }
  `,
})
export class ToScorePage {
  private readonly language = inject(Language);
  protected readonly words = inject(ProposalWords);
  protected readonly waiting = apiObject<{ items: ToScore[] }>(() => '/proposals/to-score', { topics: ['proposals'] });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.innovation'), link: '/innovation' },
    { text: this.language.text('sections.proposals'), link: '/innovation/proposals' },
  ]);
}
