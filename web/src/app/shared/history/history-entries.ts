import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Problem } from '../problem/problem.js';
import { Skeleton } from '../skeleton/skeleton.js';
import { pagedList } from '../listing/paged-list.js';
import { changedFields } from './changed-fields.js';

type AuditEvent = components['schemas']['AuditEventDto'];

/** Who did what with an object, latest first. */
@Component({
  selector: 'sam-history-entries',
  imports: [DatePipe, MatButton, Problem, Skeleton, TranslocoDirective],
  templateUrl: './history-entries.html',
  styleUrl: './history-entries.scss',
})
export class HistoryEntries {
  readonly objectType = input.required<string>();
  readonly objectId = input.required<string>();
  /** Where the names of the object's fields are: `contracts.fields.`. */
  readonly fields = input.required<string>();
  readonly version = input<number>();
  private readonly language = inject(Language);
  protected readonly list = pagedList<AuditEvent>(
    () => '/audit-events',
    () => ({ objectType: this.objectType(), objectId: this.objectId(), limit: 10 }),
  );
  protected readonly entries = computed(() =>
    this.list.listing().rows.map((event) => ({
      id: event.id,
      at: event.at,
      who: this.who(event),
      what: this.action(event),
    })),
  );

  constructor() {
    let read: number | undefined;
    effect(() => {
      const version = this.version();
      if (read !== undefined && version !== read) untracked(() => this.list.reload());
      read = version;
    });
  }

  private who({ userName, byToken }: AuditEvent): string {
    if (userName === null) return this.language.text('history.system');
    return byToken ? this.language.text('history.byToken', { name: userName }) : userName;
  }

  private action({ action, before, after }: AuditEvent): string {
    const done = this.language.text(`history.actions.${action}`);
    // Every other action says by itself what it changed.
    const names = action === 'updated' && before && after ? changedFields(before, after).flatMap((field) => this.name(field)) : [];
    return names.length > 0 ? `${done}: ${names.join(', ')}` : done;
  }

  private name(field: string): string[] {
    const key = `${this.fields()}${field}`;
    return this.language.has(key) ? [this.language.text(key).toLowerCase()] : [];
  }
}
