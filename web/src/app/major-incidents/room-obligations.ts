import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language, Zone } from '../core/i18n/language.js';
import { localOfInstant } from '../core/i18n/local-time.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { Now } from '../shared/clock/now.js';
import { TimeLeft } from '../shared/clock/time-left.js';
import type { Obligation, Room } from './major-incident.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { RoomStore } from './room.store.js';

/** The legal reporting clocks, and what was reported when. */
@Component({
  selector: 'sam-room-obligations',
  imports: [DatePipe, QuickForm, TimeLeft, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="room-obligations" *transloco="let t">
      <div class="stack-tight">
        <h2 id="room-obligations">{{ t('majorIncidents.obligations.title') }}</h2>
        <p class="small muted">{{ t('majorIncidents.awareSince', { at: (room().awareAt | samDate: 'datetime') }) }}</p>
      </div>
      <ul class="plain-list">
        @for (one of room().obligations; track one.id) {
          <li class="stack-tight" [attr.data-verdict]="verdict(one)">
            <p>
              <b>{{ one.name }}</b>&ngsp;<span class="muted small">{{ t('majorIncidents.hours', { count: one.hours }) }}</span>
            </p>
            @if (one.submittedAt; as at) {
              <p class="state">{{ t('majorIncidents.reported.' + one.state, { at: (at | samDate: 'datetime') }) }}</p>
              @if (one.reference; as reference) {
                <p class="small muted">{{ t('majorIncidents.fields.reference') }}: {{ reference }}</p>
              }
            } @else {
              <p>
                <sam-time-left [until]="one.dueAt" />&ngsp;<span class="muted small">{{ one.dueAt | samDate: 'datetime' }}</span>
              </p>
              @if (mayReport()) {
                <sam-quick-form [action]="t('majorIncidents.report')" [fields]="fields()" [initial]="now()" [send]="report(one)" />
              }
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    .state {
      color: var(--verdict);
      font-weight: 600;
    }
  `,
})
export class RoomObligations {
  readonly room = input.required<Room>();
  readonly mayReport = input(false);
  private readonly language = inject(Language);
  private readonly store = inject(RoomStore);
  private readonly zone = inject(Zone);
  private readonly present = inject(Now);
  protected readonly now = computed(() => ({ submittedAt: localOfInstant(this.present.ms(), this.zone.name()) }));
  protected readonly fields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`majorIncidents.fields.${key}`);
    return [
      { key: 'submittedAt', label: text('submittedAt'), kind: 'when' },
      { key: 'reference', label: text('reference'), kind: 'text', optional: true },
    ];
  });

  protected verdict({ state }: Obligation): string {
    return state === 'in_time' ? 'met' : state === 'late' ? 'below_minimum' : 'not_measured';
  }

  protected report({ id }: Obligation): (typed: Typed) => Promise<void> {
    return (typed) => this.store.post(`obligations/${id}/submission`, typed);
  }
}
