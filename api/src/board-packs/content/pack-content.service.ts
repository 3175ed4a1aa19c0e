import { Injectable } from '@nestjs/common';
import type { CreditDto, CreditQueryDto } from '../../credits/credits.dto.js';
import { CreditsService } from '../../credits/credits.service.js';
import { StatementsService } from '../../credits/statements/statements.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { DecisionsService } from '../../overview/decisions/decisions.service.js';
import { sentencesOf } from '../../overview/sentences.js';
import type { PeriodDto } from '../../periods/periods.dto.js';
import { Periods } from '../../periods/periods.service.js';
import { notFound } from '../../platform/errors/problem.js';
import type { PageDto, PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ReportsService } from '../../reports/reports.service.js';
import { ResultsService } from '../../results/results.service.js';
import { ScorecardsService } from '../../scorecards/scorecards.service.js';
import { ScoreStatementsService } from '../../scorecards/statements/score-statements.service.js';
import { moneyOf } from './money.js';
import type { PackContent, PackCredit, PackDecision, PackReport, PackStanding, PackStatement } from './pack-content.js';

const pageSize = 200;

/** Every item of a list that answers page by page. */
async function all<Item>(page: (query: PageQueryDto) => Promise<PageDto & { items: Item[] }>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const next = await page({ limit: pageSize, ...(cursor ? { cursor } : {}) });
    items.push(...next.items);
    cursor = next.nextCursor;
  }
  return items;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Gathers what a month's pack says, from the services that the portal's own pages ask. */
@Injectable()
export class PackContentService {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly scorecards: ScorecardsService,
    private readonly results: ResultsService,
    private readonly credits: CreditsService,
    private readonly creditStatements: StatementsService,
    private readonly reports: ReportsService,
    private readonly statements: ScoreStatementsService,
    private readonly waiting: DecisionsService,
    private readonly periods: Periods,
  ) {}

  /** 404 of a month without a scorecard. */
  async of(tx: TenantTransaction, period: string): Promise<PackContent> {
    const scorecard = await this.scorecards.month(tx, period);
    if (!scorecard) throw notFound();
    const { id, name, zone, illustrative, notice } = await this.organisations.current(tx);
    const credits = await all((query) => this.credits.page(tx, { ...query, period } satisfies CreditQueryDto));
    const money = await all((query) => this.creditStatements.page(tx, { ...query, period }));
    const reports = await all((query) => this.reports.page(tx, { ...query, period }));
    const statements = await all((query) => this.statements.page(tx, { ...query, period }));
    return {
      organisation: { id, name, zone, illustrative, notice: notice && { sv: notice.sv, en: notice.en } },
      period,
      standing: standingOf(await this.periods.of(tx, period), scorecard.open),
      gatheredAt: tx.now.toISOString(),
      scorecard,
      details: await this.scorecards.details(tx, period, ['organisation', 'supplier']),
      detailsBefore: scorecard.previousPeriod === null ? [] : await this.scorecards.details(tx, scorecard.previousPeriod, ['supplier']),
      sentences: sentencesOf(scorecard),
      results: await this.results.all(tx, { period }),
      ...moneyOf(money, credits),
      credits: credits.map(creditOf).sort(byId),
      reports: reports
        .map(({ id: reportId, supplierId, name: title, contractNumber, period: of, dueAt, submittedAt, state, timeliness }): PackReport => ({
          ...{ id: reportId, supplierId, name: { sv: title.sv, en: title.en }, contractNumber, period: of, dueAt, submittedAt, state, timeliness },
        }))
        .sort(byId),
      statements: statements
        .map(({ id: statementId, supplierId, kind, code, name: title, text, state, steps }): PackStatement => ({
          ...{ id: statementId, supplierId, kind, code, name: title, text, state, answer: steps.findLast(({ reason }) => reason)?.reason ?? null },
        }))
        .sort(byId),
      decisions: await this.decisions(tx),
    };
  }

  private async decisions(tx: TenantTransaction): Promise<PackDecision[]> {
    const { items } = await this.waiting.of(tx);
    return items.map(({ kind, id, supplierName, subject, period, dueOn, amountMinor, currency }) => ({
      ...{ kind, id, supplierName, period, by: dueOn },
      subject: subject && { sv: subject.sv, en: subject.en },
      amount: amountMinor !== null && currency !== null ? { minor: amountMinor, currency } : null,
    }));
  }
}

/** R25: a month is closed or in review by its own status; else it runs, or it is over. */
function standingOf({ status, frozen }: PeriodDto, open: boolean): PackStanding {
  const [close, ...restatements] = frozen;
  if (status !== 'open') return { state: status, hash: close?.hash ?? null, restatements: restatements.length };
  return { state: open ? 'open' : 'over', hash: null, restatements: 0 };
}

const creditOf = ({ id, supplierId, contractNumber, code, name, currency, amountMinor, state, claimBy }: CreditDto): PackCredit => ({
  ...{ id, supplierId, contractNumber, code, name, currency, amountMinor, state, claimBy },
});
