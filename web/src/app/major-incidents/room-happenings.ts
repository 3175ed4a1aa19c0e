import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { happenings, type Happening } from './room-timeline.js';
import type { Room } from './major-incident.js';
import { RoomStore } from './room.store.js';

/** What was said and done, the latest first. */
@Component({
  selector: 'sam-room-happenings',
  imports: [DatePipe, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="room-happenings" *transloco="let t">
      <h2 id="room-happenings">{{ t('majorIncidents.timeline') }}</h2>
      <ol class="plain-list">
        @for (one of all(); track $index) {
          <li [class.said]="one.kind === 'update'" [class.internal]="one.internal">
            <p class="small muted">
              {{ one.at | samDate: 'datetime' }} · {{ headline(one) }}
              @if (one.internal) {
                <b>{{ t('majorIncidents.audience.internal') }}</b>
              }
            </p>
            @if (one.text) {
              <p class="text">{{ one.text }}</p>
            }
          </li>
        }
      </ol>
    </section>
  `,
  styles: `
    li {
      padding-left: var(--space-4);
      border-left: 3px solid var(--line);
    }
    .said {
      border-color: var(--chart-1);
    }
    .internal {
      border-color: var(--accent);
      border-left-style: dashed;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class RoomHappenings {
  readonly room = input.required<Room>();
  private readonly language = inject(Language);
  private readonly store = inject(RoomStore);
  protected readonly all = computed(() => happenings(this.room()));

  protected headline({ kind, supplierId, role, author }: Happening): string {
    const who = [this.store.partyName(supplierId), author].filter(Boolean).join(', ');
    const what = role === undefined ? '' : this.language.text(`majorIncidents.roles.${role}`).toLowerCase();
    return this.language.text(`majorIncidents.happened.${kind}`, { who, what });
  }
}
