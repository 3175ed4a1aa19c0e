import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import type { Room } from './major-incident.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { RoomStore } from './room.store.js';

/** The joint review: what happened and why, what each party says of its part, what was learnt, and who does what now. */
@Component({
  selector: 'sam-room-review',
  imports: [DayPipe, MatButton, QuickForm, RouterLink, TranslocoDirective],
  templateUrl: './room-review.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .done {
      color: var(--met);
    }
  `,
})
export class RoomReview {
  readonly room = input.required<Room>();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(RoomStore);
  private readonly language = inject(Language);
  protected readonly parts = ['reviewSummary', 'cause', 'reviewLessons'] as const;
  protected readonly fields = computed<QuickField[]>(() =>
    this.parts.map((key) => ({ key, label: this.text(key), kind: 'area', optional: true })),
  );
  protected readonly initial = computed(() => {
    const { reviewSummary, cause, reviewLessons } = this.room();
    return { reviewSummary, cause, reviewLessons };
  });
  protected readonly ownField = computed<QuickField[]>(() => [{ key: 'text', label: this.text('contribution'), kind: 'area' }]);
  protected readonly actionFields = computed<QuickField[]>(() => [
    { key: 'title', label: this.text('actionTitle'), kind: 'text' },
    {
      key: 'ownerSupplierId',
      label: this.text('actionOwner'),
      kind: 'select',
      optional: true,
      help: this.text('actionOwnerHelp'),
      options: this.room().parties.map(({ supplierId, name }) => ({ value: supplierId, text: name })),
    },
    { key: 'dueOn', label: this.text('dueOn'), kind: 'date', optional: true },
  ]);

  /** Only what was changed: what somebody else wrote meanwhile in another field stays. */
  protected readonly save = (typed: Typed, begun: Typed) =>
    this.store.patch(Object.fromEntries(Object.entries(typed).filter(([key, value]) => value !== begun[key])));
  /** An action of no supplier is the one's who writes it down. */
  protected readonly add = (typed: Typed) =>
    this.store.addAction({ ...typed, ownerUserId: typed['ownerSupplierId'] ? null : (this.auth.user()?.id ?? null) });

  protected contribute(supplierId: string): (typed: Typed) => Promise<void> {
    return (typed) => this.store.put(`parties/${supplierId}/contribution`, typed);
  }

  protected isOwn(supplierId: string): boolean {
    return this.auth.membership()?.supplierId === supplierId;
  }

  private text(key: string): string {
    return this.language.text(`majorIncidents.fields.${key}`);
  }
}
