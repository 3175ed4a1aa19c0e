import { Injectable } from '@nestjs/common';
import { termsOn } from '@samsyn/domain/contracts/contract-terms';
import type { DueKind } from '@samsyn/domain/due/due-item';
import { supplierRisks } from '@samsyn/domain/suppliers/supplier-risks';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { CreditsService } from '../../credits/credits.service.js';
import { notFound } from '../../platform/errors/problem.js';
import { DueSources } from '../../platform/registers/due-sources.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ResultsService } from '../../results/results.service.js';
import type { RecordedValueDto } from '../../scorecards/recorded-values/recorded-values.dto.js';
import { RecordedValuesService } from '../../scorecards/recorded-values/recorded-values.service.js';
import type { ScorecardDto, ScorecardSupplierDto } from '../../scorecards/scorecard.dto.js';
import { ScorecardsService } from '../../scorecards/scorecards.service.js';
import type { SupplierOverviewDto, SupplierReportsDto, SupplierRiskDto, SupplierTowerScoreDto, UpcomingDto } from './supplier-overview.dto.js';
import { SupplierOverviewRepository } from './supplier-overview.repository.js';

const daysAhead = 365;
const upcomingShown = 20;
const deadlinesShown = 3;

/** These are told of elsewhere on the page, and happened already. */
const past: readonly DueKind[] = ['breach', 'dispute', 'claim'];

@Injectable()
export class SupplierOverviews {
  constructor(
    private readonly repository: SupplierOverviewRepository,
    private readonly scorecards: ScorecardsService,
    private readonly credits: CreditsService,
    private readonly results: ResultsService,
    private readonly terms: ContractTermsService,
    private readonly recordedValues: RecordedValuesService,
    private readonly due: DueSources,
  ) {}

  /** A supplier from all sides; 404 of one that the reader may not see. Risks are the buyer's alone. */
  async of(tx: TenantTransaction, supplierId: string): Promise<SupplierOverviewDto> {
    if (!(await this.repository.exists(tx, supplierId))) throw notFound();
    const zone = await this.results.zone(tx);
    const today = localDate(tx.now.getTime(), zone);
    const until = formatDate((parseDate(today) ?? 0) + daysAhead);
    const card = (await this.scorecards.latest(tx, ({ open }) => !open)) ?? (await this.scorecards.latest(tx));
    const scorecard = card?.suppliers.find(({ id }) => id === supplierId) ?? null;
    const reports = may(tx.principal, 'reports:read') ? await this.repository.reports(tx, supplierId) : null;
    return {
      supplierId,
      today,
      period: card?.period ?? null,
      open: card?.open ?? false,
      scorecard,
      towers: card ? towersOf(card, supplierId) : [],
      incidents: await this.repository.incidents(tx, supplierId),
      credits: may(tx.principal, 'credits:read') ? await this.credits.summary(tx, supplierId, deadlinesShown) : null,
      reports,
      upcoming: await this.upcoming(tx, supplierId, until),
      recordedCommitments: card ? await this.recorded(tx, card.period, supplierId) : [],
      risks: tx.principal.role === 'vendor' ? null : await this.risks(tx, supplierId, today, scorecard, reports),
    };
  }

  /** What either side has to do with the supplier by a day, in whatever register. */
  private async upcoming(tx: TenantTransaction, supplierId: string, until: string): Promise<UpcomingDto[]> {
    const due = await this.due.until(tx, until, (permission) => may(tx.principal, permission));
    return due
      .filter(({ kind, supplierIds, aboutSupplierIds = [] }) => !past.includes(kind) && [...supplierIds, ...aboutSupplierIds].includes(supplierId))
      .slice(0, upcomingShown)
      .map(({ kind, sourceId, subject, dueOn, link }) => ({ kind, id: sourceId, title: subject, dueOn, link }));
  }

  private async recorded(tx: TenantTransaction, period: string, supplierId: string): Promise<RecordedValueDto[]> {
    const { items } = await this.recordedValues.list(tx, period, supplierId);
    return items.filter(({ source, withdrawn }) => source === 'commitment' && !withdrawn);
  }

  private async risks(
    tx: TenantTransaction,
    supplierId: string,
    today: string,
    scorecard: ScorecardSupplierDto | null,
    reports: SupplierReportsDto | null,
  ): Promise<SupplierRiskDto[]> {
    const risks = supplierRisks({
      today,
      terminationRights: await this.repository.terminationRights(tx, supplierId),
      scores: scorecard?.score.trend.map(({ points }) => points) ?? [],
      reportsMissing: reports?.missing ?? 0,
      disputesOpen: reports?.disputes ?? 0,
      charges: await this.charges(tx, supplierId, today),
      contracts: await this.repository.contracts(tx, supplierId),
    });
    return risks.map(({ kind, params }) => ({ kind, params: { ...params } }));
  }

  /** What is paid a month by the contracts in force; null where they are in several currencies. */
  private async charges(tx: TenantTransaction, supplierId: string, today: string) {
    const inForce = (await this.terms.allTerms(tx)).flatMap(({ versions, startsOn, ...contract }) => {
      const { endsOn, monthlyChargeMinor } = termsOn(versions, today);
      return startsOn <= today && endsOn >= today ? [{ ...contract, minor: BigInt(monthlyChargeMinor) }] : [];
    });
    if (new Set(inForce.map(({ currency }) => currency)).size !== 1) return null;
    const sum = (contracts: typeof inForce) => String(contracts.reduce((total, { minor }) => total + minor, 0n));
    return { own: sum(inForce.filter((contract) => contract.supplierId === supplierId)), all: sum(inForce) };
  }
}

function towersOf({ cells, towers }: ScorecardDto, supplierId: string): SupplierTowerScoreDto[] {
  return cells
    .filter((cell) => cell.supplierId === supplierId)
    .map((cell) => ({ ...cell, name: towers.find(({ id }) => id === cell.towerId)?.name ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
