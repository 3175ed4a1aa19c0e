import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { CsvDownload } from '../shared/csv/csv-download.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { Icon } from '../shared/icons/icon.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { ProposalWords } from './proposal-words.js';
import { mainStates, topics, type Proposal, type ProposalBoardData, type ProposalColumn } from './proposal.js';
import { TurnNote } from './turn-note.js';

/** Every state of a proposal as a column of cards; below each other where there is no room beside. */
@Component({
  selector: 'sam-proposal-board',
  imports: [EmptyState, Icon, Illustrative, MatButton, ObjectState, RouterLink, TranslocoDirective, TurnNote],
  templateUrl: './proposal-board.html',
  styleUrl: './proposal-board.scss',
})
export class ProposalBoard {
  readonly query = input.required<Record<string, string>>();
  readonly mayPropose = input(false);
  private readonly csv = inject(CsvDownload);
  protected readonly language = inject(Language);
  protected readonly words = inject(ProposalWords);
  protected readonly board = apiObject<ProposalBoardData>(
    () => {
      const params = Object.entries(this.query()).filter(([, value]) => value !== '');
      return `/proposals/board?${new URLSearchParams(params).toString()}`;
    },
    { topics },
  );
  /** What has ended otherwise is a column only where there is any. */
  protected readonly columns = computed(() => {
    const main: readonly string[] = mainStates;
    return (this.board.value()?.columns ?? []).filter(({ state, count }) => main.includes(state) || count > 0);
  });
  protected readonly empty = computed(() => this.columns().every(({ count }) => count === 0));

  protected left({ count, items }: ProposalColumn): number {
    return count - items.length;
  }

  protected who(proposal: Proposal): string {
    return this.words.proposer(proposal);
  }

  protected save(): void {
    const header = (key: string) => this.language.text(`proposals.columns.${key}`);
    const rows = this.columns().flatMap(({ items }) =>
      items.map((one) => [one.title, this.words.proposer(one), this.words.state(one), one.stateSince, one.turn?.answerBy ?? '']),
    );
    this.csv.save(this.language.text('sections.proposals'), ['title', 'proposer', 'state', 'stateSince', 'answerBy'].map(header), rows);
  }
}
