import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type MatchedInvoice, MatchingRepository } from '../matching/matching.repository.js';
import { MatchingService } from '../matching/matching.service.js';
import type { Openings } from '../matching/openings.js';
import type { ConfirmedInvoicesDto, InvoiceDetailDto, InvoiceDto, InvoicePageDto, InvoiceQueryDto, MatchPartDto, OpeningDto } from './invoices.dto.js';
import { InvoicesRepository } from './invoices.repository.js';

/** Whoever invoices late does so for a quarter at most; for what is older the month is typed. */
const shownMonths = 3;

@Injectable()
export class InvoicesService {
  constructor(
    private readonly invoices: InvoicesRepository,
    private readonly matches: MatchingRepository,
    private readonly matching: MatchingService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  page(tx: TenantTransaction, query: InvoiceQueryDto): Promise<InvoicePageDto> {
    return this.invoices.page(tx, query);
  }

  async get(tx: TenantTransaction, id: string): Promise<InvoiceDetailDto> {
    const found = await this.invoices.find(tx, id);
    if (!found) throw notFound();
    const matches = await this.invoices.matches(tx, id);
    const names = await this.members.names(tx.organisationId, [...new Set(matches.flatMap(({ decidedBy }) => decidedBy ?? []))]);
    return {
      ...found,
      lines: await this.invoices.lines(tx, id),
      matches: matches.map((match) => ({ ...match, decidedBy: (match.decidedBy && names.get(match.decidedBy)) ?? null })),
      openings: found.supplierId === null ? [] : openingsOf(await this.matching.openings(tx, id), { ...found, supplierId: found.supplierId }),
    };
  }

  /** Decides what an invoice is for, whatever was proposed or decided before. */
  async match(tx: TenantTransaction, id: string, seen: number, parts: readonly MatchPartDto[]): Promise<InvoiceDetailDto> {
    const { invoice, before } = await this.begin(tx, id, seen);
    const { supplierId } = invoice;
    if (supplierId === null) throw new Problem(409, 'supplier_unknown');
    const problems = await this.problems(tx, { ...invoice, supplierId }, parts);
    if (problems.length > 0) throw invalid(problems);
    const stored = parts.map((part) => ({ ...part, creditId: part.creditId ?? null, invoiceId: id, supplierId, state: 'confirmed' as const }));
    await this.matches.replace(tx, [{ id, reason: 'by_hand' }], stored);
    return this.end(tx, before, 'matched');
  }

  /** Accepts what is proposed of one. 409 nothing_proposed where nothing is. */
  async confirm(tx: TenantTransaction, id: string, seen: number): Promise<InvoiceDetailDto> {
    const { before } = await this.begin(tx, id, seen);
    if ((await this.matches.confirm(tx, [id])).length === 0) throw new Problem(409, 'nothing_proposed');
    return this.end(tx, before, 'match_confirmed');
  }

  /** Takes back what was decided, and proposes anew. */
  async reopen(tx: TenantTransaction, id: string, seen: number): Promise<InvoiceDetailDto> {
    const { before } = await this.begin(tx, id, seen);
    await this.matches.replace(tx, [{ id, reason: 'nothing_open' }], []);
    await this.matching.proposeAll(tx);
    return this.end(tx, before, 'unmatched');
  }

  /** Accepts what is proposed of many at once. */
  async confirmAll(tx: TenantTransaction, ids: readonly string[]): Promise<ConfirmedInvoicesDto> {
    await this.matching.lockAll(tx);
    const rows = await this.matches.confirm(tx, ids);
    const confirmed = [...new Set(rows.map(({ invoiceId }) => invoiceId))];
    for (const id of confirmed) {
      const after = await this.get(tx, id);
      await this.audit.record(tx, { action: 'match_confirmed', objectType: 'invoice', objectId: id, after: traced(after), tells: told });
    }
    await this.matching.outdated(tx, rows.map(({ period }) => period));
    return { confirmed: confirmed.length };
  }

  private async begin(tx: TenantTransaction, id: string, seen: number) {
    await this.matching.lockAll(tx);
    const invoice = await this.matches.lock(tx, id);
    if (!invoice) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return { invoice, before };
  }

  private async end(tx: TenantTransaction, before: InvoiceDetailDto, action: AuditAction): Promise<InvoiceDetailDto> {
    // What this one takes or leaves, the proposals for others may have counted on.
    await this.matching.proposeAll(tx);
    const after = await this.get(tx, before.id);
    await this.audit.record(tx, { action, objectType: 'invoice', objectId: before.id, before: traced(before), after: traced(after), tells: told });
    await this.matching.outdated(tx, [...before.matches, ...after.matches].map(({ period }) => period));
    return after;
  }

  private async problems(tx: TenantTransaction, invoice: MatchedInvoice & { supplierId: string }, parts: readonly MatchPartDto[]): Promise<FieldProblem[]> {
    const openings = await this.matching.openings(tx, invoice.id);
    const credits = new Map(openings.credits(invoice.supplierId).map((credit) => [credit.creditId, credit]));
    const problems = parts.flatMap((part, index): FieldProblem[] => {
      const at = (field: string, code: string) => [{ field: `parts.${index}.${field}`, code }];
      const [charge] = openings.charges(invoice.supplierId, [part.period]).filter(({ contractId }) => contractId === part.contractId);
      if (!charge) return at('contractId', 'other_supplier');
      if (charge.currency !== invoice.currency) return at('contractId', 'other_currency');
      if (part.kind === 'charge') return part.creditId ? at('creditId', 'is_empty') : [];
      const credit = part.creditId ? credits.get(part.creditId) : undefined;
      if (!credit || credit.contractId !== part.contractId || credit.period !== part.period) return at('creditId', 'credit_not_claimed');
      if (credit.currency !== invoice.currency) return at('creditId', 'other_currency');
      return part.amountMinor.startsWith('-') ? [] : at('amountMinor', 'credit_is_negative');
    });
    const rest = BigInt(invoice.amountMinor) - parts.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
    const over = BigInt(invoice.amountMinor) < 0n ? rest > 0n : rest < 0n;
    return over ? [...problems, { field: 'parts', code: 'more_than_invoiced' }] : problems;
  }
}

const told = { topic: 'costs', supplierIds: [] } as const;

/** What a log says of it: not what else it could have been. */
const traced = ({ number, amountMinor, currency, state, matches }: InvoiceDetailDto): object => ({ number, amountMinor, currency, state, matches });

function openingsOf(openings: Openings, { supplierId, period, currency }: InvoiceDto & { supplierId: string }): OpeningDto[] {
  const months = Array.from({ length: shownMonths + 1 }, (_, back) => shiftPeriod(period, -back));
  const charges = openings.charges(supplierId, months).map((charge) => ({ ...charge, kind: 'charge' as const, creditId: null, creditName: null }));
  const credits = openings.credits(supplierId).map((credit) => ({ ...credit, kind: 'credit' as const, creditName: credit.name }));
  return [...charges, ...credits]
    .filter((one) => one.currency === currency && one.leftMinor > 0n)
    .map(({ kind, contractId, number, period: of, creditId, creditName, leftMinor }) => ({
      ...{ kind, contractId, contractNumber: number, period: of, creditId, creditName },
      leftMinor: String(leftMinor),
    }));
}
