import { Injectable } from '@nestjs/common';
import { CreditsService } from '../credits/credits.service.js';
import { may, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { ResultsService } from '../results/results.service.js';
import { ScorecardsService } from '../scorecards/scorecards.service.js';
import { ScoreStatementsService } from '../scorecards/statements/score-statements.service.js';
import type { OverviewDto } from './overview.dto.js';
import { OverviewRepository } from './overview.repository.js';
import { sentencesOf } from './sentences.js';

const shown = 10;
const daysAhead = 180;
const deadlinesShown = 5;
const objectionsShown = 5;

@Injectable()
export class OverviewService {
  constructor(
    private readonly repository: OverviewRepository,
    private readonly results: ResultsService,
    private readonly scorecards: ScorecardsService,
    private readonly credits: CreditsService,
    private readonly statements: ScoreStatementsService,
  ) {}

  /** What needs the reader and how things stand; row-level security leaves a vendor its own. */
  async of(tx: TenantTransaction): Promise<OverviewDto> {
    const { role } = tx.principal;
    const scorecard =
      (await this.scorecards.latest(tx, ({ open }) => !open)) ?? (await this.scorecards.latest(tx));
    const today = await todayOf(tx);
    return {
      role,
      period: scorecard?.period ?? null,
      open: scorecard?.open ?? false,
      dueNow: await this.repository.clocks(tx, 'later', shown),
      overdue: await this.repository.clocks(tx, 'already', shown),
      ...(await this.repository.totals(tx)),
      missed: scorecard ? await this.missed(tx, scorecard.period) : [],
      toReview: may(tx.principal, 'imports:read') ? await this.repository.importsToReview(tx, shown) : [],
      objections: {
        total: await this.statements.standing(tx),
        items: (await this.statements.page(tx, { state: 'standing', limit: objectionsShown })).items,
      },
      speakUntil: scorecard && may(tx.principal, 'scorecards:answer') ? await this.speakUntil(tx, scorecard.period) : null,
      credits: may(tx.principal, 'credits:read') ? await this.credits.summary(tx, null, deadlinesShown) : null,
      contractDates: await this.repository.contractDates(tx, today, daysAhead),
      suppliers: scorecard?.suppliers ?? [],
      sentences: scorecard && role !== 'vendor' ? sentencesOf(scorecard) : [],
    };
  }

  private async speakUntil(tx: TenantTransaction, period: string): Promise<string | null> {
    const { window } = await this.statements.summary(tx, period);
    return window.standing === 'open' ? window.lastDay : null;
  }

  private async missed(tx: TenantTransaction, period: string) {
    const below = await this.results.all(tx, { period, verdict: ['below_minimum', 'below_expected'] });
    return below.sort((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'below_minimum' ? -1 : 1));
  }
}
