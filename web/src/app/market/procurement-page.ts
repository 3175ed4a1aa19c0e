import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { FileDownload } from '../shared/file/file-download.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { StateMark } from '../shared/state/state-mark.js';
import { DialogueList } from './dialogue-list.js';
import { type Answer, type Procurement, toneOf } from './market.js';

type State = Procurement['state'];

/** One procurement: how far it has come, what every bidder was told, and with whom it was spoken of. */
@Component({
  selector: 'sam-procurement-page',
  imports: [DataNotice, DayPipe, DialogueList, Icon, MatButton, ObjectState, PageHeader, QuickForm, StateMark, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (procurement.value(); as one) {
        <sam-page-header [heading]="one.title" [crumbs]="crumbs()" />
        <div class="stack-loose">
          <div class="columns">
            <section class="card stack" [attr.aria-label]="t('market.procurement')">
              <dl class="facts">
                <dt>{{ t('market.fields.state') }}</dt>
                <dd><sam-state-mark [tone]="tone(one.state)" [text]="t('market.states.' + one.state)" /></dd>
                @if (one.plannedAwardOn; as on) {
                  <dt>{{ t('market.fields.plannedAwardOn') }}</dt>
                  <dd>{{ on | samDay: 'day' }}</dd>
                }
                @if (one.awardedTo; as to) {
                  <dt>{{ t('market.fields.awardedTo') }}</dt>
                  <dd>{{ to }}, {{ one.awardedOn | samDay: 'day' }}</dd>
                }
                @if (one.description; as description) {
                  <dt>{{ t('market.fields.description') }}</dt>
                  <dd class="text">{{ description }}</dd>
                }
              </dl>
              <p class="muted">{{ t(one.state === 'awarded' ? 'market.closedMore' : 'market.openMore') }}</p>
            </section>
            @if (mayUpdate && one.next.length > 0) {
              <section class="card stack" aria-labelledby="next">
                <h2 id="next">{{ t('market.next') }}</h2>
                @for (step of steps(); track step.state) {
                  <sam-quick-form [action]="t('market.moves.' + step.state)" [fields]="step.fields" [send]="step.send" />
                }
              </section>
            }
          </div>
          <section class="card stack" aria-labelledby="answers">
            <div class="section-head">
              <h2 id="answers">{{ t('market.answers') }}</h2>
              <button matButton type="button" (click)="save(one)"><sam-icon name="download" /> {{ t('market.saveAnswers') }}</button>
            </div>
            <p class="muted">{{ t('market.answersHelp') }}</p>
            @for (answer of one.answers; track answer.id) {
              <div class="stack-tight question">
                <h3>{{ answer.question }}</h3>
                @if (answer.answer; as text) {
                  <p class="text prose">{{ text }}</p>
                }
                <p class="small muted">
                  {{ t('market.askedOn', { on: day(answer.askedOn) }) }}
                  @if (answer.publishedOn; as on) {
                    · <sam-state-mark tone="good" [text]="t('market.publishedOn', { on: day(on) })" />
                  } @else {
                    · {{ t('market.notPublished') }}
                  }
                </p>
                @if (mayUpdate && answer.publishedOn === null) {
                  <div class="row">
                    <sam-quick-form [action]="t('market.answer')" [fields]="answerFields()" [initial]="{ answer: answer.answer }" [quiet]="true" [send]="answerer(answer)" />
                    @if (answer.answer !== null) {
                      <sam-quick-form [action]="t('market.publish')" [fields]="[]" [quiet]="true" [send]="publisher(answer)" />
                    }
                  </div>
                }
              </div>
            } @empty {
              <p class="muted">{{ t('market.noAnswers') }}</p>
            }
            @if (mayUpdate) {
              <sam-quick-form [action]="t('market.addQuestion')" [fields]="questionFields()" [send]="ask" />
            }
          </section>
          <sam-dialogue-list [procurementId]="one.id" />
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="procurement" [heading]="t('market.procurement')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .question {
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
    }
  `,
})
export class ProcurementPage {
  readonly id = input.required<string>();
  private readonly api = inject(ApiClient);
  private readonly files = inject(FileDownload);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly mayUpdate = inject(AuthStore).can('market:update');
  protected readonly tone = toneOf;
  protected readonly procurement = apiObject<Procurement>(() => `/market/procurements/${this.id()}`, { topics: ['market'], id: () => this.id() });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.market'), link: '/governance/market' },
  ]);
  protected readonly steps = computed(() =>
    (this.procurement.value()?.next ?? []).map((state) => ({ state, fields: state === 'awarded' ? this.awardFields() : [], send: (typed: Typed) => this.move(state, typed) })),
  );
  private readonly awardFields = computed<QuickField[]>(() => [
    { key: 'awardedTo', label: this.label('awardedTo'), kind: 'text', help: this.language.text('market.awardHelp') },
    { key: 'awardedOn', label: this.label('awardedOn'), kind: 'date', optional: true },
  ]);
  protected readonly questionFields = computed<QuickField[]>(() => [
    { key: 'question', label: this.label('question'), kind: 'area' },
    { key: 'answer', label: this.label('answer'), kind: 'area', optional: true },
  ]);
  protected readonly answerFields = computed<QuickField[]>(() => [{ key: 'answer', label: this.label('answer'), kind: 'area' }]);
  protected readonly ask = (typed: Typed) => this.send('post', 'answers', typed);

  protected day(value: string): string {
    return this.format.calendarDate(value, 'day');
  }

  protected answerer({ id }: Answer): (typed: Typed) => Promise<void> {
    return ({ answer }) => this.send('patch', `answers/${id}`, { answer });
  }

  protected publisher({ id }: Answer): () => Promise<void> {
    return () => this.send('patch', `answers/${id}`, { published: true });
  }

  protected async save({ id, title }: Procurement): Promise<void> {
    await this.files.save(`/market/procurements/${id}/answers.csv`, `${title}.csv`);
  }

  private async move(state: State, typed: Typed): Promise<void> {
    await this.send('post', 'steps', { state, ...typed });
  }

  private async send(method: 'post' | 'patch', what: string, body: object): Promise<void> {
    const version = this.procurement.value()?.version;
    this.procurement.set(await this.api[method]<Procurement>(`/market/procurements/${this.id()}/${what}`, { body, version }));
  }

  private label(key: string): string {
    return this.language.text(`market.fields.${key}`);
  }
}
