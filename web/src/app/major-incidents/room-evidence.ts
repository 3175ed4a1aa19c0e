import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { TimeLeft } from '../shared/clock/time-left.js';
import type { EvidenceRequest, Room } from './major-incident.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { RoomStore } from './room.store.js';

/** What parties were asked for the legal reports, and what they answered. */
@Component({
  selector: 'sam-room-evidence',
  imports: [DatePipe, QuickForm, TimeLeft, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="room-evidence" *transloco="let t">
      <h2 id="room-evidence">{{ t('majorIncidents.evidence') }}</h2>
      <ul class="plain-list">
        @for (one of room().evidenceRequests; track one.id) {
          <li class="stack-tight">
            <p><b>{{ store.partyName(one.supplierId) }}</b>: {{ one.question }}</p>
            @if (one.answer) {
              <p class="answer">{{ one.answer }}</p>
              <p class="small muted">{{ t('majorIncidents.answeredAt', { at: (one.answeredAt | samDate: 'datetime') }) }}</p>
            } @else {
              <p><sam-time-left [until]="one.dueAt" /></p>
              @if (auth.can('major-incidents:work')) {
                <sam-quick-form [action]="t('majorIncidents.answer')" [fields]="answerFields()" [send]="answer(one)" />
              }
            }
          </li>
        } @empty {
          <li class="muted">{{ t('majorIncidents.noEvidence') }}</li>
        }
      </ul>
      @if (auth.can('major-incidents:update') && room().parties.length > 0) {
        <sam-quick-form [action]="t('majorIncidents.ask')" [fields]="askFields()" [send]="ask" />
      }
    </section>
  `,
  styles: `
    .answer {
      padding-left: var(--space-3);
      border-left: 3px solid var(--line);
      white-space: pre-line;
    }
  `,
})
export class RoomEvidence {
  readonly room = input.required<Room>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(RoomStore);
  private readonly language = inject(Language);
  protected readonly askFields = computed<QuickField[]>(() => [
    {
      key: 'supplierId',
      label: this.text('supplierId'),
      kind: 'select',
      options: this.room().parties.map(({ supplierId, name }) => ({ value: supplierId, text: name })),
    },
    { key: 'question', label: this.text('question'), kind: 'area' },
    { key: 'dueAt', label: this.text('dueAt'), kind: 'when' },
  ]);
  protected readonly answerFields = computed<QuickField[]>(() => [{ key: 'text', label: this.text('answer'), kind: 'area' }]);
  protected readonly ask = (typed: Typed) => this.store.post('evidence-requests', typed);

  protected answer({ id }: EvidenceRequest): (typed: Typed) => Promise<void> {
    return (typed) => this.store.put(`evidence-requests/${id}/answer`, typed);
  }

  private text(key: string): string {
    return this.language.text(`majorIncidents.fields.${key}`);
  }
}
