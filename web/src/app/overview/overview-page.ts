import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import { DataChips } from '../shared/data-notice/data-chips.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { EmptyState } from '../shared/empty-state/empty-state.js';
import { HeatMap } from '../shared/heat-map/heat-map.js';
import { Icon } from '../shared/icons/icon.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { Problem } from '../shared/problem/problem.js';
import { ScoreText } from '../shared/score/score-text.js';
import { Skeleton } from '../shared/skeleton/skeleton.js';
import { ContractDates } from './contract-dates.js';
import { CreditsCard } from './credits-card.js';
import { DecisionsCard } from './decisions-card.js';
import { DueCard } from './due-card.js';
import { MoneyCard } from './money-card.js';
import { ReportsCard } from './reports-card.js';
import { MissedLevels } from './missed-levels.js';
import { OverviewStore } from './overview.store.js';
import { OwnScore } from './own-score.js';
import { RunningClocks } from './running-clocks.js';
import { SavedViews } from './saved-views-card.js';
import { Sentences } from './sentences.js';
import { StandingObjections } from './standing-objections.js';
import { ToReview } from './to-review.js';

/** The start page: first what needs the reader, then how things stand, by what the role is there for. */
@Component({
  selector: 'sam-overview-page',
  imports: [
    ContractDates,
    CreditsCard,
    ReportsCard,
    DataChips,
    DecisionsCard,
    DueCard,
    MoneyCard,
    DataNotice,
    EmptyState,
    HeatMap,
    Icon,
    MissedLevels,
    OwnScore,
    PageHeader,
    Problem,
    RouterLink,
    RunningClocks,
    SavedViews,
    Sentences,
    Skeleton,
    StandingObjections,
    ToReview,
    TranslocoDirective,
  ],
  providers: [OverviewStore],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  protected readonly store = inject(OverviewStore);
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);
  /** A vendor works for several buyers and reads for whom it stands here, and as whom. */
  protected readonly lead = computed(() => {
    const membership = this.auth.membership();
    const own = membership?.role === 'vendor' ? this.store.overview.value()?.suppliers?.[0]?.name : undefined;
    return [own, membership?.organisationName].filter((name) => name !== undefined).join(' · ');
  });
  protected readonly heading = computed(() => this.language.text('places.overview'));
  protected readonly month = computed(() => {
    const period = this.store.overview.value()?.period;
    return period ? this.texts.month(period) : '';
  });
}
