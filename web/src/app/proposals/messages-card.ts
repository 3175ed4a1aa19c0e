import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { ProposalWords } from './proposal-words.js';
import type { Message, ProposalDetail } from './proposal.js';

/** R26: what both sides ask and answer; each question with the day its answer is due. */
@Component({
  selector: 'sam-messages',
  imports: [DatePipe, DayPipe, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <section class="card stack" aria-labelledby="messages">
        <h2 id="messages">{{ t('proposals.messages.title') }}</h2>
        @if (threads().length === 0) {
          <p class="muted">{{ t('proposals.messages.none') }}</p>
        }
        <ul class="plain-list">
          @for (thread of threads(); track thread.first.id) {
            <li class="stack-tight">
              @for (message of [thread.first].concat(thread.answers); track message.id) {
                <article [class.answer]="message.kind === 'answer'">
                  <p class="small muted">
                    <strong>{{ t('proposals.messages.kinds.' + message.kind) }}</strong> · {{ who(message) }} · {{ message.at | samDate: 'datetime' }}
                    @if (message.answerBy && !message.answeredAt) {
                      · <span class="due">{{ t('proposals.messages.answerBy', { day: (message.answerBy | samDay: 'day') }) }}</span>
                    }
                  </p>
                  <p class="prose text">{{ message.text }}</p>
                </article>
              }
              @if (thread.first.answerable) {
                <sam-quick-form [action]="t('proposals.messages.answer')" [fields]="fields()" [send]="answer(thread.first.id)" />
              }
            </li>
          }
        </ul>
        @if (proposal().maySpeak) {
          <div class="row">
            @if (proposal().suppliers.length > 0) {
              <sam-quick-form [action]="t('proposals.messages.ask')" [fields]="fields()" [send]="ask" />
            }
            <sam-quick-form [action]="t('proposals.messages.comment')" [fields]="fields()" [send]="comment" [quiet]="true" />
          </div>
        }
      </section>
    </ng-container>
  `,
  styles: `
    article p {
      margin: 0;
    }
    .answer {
      padding-left: var(--space-4);
      border-left: 2px solid var(--line-strong);
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .due {
      color: var(--ink);
      font-weight: 600;
    }
  `,
})
export class MessagesCard {
  readonly proposal = input.required<ProposalDetail>();
  readonly changed = output<ProposalDetail>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly words = inject(ProposalWords);
  protected readonly threads = computed(() => {
    const messages = this.proposal().messages;
    return messages
      .filter(({ kind }) => kind !== 'answer')
      .map((first) => ({ first, answers: messages.filter(({ questionId }) => questionId === first.id) }));
  });
  protected readonly fields = computed<QuickField[]>(() => [{ key: 'text', label: this.language.text('proposals.messages.text'), kind: 'area' }]);
  protected readonly ask = (typed: Typed) => this.say('question', typed);
  protected readonly comment = (typed: Typed) => this.say('comment', typed);
  private readonly answers = new Map<string, (typed: Typed) => Promise<void>>();

  /** The same function each time it is asked for, so that the form behind it stays as it is. */
  protected answer(questionId: string): (typed: Typed) => Promise<void> {
    const known = this.answers.get(questionId) ?? ((typed: Typed) => this.say('answer', typed, questionId));
    this.answers.set(questionId, known);
    return known;
  }

  protected who({ userName, supplierName }: Message): string {
    const party = supplierName ?? this.words.buyer();
    return userName === null ? party : `${userName}, ${party}`;
  }

  private async say(kind: Message['kind'], { text }: Typed, questionId: string | null = null): Promise<void> {
    const { id, version } = this.proposal();
    this.changed.emit(await this.api.post<ProposalDetail>(`/proposals/${id}/messages`, { body: { kind, text, questionId }, version }));
  }
}
