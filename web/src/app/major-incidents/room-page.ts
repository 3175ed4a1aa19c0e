import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { audiences } from '@samsyn/domain/major-incidents/room';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language, Zone } from '../core/i18n/language.js';
import { localOfInstant } from '../core/i18n/local-time.js';
import { DatePipe, NumberPipe } from '../core/i18n/pipes.js';
import { Now } from '../shared/clock/now.js';
import { TimeLeft } from '../shared/clock/time-left.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { RoomEvidence } from './room-evidence.js';
import { RoomHappenings } from './room-happenings.js';
import { RoomObligations } from './room-obligations.js';
import { RoomParties } from './room-parties.js';
import { RoomReview } from './room-review.js';
import { RoomStore } from './room.store.js';

/** The room of a major incident: how it goes, who is there, what is due. */
@Component({
  selector: 'sam-room-page',
  imports: [
    ...[DatePipe, NumberPipe, ObjectState, PageHeader, Problem, QuickForm, RoomEvidence, RoomHappenings, RoomObligations],
    ...[RoomParties, RoomReview, RouterLink, TimeLeft, TranslocoDirective],
  ],
  providers: [RoomStore],
  templateUrl: './room-page.html',
  styleUrl: './room-page.scss',
})
export class RoomPage {
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(RoomStore);
  private readonly language = inject(Language);
  private readonly now = inject(Now).ms;
  private readonly zone = inject(Zone);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.incidents'), link: '/incidents' },
    { text: this.language.text('majorIncidents.title'), link: '/major-incidents' },
  ]);
  protected readonly overdue = computed(() => {
    const due = this.store.room.value()?.nextUpdateDueAt;
    return due ? Date.parse(due) < this.now() : false;
  });
  protected readonly updateFields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`majorIncidents.fields.${key}`);
    const said: QuickField = { key: 'text', label: text('text'), kind: 'area' };
    if (this.auth.role() === 'vendor') return [said];
    const options = audiences.map((value) => ({ value, text: this.language.text(`majorIncidents.audience.${value}`) }));
    return [said, { key: 'audience', label: text('audience'), kind: 'select', options }];
  });
  protected readonly endFields = computed<QuickField[]>(() => [
    { key: 'endedAt', label: this.language.text('majorIncidents.fields.endedAt'), kind: 'when' },
  ]);
  protected readonly justNow = computed(() => ({ endedAt: localOfInstant(this.now(), this.zone.name()) }));

  protected readonly say = (typed: Typed) => this.store.post('updates', { audience: 'all', ...typed });
  /** A field of minutes cuts off the seconds: what ends in the minute it was declared in ends no earlier than that. */
  protected readonly end = ({ endedAt }: Typed) => {
    const declaredAt = this.store.room.value()?.declaredAt ?? '';
    const sameMinute = endedAt !== null && endedAt !== undefined && endedAt < declaredAt && endedAt.slice(0, 16) === declaredAt.slice(0, 16);
    return this.store.patch({ endedAt: sameMinute ? declaredAt : endedAt });
  };

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }
}
