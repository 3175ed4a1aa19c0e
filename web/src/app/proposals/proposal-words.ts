import { inject, Service } from '@angular/core';
import { AuthStore } from '../core/auth/auth.store.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { Proposal } from './proposal.js';

/** A proposal in words. Each call is reactive to a change of language. */
@Service()
export class ProposalWords {
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  state({ state }: Pick<Proposal, 'state'>): string {
    return this.language.text(`proposals.states.${state}`);
  }

  /** Who proposes. */
  proposer({ proposerKind, suppliers }: Pick<Proposal, 'proposerKind' | 'suppliers'>): string {
    if (proposerKind === 'buyer') return this.buyer();
    return suppliers.map(({ name }) => name).join(', ');
  }

  buyer(): string {
    return this.auth.membership()?.organisationName ?? this.language.text('proposals.buyer');
  }

  /** Whose turn it is, with what. */
  turn({ turn }: Pick<Proposal, 'turn'>): string {
    if (!turn) return '';
    const own = (this.auth.role() === 'vendor') === (turn.waitingOn === 'supplier');
    const who = this.language.text(own ? 'proposals.waitingOn.us' : `proposals.waitingOn.${turn.waitingOn}`);
    return `${who}: ${this.language.text(`proposals.tasks.${turn.task}`)}`;
  }

  until({ turn }: Pick<Proposal, 'turn'>): string {
    if (!turn) return '';
    return this.language.text(turn.late ? 'proposals.shouldHave' : 'proposals.atLatest', { day: this.format.calendarDate(turn.answerBy, 'day') });
  }

  /** How long it has stood where it stands. */
  age({ ageDays }: Pick<Proposal, 'ageDays'>): string {
    return this.language.plural('proposals.days', ageDays);
  }

  days(count: number): string {
    return this.language.plural('proposals.days', count);
  }
}
