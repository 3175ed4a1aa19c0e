import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { FileDownload } from '../shared/file/file-download.js';
import { History } from '../shared/history/history.js';
import { Illustrative } from '../shared/illustrative/illustrative.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { AgendaPoints } from './agenda-points.js';
import { AgendaProposal } from './agenda-proposal.js';
import { agendaIsOpen, isToCome, type Meeting, type MeetingMove, minutesAreOpen, minutesAreOut, topics } from './meeting.js';
import { MeetingOutcome } from './meeting-outcome.js';
import { MeetingPeople } from './meeting-people.js';
import { MinutesEditor } from './minutes-editor.js';
import { MeetingState } from './state-mark.js';

const moves: Record<Meeting['state'], readonly MeetingMove[]> = {
  ...{ planned: ['set_agenda', 'hold', 'cancel'], agenda_set: ['hold', 'cancel'], held: ['send'], minutes_drafted: ['send'] },
  ...{ minutes_sent: ['revise'], approved: [], cancelled: [] },
};

/** One meeting, from what it should talk about to approved minutes. */
@Component({
  selector: 'sam-meeting-page',
  imports: [
    ...[AgendaPoints, AgendaProposal, DataNotice, DatePipe, DayPipe, History, Illustrative, MatButton, MeetingOutcome, MeetingPeople],
    ...[MeetingState, MinutesEditor, ObjectState, PageHeader, Problem, QuickForm, RouterLink, TranslocoDirective],
  ],
  templateUrl: './meeting-page.html',
  styles: `
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MeetingPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly download = inject(FileDownload);
  private readonly format = inject(Format);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly meeting = apiObject<Meeting>(() => `/meetings/${this.id()}`, { topics });
  protected readonly problem = signal<ApiProblem | null>(null);
  /** One move after the other: the next is of the meeting as this one leaves it. */
  protected readonly sending = signal(false);
  protected readonly moves = computed(() => {
    const meeting = this.meeting.value();
    return meeting && this.auth.can('meetings:update') ? moves[meeting.state] : [];
  });
  protected readonly proposes = computed(() => this.is(agendaIsOpen) && this.auth.can('meetings:update'));
  protected readonly writes = computed(() => this.is(minutesAreOpen) && this.auth.can('meetings:update'));
  /** Suppliers once they are sent, the buyer while they are written. */
  protected readonly readsMinutes = computed(() => this.is(minutesAreOut) || (this.is(minutesAreOpen) && this.auth.role() !== 'vendor'));
  protected readonly movable = computed(() => this.is(isToCome) && this.auth.can('meetings:update'));
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('meetings.title'), link: '/governance/meetings' },
  ]);
  protected readonly whenFields = computed<QuickField[]>(() => [
    { key: 'startsAt', label: this.language.text('meetings.fields.startsAt'), kind: 'when', optional: true, help: this.language.text('meetings.moveHelp') },
    { key: 'place', label: this.language.text('meetings.fields.place'), kind: 'text', optional: true },
  ]);

  protected async move(move: MeetingMove): Promise<void> {
    const { id, version } = this.meeting.value() ?? {};
    this.problem.set(null);
    this.sending.set(true);
    try {
      this.meeting.set(await this.api.post<Meeting>(`/meetings/${id}/moves`, { body: { move }, version }));
    } catch (error) {
      this.problem.set(asProblem(error));
      this.meeting.reload();
    } finally {
      this.sending.set(false);
    }
  }

  protected readonly replan = async ({ startsAt, place }: Typed, begun: Typed): Promise<void> => {
    const { id, version } = this.meeting.value() ?? {};
    const body = { ...(startsAt ? { startsAt } : {}), ...(place === begun['place'] ? {} : { place }) };
    if (Object.keys(body).length > 0) this.meeting.set(await this.api.patch<Meeting>(`/meetings/${id}`, { body, version }));
  };

  protected async savePdf(): Promise<void> {
    const one = this.meeting.value();
    if (!one) return;
    this.problem.set(null);
    const name = `${this.language.text('meetings.minutes')} ${one.boardName} ${this.format.date(one.startsAt, 'day')}.pdf`;
    try {
      await this.download.save(`/meetings/${one.id}/minutes.pdf?language=${this.language.code()}`, name);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  protected print(): void {
    this.window?.print();
  }

  private is(what: (meeting: Meeting) => boolean): boolean {
    const meeting = this.meeting.value();
    return meeting !== null && what(meeting);
  }
}
