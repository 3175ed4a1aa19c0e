import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { Icon } from '../shared/icons/icon.js';
import { Problem } from '../shared/problem/problem.js';
import { type Meeting, minutesAreOpen } from './meeting.js';

/** Who was there, and what they say of the minutes. */
@Component({
  selector: 'sam-meeting-people',
  imports: [DatePipe, DayPipe, Icon, MatButton, Problem, QuickForm, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="people" *transloco="let t">
      <h2 id="people">{{ t('meetings.people') }}</h2>
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
      @if (meeting().state === 'minutes_sent') {
        <p>{{ t(meeting().objected ? 'meetings.objectedMore' : 'meetings.waiting') }} {{ meeting().answerBy | samDay: 'day' }}</p>
      }
      @if (meeting().approvedWay; as way) {
        <p><sam-icon name="met" /> {{ t('meetings.approved.' + way) }} {{ meeting().approvedAt | samDate: 'day' }}</p>
      }
      <ul class="plain-list">
        @for (one of meeting().attendance; track one.userId) {
          <li>
            @if (mayTake()) {
              <label class="check">
                <input type="checkbox" [checked]="present().has(one.userId)" (change)="attend(one.userId, $event)" />
                <span>{{ one.name }}<span class="small muted"> {{ one.supplierName ?? t('meetings.buyer') }}</span></span>
              </label>
            } @else {
              <span>{{ one.name }}<span class="small muted"> {{ one.supplierName ?? t('meetings.buyer') }}</span></span>
              @if (one.present !== null) {
                <span class="small muted"> · {{ t(one.present ? 'meetings.present' : 'meetings.absent') }}</span>
              }
            }
            @if (one.answer; as answer) {
              <span class="small">
                · <sam-icon [name]="answer === 'approved' ? 'met' : 'below-minimum'" /> {{ t('meetings.answers.' + answer) }} {{ one.answeredAt | samDate: 'datetime' }}
              </span>
            }
            @if (one.text; as text) {
              <p class="said prose">{{ text }}</p>
            }
          </li>
        } @empty {
          <li class="muted">{{ t('meetings.nobody') }}</li>
        }
      </ul>
      @if (meeting().mayAnswer && auth.can('meetings:approve')) {
        <div class="row no-print">
          <button matButton="filled" type="button" (click)="approve()">{{ t('meetings.approve') }}</button>
        </div>
        <sam-quick-form [action]="t('meetings.object')" [fields]="objection()" [send]="object" />
      }
    </section>
  `,
  styles: `
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MeetingPeople {
  readonly meeting = input.required<Meeting>();
  readonly changed = output<Meeting>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly present = linkedSignal<ReadonlySet<string>>(() => new Set(this.meeting().attendance.flatMap(({ userId, present }) => (present ? [userId] : []))));
  private readonly version = linkedSignal(() => this.meeting().version);
  private ticking = Promise.resolve();
  private turn = 0;
  protected readonly mayTake = computed(() => minutesAreOpen(this.meeting()) && this.auth.can('meetings:update'));
  protected readonly objection = computed<QuickField[]>(() => [{ key: 'text', label: this.language.text('meetings.objection'), kind: 'area' }]);

  /** One tick after the other, each with all that were set by then, however fast they come. */
  protected attend(userId: string, event: Event): Promise<void> {
    const next = new Set(this.present());
    if ((event.target as HTMLInputElement).checked) next.add(userId);
    else next.delete(userId);
    this.present.set(next);
    const { id, attendance } = this.meeting();
    const items = attendance.map((one) => ({ userId: one.userId, present: next.has(one.userId) }));
    const turn = (this.turn += 1);
    this.ticking = this.ticking.then(async () => {
      this.problem.set(null);
      try {
        const saved = await this.api.put<Meeting>(`/meetings/${id}/attendance`, { body: { items }, version: this.version() });
        this.version.set(saved.version);
        if (turn === this.turn) this.changed.emit(saved);
      } catch (error) {
        this.problem.set(asProblem(error));
      }
    });
    return this.ticking;
  }

  protected approve(): Promise<void> {
    return this.try(() => this.api.post<Meeting>(`/meetings/${this.meeting().id}/answers`, { body: { answer: 'approved' } }));
  }

  protected readonly object = async ({ text }: Typed): Promise<void> => {
    this.changed.emit(await this.api.post<Meeting>(`/meetings/${this.meeting().id}/answers`, { body: { answer: 'objected', text } }));
  };

  private async try(work: () => Promise<Meeting>): Promise<void> {
    this.problem.set(null);
    try {
      this.changed.emit(await work());
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
