import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { ChoiceFilter } from '../../shared/listing/choice-filter.js';
import { FilterBar } from '../../shared/listing/filter-bar.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { Problem } from '../../shared/problem/problem.js';
import type { Message, MessageDetail } from './integration.js';
import { problemLines } from './problem-lines.js';

const states = ['received', 'processed', 'dead', 'discarded'] as const;

/** The messages of an integration; what could not be taken is shown with why, tried again or let go. */
@Component({
  selector: 'sam-messages',
  imports: [Cell, ChoiceFilter, DataTable, DatePipe, Dialog, EmptyState, FilterBar, MatButton, Problem, TranslocoDirective],
  templateUrl: './messages.html',
  styles: `
    pre {
      max-height: 20rem;
      margin: 0;
      overflow: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class Messages {
  readonly integrationId = input.required<string>();
  readonly dead = input.required<number>();
  readonly changed = output();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  protected readonly status = signal('');
  protected readonly list = pagedList<Message>(
    () => `/integrations/${this.integrationId()}/messages`,
    () => ({ status: this.status() }),
  );
  protected readonly shown = signal<MessageDetail | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly id = ({ id }: Message) => id;
  protected readonly choices = computed(() =>
    states.map((value) => ({ value, text: this.language.text(`integrations.states.${value}`) })),
  );
  protected readonly columns = computed<Column<Message>[]>(() => {
    const word = (key: string) => this.language.text(`integrations.${key}`);
    return [
      { key: 'receivedAt', header: word('fields.receivedAt') },
      { key: 'status', header: word('fields.state'), text: ({ status }) => this.language.text(`integrations.states.${status}`) },
      { key: 'effect', header: word('fields.effect'), text: (message) => this.effect(message) },
    ];
  });

  protected why({ problem }: Message): string[] {
    return problem ? problemLines(this.texts, problem) : [];
  }

  protected open({ id }: Message): Promise<void> {
    return this.attempt(async () => {
      this.shown.set(await this.api.get<MessageDetail>(`/integrations/${this.integrationId()}/messages/${id}`));
    });
  }

  protected settle(path: string): Promise<void> {
    return this.attempt(async () => {
      await this.api.post(`/integrations/${this.integrationId()}/${path}`);
      this.shown.set(null);
      this.list.reload();
      this.changed.emit();
    });
  }

  private effect(message: Message): string {
    const { effect } = message;
    if (!effect) return this.why(message)[0] ?? '';
    const counts = ['added', 'changed', 'unchanged', 'outdated'] as const;
    const told = counts.filter((key) => effect[key] > 0);
    return told.map((key) => this.language.text(`integrations.effects.${key}`, { count: effect[key] })).join(', ') || '–';
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
