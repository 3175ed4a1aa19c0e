import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { loaded } from '../../core/http/loaded.js';
import { Language } from '../../core/i18n/language.js';
import { DataNotice } from '../../shared/data-notice/data-notice.js';
import { Figure } from '../../shared/figure/figure.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { ScoreChange } from '../../shared/score/score-change.js';
import { ScoreText } from '../../shared/score/score-text.js';
import { ShareButton } from '../../shared/share/share-button.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import { latest, neighbours, Periods } from '../periods.js';
import { ScoreWaterfall } from '../waterfall/score-waterfall.js';
import { type Compared, comparedOf, comparedText } from './compared.js';
import { ComparedTables } from './compared-tables.js';
import { SideChooser } from './side-chooser.js';

type Schemas = components['schemas'];

/** Any two scores side by side; both choices live in the address. */
@Component({
  selector: 'sam-compare-page',
  imports: [ComparedTables, DataNotice, Figure, PageHeader, Problem, ScoreChange, ScoreWaterfall, ShareButton, SideChooser, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-page-header [heading]="t('comparison.title')" [lead]="t('comparison.lead')" [crumbs]="crumbs()"><sam-share-button /></sam-page-header>
      <div class="stack">
        @if (sides(); as sides) {
          <section class="card two" [attr.aria-label]="t('comparison.choose')">
            <sam-side-chooser [label]="t('comparison.left')" [side]="sides.left" [periods]="periods.value() ?? []" (choose)="go({ left: $event })" />
            <sam-side-chooser [label]="t('comparison.right')" [side]="sides.right" [periods]="periods.value() ?? []" (choose)="go({ right: $event })" />
          </section>
        }
        @if (comparison.problem(); as problem) {
          <sam-problem [problem]="problem" [retryable]="problem.status !== 404" (retry)="comparison.reload()" />
        } @else if (comparison.value(); as found) {
          <div class="stack" [attr.aria-busy]="comparison.loading()">
            <div class="two">
              <sam-figure [label]="nameOf(found.left)" unit="points" [value]="found.left.points" [coverage]="found.left.coverage" />
              <sam-figure [label]="nameOf(found.right)" unit="points" [value]="found.right.points" [coverage]="found.right.coverage" />
            </div>
            @if (found.difference) {
              <p class="row">
                <span>{{ t('comparison.difference') }}</span> <strong><sam-score-change [change]="found.difference" /></strong>
              </p>
            }
            @if (found.noWaterfall !== 'other_subject') {
              <section class="card"><sam-score-waterfall [comparison]="found" /></section>
            }
            <sam-compared-tables [comparison]="found" [leftName]="nameOf(found.left)" [rightName]="nameOf(found.right)" />
            <sam-data-notice />
          </div>
        } @else if (periods.value()?.length === 0) {
          <p class="card muted">{{ t('scorecards.nothingYet') }}</p>
        } @else {
          <div class="card"><sam-skeleton [lines]="12" /></div>
        }
      </div>
    </ng-container>
  `,
  styles: `
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: var(--space-4) var(--space-6);
    }
  `,
})
export class ComparePage {
  readonly left = input<string>();
  readonly right = input<string>();
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly all = inject(Periods);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly texts = inject(ScoreText);

  protected readonly periods = loaded(
    () => ({}),
    () => this.all.load(),
  );
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.scorecards'), link: '/scorecards' }]);

  /** As the address says; what it does not say is the last month and the one before, of the whole or of the vendor itself. */
  protected readonly sides = computed<{ left: Compared; right: Compared } | null>(() => {
    const periods = this.periods.value() ?? [];
    const newest = latest(periods)?.period;
    const [left, right] = [comparedOf(this.left()), comparedOf(this.right())];
    if (left && right) return { left, right };
    const own = this.auth.membership()?.supplierId;
    const subject = left ?? right ?? (own ? ({ kind: 'supplier', id: own } as const) : ({ kind: 'organisation', id: 'organisation' } as const));
    if (!newest) return null;
    const before = neighbours(periods, right?.period ?? newest).before ?? newest;
    const of = (period: string): Compared => ({ period, kind: subject.kind, id: subject.id });
    return { left: left ?? of(before), right: right ?? of(newest) };
  });
  protected readonly comparison = loaded(
    () => {
      const sides = this.sides();
      return sides ? { left: comparedText(sides.left), right: comparedText(sides.right) } : undefined;
    },
    (query, signal) => this.api.get<Schemas['ComparisonDto']>('/scorecards/comparison', { query, signal }),
  );

  protected nameOf({ name, period }: Schemas['ComparedScoreDto']): string {
    return `${name ?? this.language.text('score.wholeOrganisation')}, ${this.texts.month(period)}`;
  }

  protected async go(changed: { left?: string; right?: string }): Promise<void> {
    const sides = this.sides();
    if (!sides) return;
    const queryParams = { left: comparedText(sides.left), right: comparedText(sides.right), ...changed };
    await this.router.navigate(['/scorecards/compare'], { queryParams });
  }
}
