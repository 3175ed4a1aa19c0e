import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { CreationKeys } from '../shared/form/creation-key.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Meeting } from './meeting.js';

/** One meeting outside of any series. */
@Component({
  selector: 'sam-new-meeting-page',
  imports: [PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('meetings.add')" [crumbs]="crumbs()" />
      <div class="card">
        <sam-quick-form [action]="t('meetings.add')" [fields]="fields()" [initial]="{ boardId: boardId() ?? null, minutes: '60' }" [always]="true" [send]="send" />
      </div>
    </ng-container>
  `,
})
export class NewMeetingPage {
  /** From the address. */
  readonly boardId = input<string>();
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly keys = new CreationKeys();
  private readonly boards = choices(() => '/boards');
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('meetings.title'), link: '/governance/meetings' },
  ]);
  protected readonly fields = computed<QuickField[]>(() => [
    { key: 'boardId', label: this.word('boardId'), kind: 'select', options: this.boards() },
    { key: 'title', label: this.word('title'), kind: 'text' },
    { key: 'startsAt', label: this.word('startsAt'), kind: 'when' },
    { key: 'minutes', label: this.word('minutes'), kind: 'text' },
    { key: 'place', label: this.word('place'), kind: 'text', optional: true },
  ]);

  protected readonly send = async (typed: Typed): Promise<void> => {
    const body = { ...typed, minutes: Number(typed['minutes']) };
    const { id } = await this.api.post<Meeting>('/meetings', { body, idempotencyKey: this.keys.of('/meetings', body) });
    await this.router.navigate(['/governance/meetings', id]);
  };

  private word(key: string): string {
    return this.language.text(`meetings.fields.${key}`);
  }
}
