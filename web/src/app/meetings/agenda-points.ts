import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { Icon } from '../shared/icons/icon.js';
import { Problem } from '../shared/problem/problem.js';
import { type AgendaItem, agendaIsOpen, type Meeting, minutesAreOpen, pointTitle } from './meeting.js';
import { MinutesEditor } from './minutes-editor.js';

/** The agenda in its order: what each point is about, who sees it, and what was said. */
@Component({
  selector: 'sam-agenda-points',
  imports: [DayPipe, Icon, MatButton, MinutesEditor, Problem, QuickForm, RouterLink, TranslocoDirective],
  templateUrl: './agenda-points.html',
  styles: `
    ol {
      display: grid;
      gap: var(--space-4);
      margin: 0;
      padding-left: 1.75rem;
    }
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class AgendaPoints {
  readonly meeting = input.required<Meeting>();
  readonly changed = output();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly accepted = computed(() => this.meeting().agenda.filter(({ state }) => state === 'accepted'));
  protected readonly suggested = computed(() => this.meeting().agenda.filter(({ state }) => state === 'proposed'));
  protected readonly isOpen = computed(() => agendaIsOpen(this.meeting()));
  protected readonly mayChange = computed(() => this.isOpen() && this.auth.can('meetings:update'));
  protected readonly mayWrite = computed(() => minutesAreOpen(this.meeting()) && this.auth.can('meetings:update'));
  private readonly path = computed(() => `/meetings/${this.meeting().id}/agenda`);
  protected readonly fields = computed<QuickField[]>(() => {
    const fields: QuickField[] = [{ key: 'title', label: this.language.text('meetings.point'), kind: 'text' }];
    if (!this.auth.can('meetings:update')) return fields;
    const options = [{ value: 'buyer', text: this.language.text('meetings.buyerAlone') }];
    return [...fields, { key: 'audience', label: this.language.text('meetings.audience'), kind: 'select', optional: true, options, help: this.language.text('meetings.audienceHelp') }];
  });

  protected readonly add = async ({ title, audience }: Typed): Promise<void> => {
    const suggesting = !this.auth.can('meetings:update');
    const body = { title, ...(audience === 'buyer' ? { supplierIds: [] } : {}) };
    await this.api.post(`${this.path()}/${suggesting ? 'suggestions' : 'items'}`, { body });
    this.changed.emit();
  };

  protected title(item: AgendaItem): string {
    return pointTitle(item, this.language.code());
  }

  protected itemPath({ id }: AgendaItem): string {
    return `${this.path()}/items/${id}`;
  }

  protected answer(item: AgendaItem, state: 'accepted' | 'dropped'): Promise<void> {
    return this.try(() => this.api.patch(this.itemPath(item), { body: { state }, version: item.version }));
  }

  protected remove(item: AgendaItem): Promise<void> {
    return this.try(() => this.api.delete(this.itemPath(item), { version: item.version }));
  }

  protected move(item: AgendaItem, by: -1 | 1): Promise<void> {
    const ids = this.accepted().map(({ id }) => id);
    const at = ids.indexOf(item.id);
    const other = ids[at + by];
    if (other === undefined) return Promise.resolve();
    [ids[at], ids[at + by]] = [other, item.id];
    return this.try(() => this.api.put(`${this.path()}/order`, { body: { ids } }));
  }

  private async try(work: () => Promise<unknown>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
    this.changed.emit();
  }
}
