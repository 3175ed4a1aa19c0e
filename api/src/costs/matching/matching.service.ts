import { Injectable } from '@nestjs/common';
import { type MatchReason, proposeMatch } from '@samsyn/domain/costs/propose-match';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { CostTermsService } from '../terms/cost-terms.service.js';
import { MatchingRepository, type StoredPart } from './matching.repository.js';
import { monthsOf, Openings } from './openings.js';

/** Says for what invoices seem to be, until somebody decides. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly matches: MatchingRepository,
    private readonly contracts: ContractTermsService,
    private readonly terms: CostTermsService,
    private readonly jobs: JobQueue,
  ) {}

  /** What is left of charges and credits once all decided parts are taken from them. */
  async openings(tx: TenantTransaction, without: string | null = null): Promise<Openings> {
    const parts = (await this.matches.parts(tx, 'confirmed')).filter(({ invoiceId }) => invoiceId !== without);
    return new Openings(await this.contracts.allTerms(tx), await this.matches.claimed(tx), parts);
  }

  /** Proposes anew for every invoice that nobody has decided on; one after the other, so that no charge is taken twice. */
  async proposeAll(tx: TenantTransaction): Promise<void> {
    await this.lockAll(tx);
    const invoices = await this.matches.undecided(tx);
    if (invoices.length === 0) return;
    const openings = await this.openings(tx);
    const tolerance = await this.terms.tolerance(tx);
    const before = Map.groupBy(await this.matches.parts(tx, 'proposed'), ({ invoiceId }) => invoiceId);
    const reasons: { id: string; reason: MatchReason }[] = [];
    const stored: StoredPart[] = [];
    for (const { id, supplierId, amountMinor, reason, ...invoice } of invoices) {
      const charges = openings.charges(supplierId, monthsOf(invoice.period));
      const found = proposeMatch({ ...invoice, amountMinor: BigInt(amountMinor) }, charges, openings.credits(supplierId), tolerance);
      for (const part of found.parts) openings.take(part);
      const parts = found.parts.map((part): StoredPart => ({ ...part, invoiceId: id, supplierId, amountMinor: String(part.amountMinor), state: 'proposed' }));
      // Whoever looks at an invoice of which nothing new is said is not to find it changed.
      if (found.reason === reason && same(parts, before.get(id) ?? [])) continue;
      reasons.push({ id, reason: found.reason });
      stored.push(...parts);
    }
    await this.matches.replace(tx, reasons, stored);
  }

  /** Invoices that a file has changed: what was decided of them is asked again where it no longer adds up. */
  async changed(tx: TenantTransaction, invoiceIds: readonly string[]): Promise<void> {
    await this.matches.doubt(tx, invoiceIds);
  }

  /** What was said of the invoices of somebody who turned out to be another. */
  async forget(tx: TenantTransaction, ledgerSupplierId: string): Promise<void> {
    const months = await this.matches.forget(tx, ledgerSupplierId);
    await this.outdated(tx, months);
  }

  /** One decides at a time, so that two proposals never take the same charge. */
  async lockAll(tx: TenantTransaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736181))', [tx.organisationId]);
  }

  /** The scores of months whose cost has changed follow. */
  async outdated(tx: TenantTransaction, periods: readonly string[]): Promise<void> {
    for (const period of new Set(periods)) await monthScorecardsOutdated(this.jobs, tx.organisationId, period);
  }
}

const same = (one: readonly StoredPart[], other: readonly StoredPart[]): boolean => said(one) === said(other);
const said = (parts: readonly StoredPart[]) =>
  JSON.stringify(parts.map(({ kind, contractId, period, creditId, amountMinor }) => [kind, contractId, period, creditId, amountMinor]));
