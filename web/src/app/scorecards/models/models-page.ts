import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { scoreCrumbs } from './crumbs.js';
import { ModelSummary } from './model-summary.js';
import { modelTopics, type ScoreModelDetail, type ScoreModels } from './score-model.js';

/** R24: what suppliers are scored by now, and every version of it. */
@Component({
  selector: 'sam-score-models-page',
  imports: [DatePipe, Illustrative, MatButton, ModelSummary, ObjectState, PageHeader, Problem, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (models.value(); as all) {
        <sam-page-header [heading]="t('scoreModels.title')" [lead]="t('scoreModels.lead')" [crumbs]="crumbs()">
          @if (draft(); as draft) {
            @if (auth.can('score-models:update')) {
              <a matButton="filled" [routerLink]="['/scorecards/models', draft.id, 'edit']">{{ t('scoreModels.editDraft') }}</a>
            }
          } @else if (auth.can('score-models:create')) {
            <button matButton="filled" type="button" (click)="begin()">{{ t('scoreModels.newVersion') }}</button>
          }
        </sam-page-header>
        @if (problem(); as problem) {
          <sam-problem [problem]="problem" [retryable]="false" />
        }
        <div class="columns">
          <section class="stack" aria-labelledby="in-force">
            <div class="section-head">
              <h2 id="in-force">{{ t('scoreModels.inForce') }}</h2>
              @if (inForce()?.illustrative) {
                <sam-illustrative />
              }
            </div>
            @if (all.inForce.id === null) {
              <p class="muted">{{ t('scoreModels.starting') }}</p>
            }
            <sam-model-summary [model]="all.inForce.definition" />
          </section>
          <section class="card stack" aria-labelledby="versions">
            <h2 id="versions">{{ t('scoreModels.versions') }}</h2>
            @if (all.items.length === 0) {
              <p class="muted">{{ t('scoreModels.noVersions') }}</p>
            }
            <ul class="plain-list stack-tight">
              @for (one of all.items; track one.id) {
                <li>
                  <a [routerLink]="['/scorecards/models', one.id]">{{ t('scoreModels.version', { number: one.number }) }}</a>
                  <div class="small muted">
                    @if (one.effectiveFrom; as from) {
                      {{ t('scoreModels.from', { month: texts.month(from) }) }}
                      @if (one.publishedByName; as by) {
                        · {{ by }}
                      }
                    } @else {
                      {{ t('scoreModels.draftOf', { at: one.updatedAt | samDate: 'datetime' }) }}
                    }
                  </div>
                  @if (one.reason) {
                    <div class="small">{{ one.reason }}</div>
                  }
                </li>
              }
            </ul>
            <p><a routerLink="/scorecards/recorded-values">{{ t('recordedValues.title') }}</a></p>
            <p><a routerLink="/scorecards/adjustments">{{ t('adjustments.title') }}</a></p>
          </section>
        </div>
      } @else {
        <sam-object-state [of]="models" [heading]="t('scoreModels.title')" />
      }
    </ng-container>
  `,
})
export class ScoreModelsPage {
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly texts = inject(ScoreText);
  protected readonly crumbs = scoreCrumbs();
  protected readonly models = apiObject<ScoreModels>(() => '/score-models', { topics: modelTopics });
  protected readonly draft = computed(() => this.models.value()?.items.find(({ state }) => state === 'draft'));
  protected readonly inForce = computed(() => this.models.value()?.items.find(({ id }) => id === this.models.value()?.inForce.id));
  protected readonly problem = signal<ApiProblem | null>(null);

  protected async begin(): Promise<void> {
    this.problem.set(null);
    try {
      const { id } = await this.api.post<ScoreModelDetail>('/score-models', { body: {} });
      await this.router.navigate(['/scorecards/models', id, 'edit']);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
