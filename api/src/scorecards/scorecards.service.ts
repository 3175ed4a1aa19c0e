import { Injectable } from '@nestjs/common';
import { isPeriod } from '@samsyn/domain/time/period';
import type { HotSession } from '../platform/database/hot-reads.js';
import { notFound } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ResultsService } from '../results/results.service.js';
import type { DetailKind, ScoreDetailDto } from './score-detail.dto.js';
import type { ScorecardDto } from './scorecard.dto.js';
import type { ScorecardPeriodsDto, SupplierScorecardDto } from './scorecards.dto.js';
import { ScorecardsRepository } from './scorecards.repository.js';

const few = 3;

@Injectable()
export class ScorecardsService {
  constructor(
    private readonly scorecards: ScorecardsRepository,
    private readonly results: ResultsService,
  ) {}

  async periods(tx: TenantTransaction): Promise<ScorecardPeriodsDto> {
    const periods = await this.scorecards.periods(tx);
    return { items: periods.map((each) => ({ ...each, computedAt: each.computedAt.toISOString() })) };
  }

  /** The document's JSON text. */
  async text(session: HotSession, period: string): Promise<string> {
    const text = isPeriod(period, 'month') ? await this.scorecards.text(session, period) : undefined;
    if (text === undefined) throw notFound();
    return text;
  }

  /** The reader's own document of a month; undefined where there is none. */
  month(tx: TenantTransaction, period: string): Promise<ScorecardDto | undefined> {
    return this.scorecards.find(tx, period);
  }

  /** The newest month's document of the reader that passes the test; undefined before anything was measured. */
  async latest(tx: TenantTransaction, wanted: (period: { open: boolean }) => boolean = () => true) {
    // Nearly always among the newest few, which cost the same whatever lies behind them.
    const newest = (await this.scorecards.periods(tx, few)).find(wanted) ?? (await this.scorecards.periods(tx)).find(wanted);
    return newest && this.scorecards.find(tx, newest.period);
  }

  /** Whom the month's scorecard is about, as far as the reader may know. */
  async suppliersOf(tx: TenantTransaction, period: string): Promise<string[]> {
    return ((await this.scorecards.find(tx, period))?.suppliers ?? []).map(({ id }) => id);
  }

  /** All that one score of a month is made of. 404 where the reader may not see it. */
  async detail(tx: TenantTransaction, period: string, kind: string, subjectId: string): Promise<ScoreDetailDto> {
    const detail = isPeriod(period, 'month') ? await this.scorecards.detail(tx, period, kind, subjectId) : undefined;
    if (!detail) throw notFound();
    return detail;
  }

  /** All that the scores of these kinds are made of, of those the reader may see; by kind and subject. */
  details(tx: TenantTransaction, period: string, kinds: readonly DetailKind[]): Promise<ScoreDetailDto[]> {
    return this.scorecards.details(tx, period, kinds);
  }

  /** One supplier's part of the month's document, with the results behind each tower's score. */
  async supplier(tx: TenantTransaction, period: string, supplierId: string): Promise<SupplierScorecardDto> {
    const document = isPeriod(period, 'month') ? await this.scorecards.find(tx, period) : undefined;
    const supplier = document?.suppliers.find(({ id }) => id === supplierId);
    if (!document || !supplier) throw notFound();
    const results = await this.results.all(tx, { period, supplierId });
    return {
      ...pick(document),
      supplier,
      towers: document.cells
        .filter((cell) => cell.supplierId === supplierId)
        .map((cell) => {
          const tower = document.towers.find(({ id }) => id === cell.towerId);
          const own = results.filter(({ towerId }) => towerId === cell.towerId);
          return { ...cell, code: tower?.code ?? '', name: tower?.name ?? '', results: own };
        }),
    };
  }
}

const pick = ({ period, open, previousPeriod, minimumCoverage, ruleVersion }: ScorecardDto) => ({
  period,
  open,
  previousPeriod,
  minimumCoverage,
  ruleVersion,
});
