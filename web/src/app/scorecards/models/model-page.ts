import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Language } from '../../core/i18n/language.js';
import { History } from '../../shared/history/history.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { scoreCrumbs } from './crumbs.js';
import { ModelPreviewPart } from './model-preview.js';
import { ModelSummary } from './model-summary.js';
import { PublishModel } from './publish-model.js';
import { modelTopics, type ScoreModelDetail } from './score-model.js';

/** One version of the scoring model: what it scores by, what it would make of real months, and since when it stands. */
@Component({
  selector: 'sam-score-model-page',
  imports: [
    ...[DatePipe, History, Illustrative, MatButton, ModelPreviewPart, ModelSummary, ObjectState, PageHeader, PublishModel],
    ...[RemoveObject, RouterLink, TranslocoDirective],
  ],
  template: `
    <ng-container *transloco="let t">
      @if (model.value(); as one) {
        <sam-page-header [heading]="t('scoreModels.version', { number: one.number })" [lead]="one.reason" [crumbs]="crumbs()">
          @if (one.state === 'draft' && auth.can('score-models:update')) {
            <a matButton="filled" [routerLink]="['/scorecards/models', one.id, 'edit']">{{ t('scoreModels.editDraft') }}</a>
            <sam-remove-object
              [path]="'/score-models/' + one.id"
              [version]="one.version"
              [heading]="t('scoreModels.remove')"
              [text]="t('scoreModels.removeMore')"
              (removed)="leave()"
            />
          }
        </sam-page-header>
        <div class="stack-loose">
          <p class="row">
            @if (one.effectiveFrom; as from) {
              <span>{{ t('scoreModels.from', { month: texts.month(from) }) }}</span>
              @if (one.publishedAt; as at) {
                <span class="muted">{{ t('scoreModels.publishedAt', { at: at | samDate: 'datetime', by: one.publishedByName ?? '' }) }}</span>
              }
            } @else {
              <span>{{ t('scoreModels.draftOf', { at: one.updatedAt | samDate: 'datetime' }) }}</span>
            }
            @if (one.illustrative) {
              <sam-illustrative />
            }
          </p>
          <sam-model-preview [modelId]="one.id" [version]="one.version" />
          @if (one.state === 'draft' && auth.can('score-models:update')) {
            <sam-publish-model [draft]="one" (published)="model.reload()" />
          }
          <section class="stack" aria-labelledby="scored-by">
            <h2 id="scored-by">{{ t('scoreModels.scoredBy') }}</h2>
            <sam-model-summary [model]="one.definition" />
          </section>
          <sam-history objectType="score-model" [objectId]="one.id" fields="scoreModels.fields." />
        </div>
      } @else {
        <sam-object-state [of]="model" [heading]="t('scoreModels.title')" />
      }
    </ng-container>
  `,
})
export class ScoreModelPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly texts = inject(ScoreText);
  protected readonly crumbs = scoreCrumbs(() => [{ text: this.language.text('scoreModels.title'), link: '/scorecards/models' }]);
  protected readonly model = apiObject<ScoreModelDetail>(() => `/score-models/${this.id()}`, { topics: modelTopics, id: () => this.id() });

  protected async leave(): Promise<void> {
    await this.router.navigate(['/scorecards/models']);
  }
}
