import { Injectable } from '@nestjs/common';
import { costAgainstPlan, creditsReceived, invoiceAccuracy } from '@samsyn/domain/costs/cost-measures';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import type { CostFigure } from '@samsyn/domain/scorecards/score-model';
import { periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import type Fraction from 'fraction.js';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { invalid } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { StateSum } from '../invoices/invoices.repository.js';
import { InvoicesRepository } from '../invoices/invoices.repository.js';
import { type ClaimedCredit, MatchingRepository, type StoredPart } from '../matching/matching.repository.js';
import { CostTermsService } from '../terms/cost-terms.service.js';
import { cellsOf, contractCost, type CostContract, monthsTogether, sumOf, texts, towerCosts } from './cost-months.js';
import type { ClaimsDto, ContractClaimsDto, CostOverviewDto, CostQueryDto, CurrencyCostDto, InvoicedSumsDto } from './costs.dto.js';
import { CostsRepository } from './costs.repository.js';

const mostMonths = 36;
const usualMonths = 12;

/** One figure of a contract's month in a tower. */
export interface CostMeasure {
  figure: CostFigure;
  supplierId: string;
  contractId: string;
  /** Null of a contract without a tower; one with several has the figure in each. */
  towerId: string | null;
  /** A month `YYYY-MM`. */
  period: string;
  /** Percent as an exact ratio. */
  value: string;
  /** How many invoices or credits it is made of. */
  volume: number;
}

@Injectable()
export class CostsService {
  constructor(
    private readonly terms: ContractTermsService,
    private readonly names: CostsRepository,
    private readonly matches: MatchingRepository,
    private readonly invoices: InvoicesRepository,
    private readonly costTerms: CostTermsService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Plan against actual by contract, tower and month. 422 for months that are too many or the wrong way round. */
  async overview(tx: TenantTransaction, { from, to, supplierId }: CostQueryDto): Promise<CostOverviewDto> {
    const { zone } = await this.organisations.current(tx);
    const last = to ?? shiftPeriod(periodOf(tx.now.getTime(), zone), -1);
    const months = monthsBetween(from ?? shiftPeriod(last, 1 - usualMonths), last);
    const first = months[0] ?? last;
    const contracts = (await this.contracts(tx)).filter((one) => !supplierId || one.supplierId === supplierId);
    const parts = [...(await this.matches.parts(tx, 'confirmed', { from: first, to: last })), ...(await this.matches.parts(tx, 'proposed', { from: first, to: last }))];
    const byContract = Map.groupBy(parts, ({ contractId }) => contractId);
    const tolerance = await this.costTerms.tolerance(tx);
    const towerNames = await this.names.towers(tx);
    const sums = await this.invoices.sums(tx, first, last, supplierId ?? null);
    const currencies = [...new Set([...contracts, ...sums].map(({ currency }) => currency))].toSorted();
    return {
      from: first,
      to: last,
      unknownSuppliers: await this.names.unknownSuppliers(tx),
      currencies: currencies.map((currency): CurrencyCostDto => {
        const rows = contracts
          .filter((one) => one.currency === currency)
          .map((contract) => ({ ...contract, cells: cellsOf(contract, months, byContract.get(contract.contractId) ?? []) }))
          .filter(({ cells }) => cells.some((cell) => cell.planMinor !== 0n || cell.actualMinor !== 0n || cell.waitingMinor !== 0n));
        const all = rows.flatMap(({ cells }) => cells);
        return {
          currency,
          ...texts(sumOf(all)),
          months: monthsTogether(months, all),
          contracts: rows.map((row) => contractCost(row, row.cells, tolerance)),
          towers: towerCosts(rows, towerNames),
          invoiced: invoicedSums(sums.filter((sum) => sum.currency === currency)),
        };
      }),
    };
  }

  /** Credits that were claimed against credits that came, by contract; those with most outstanding first. */
  async claims(tx: TenantTransaction, supplierId: string | null): Promise<ClaimsDto> {
    const received = receivedByCredit(await this.matches.parts(tx, 'confirmed'));
    const credits = (await this.matches.claimed(tx)).filter((credit) => supplierId === null || credit.supplierId === supplierId);
    const contracts = new Map((await this.contracts(tx)).map((contract) => [contract.contractId, contract]));
    const items = [...Map.groupBy(credits, ({ contractId, currency }) => `${contractId} ${currency}`).values()].flatMap((of) => {
      const contract = contracts.get(of[0]?.contractId ?? '');
      return contract ? [contractClaims(contract, of, received)] : [];
    });
    return { items: items.toSorted((a, b) => Number(BigInt(b.outstandingMinor) - BigInt(a.outstandingMinor)) || a.number.localeCompare(b.number, 'sv')) };
  }

  /**
   * Each contract's figures of these months in each of its towers, by contract, month and tower; what was not invoiced,
   * agreed or claimed has none. Only what somebody matched counts.
   */
  async measures(tx: TenantTransaction, months: readonly string[]): Promise<CostMeasure[]> {
    const [from, to] = [months.toSorted()[0], months.toSorted().at(-1)];
    if (from === undefined || to === undefined) return [];
    const parts = Map.groupBy(await this.matches.parts(tx, 'confirmed', { from, to }), ({ contractId, period }) => `${contractId} ${period}`);
    const credits = Map.groupBy(await this.matches.claimed(tx), ({ contractId, period }) => `${contractId} ${period}`);
    const received = receivedByCredit(await this.matches.parts(tx, 'confirmed'));
    const rests = await this.invoices.rests(tx, [...new Set([...parts.values()].flat().map(({ invoiceId }) => invoiceId))]);
    const tolerance = await this.costTerms.tolerance(tx);
    const contracts = (await this.contracts(tx)).toSorted((a, b) => (a.contractId < b.contractId ? -1 : 1));
    return contracts.flatMap((contract) =>
      months.toSorted().flatMap((period) => {
        const of = (parts.get(`${contract.contractId} ${period}`) ?? []).filter(({ kind }) => kind === 'charge');
        const invoiced = of.map(({ invoiceId, amountMinor }) => ({ invoiceId, amountMinor: BigInt(amountMinor), restLeft: rests.has(invoiceId) }));
        const [cell] = cellsOf(contract, [period], of);
        const agreed = (credits.get(`${contract.contractId} ${period}`) ?? []).filter(isAgreed);
        const volume = new Set(of.map(({ invoiceId }) => invoiceId)).size;
        const figures: [CostFigure, Fraction | null, number][] = [
          ['cost_against_plan', cell ? costAgainstPlan(cell) : null, volume],
          ['invoice_accuracy', invoiceAccuracy(invoiced, cell?.planMinor ?? 0n, tolerance), volume],
          ['credits_received', creditsReceived(owedOf(agreed), receivedOf(agreed, received)), agreed.length],
        ];
        return figures.flatMap(([figure, value, count]) => (value === null ? [] : inTowers(contract, { figure, period, value: formatRatio(value), volume: count })));
      }),
    );
  }

  private async contracts(tx: TenantTransaction): Promise<CostContract[]> {
    const named = await this.names.contracts(tx);
    return (await this.terms.allTerms(tx)).flatMap((contract) => {
      const name = named.get(contract.contractId);
      return name ? [{ ...contract, title: name.title, supplierName: name.supplierName, illustrative: name.illustrative, towerIds: name.towerIds }] : [];
    });
  }
}

function inTowers({ supplierId, contractId, towerIds }: CostContract, figure: Pick<CostMeasure, 'figure' | 'period' | 'value' | 'volume'>): CostMeasure[] {
  const places = towerIds.length === 0 ? [null] : towerIds;
  return places.map((towerId) => ({ ...figure, supplierId, contractId, towerId }));
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to && months.length <= mostMonths; month = shiftPeriod(month, 1)) months.push(month);
  if (months.length === 0 || months.length > mostMonths) throw invalid([{ field: 'from', code: months.length === 0 ? 'reversed_interval' : 'too_many_months', params: { most: mostMonths } }]);
  return months;
}

const isAgreed = ({ state }: ClaimedCredit) => state === 'accepted' || state === 'settled';
const owedOf = (credits: readonly ClaimedCredit[]) => credits.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
const receivedOf = (credits: readonly ClaimedCredit[], received: ReadonlyMap<string, bigint>) => credits.reduce((sum, { id }) => sum + (received.get(id) ?? 0n), 0n);

/** What credit notes have paid of each credit. */
function receivedByCredit(parts: readonly StoredPart[]): Map<string, bigint> {
  const received = new Map<string, bigint>();
  for (const { creditId, amountMinor } of parts) if (creditId !== null) received.set(creditId, (received.get(creditId) ?? 0n) - BigInt(amountMinor));
  return received;
}

function contractClaims({ contractId, number, supplierName }: CostContract, credits: readonly ClaimedCredit[], received: ReadonlyMap<string, bigint>): ContractClaimsDto {
  const owed = owedOf(credits.filter(isAgreed));
  const came = receivedOf(credits, received);
  return {
    ...{ contractId, number, supplierName },
    currency: credits[0]?.currency ?? '',
    unansweredMinor: String(owedOf(credits.filter((credit) => !isAgreed(credit)))),
    owedMinor: String(owed),
    receivedMinor: String(came),
    outstandingMinor: String(owed > came ? owed - came : 0n),
    credits: credits.map(({ id, period, name, amountMinor, state }) => ({
      ...{ creditId: id, period, name, amountMinor },
      receivedMinor: String(received.get(id) ?? 0n),
      state,
    })),
  };
}

/** What was booked, by what became of it; of those partly matched or proposed, what is left counts as unmatched. */
function invoicedSums(sums: readonly StateSum[]): InvoicedSumsDto {
  const total = (of: readonly StateSum[], member: 'amountMinor' | 'leftMinor') => of.reduce((sum, one) => sum + BigInt(one[member]), 0n);
  const within = (...states: StateSum['state'][]) => sums.filter(({ state }) => states.includes(state));
  const explained = (...states: StateSum['state'][]) => total(within(...states), 'amountMinor') - total(within(...states), 'leftMinor');
  return {
    allMinor: String(total(sums, 'amountMinor')),
    matchedMinor: String(explained('matched', 'partly')),
    waitingMinor: String(explained('proposed')),
    unmatchedMinor: String(total(within('unmatched'), 'amountMinor') + total(within('matched', 'partly', 'proposed'), 'leftMinor')),
    outsideMinor: String(total(within('outside'), 'amountMinor')),
    unknownSupplierMinor: String(total(within('unknown_supplier'), 'amountMinor')),
  };
}
