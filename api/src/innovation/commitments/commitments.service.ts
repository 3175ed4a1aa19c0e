import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { agreedEnd } from '@samsyn/domain/contracts/contract-terms';
import { commitmentProblems, type CommitmentTerms, instalments } from '@samsyn/domain/innovation/commitment';
import { canonicalDecimal } from '@samsyn/domain/numbers/decimal';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { CommitmentDeliveries } from './commitment-deliveries.service.js';
import { CommitmentNotices } from './commitment-notices.service.js';
import type { CommitmentEntity } from './commitment.entity.js';
import type { CommitmentDetailDto, CommitmentDto, CommitmentPageDto, CommitmentQueryDto, CreateCommitmentDto, UpdateCommitmentDto } from './commitments.dto.js';
import { CommitmentsRepository } from './commitments.repository.js';
import { DeliveriesRepository } from './deliveries.repository.js';

type Terms = Omit<CommitmentEntity, 'organisationId' | 'id' | 'version' | 'updatedAt'>;

/** What the innovation clauses of contracts promise (R26). */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly commitments: CommitmentsRepository,
    private readonly stored: DeliveriesRepository,
    private readonly deliveries: CommitmentDeliveries,
    private readonly contracts: ContractTermsService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
    private readonly notices: CommitmentNotices,
  ) {}

  async page(tx: TenantTransaction, request: CommitmentQueryDto): Promise<CommitmentPageDto> {
    const { items, ...page } = await this.commitments.page(tx, request, await todayOf(tx));
    return { ...page, items: await this.present(tx, items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<CommitmentDetailDto> {
    const found = await this.commitments.find(tx, id);
    const [commitment] = found ? await this.present(tx, [found]) : [];
    if (!commitment) throw notFound();
    return { ...commitment, deliveries: await this.deliveries.ofCommitment(tx, id) };
  }

  /** R26: with everything that is owed by it, by due date. */
  async create(tx: TenantTransaction, id: string, body: CreateCommitmentDto): Promise<CommitmentDetailDto> {
    const { supplierId, currency } = await this.contracts.of(tx, body.contractId).catch(unknownContract);
    const terms: Terms = {
      ...{ clause: null, agreedText: null, quantity: null, percent: null, amountMinor: null, chargeMinor: null, ownerUserId: null, ownerContactId: null },
      illustrative: false,
      ...body,
      ...{ supplierId, currency },
    };
    await this.check(tx, terms);
    await this.commitments.insert(tx, { id, ...terms });
    await this.stored.insert(tx, { id, supplierId }, instalments(terms).map((each) => ({ ...each, id: randomUUID() })));
    return this.recorded(tx, 'created', id, null);
  }

  /** What is owed changes with its dates; what somebody has already acted on stays as it was. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateCommitmentDto): Promise<CommitmentDetailDto> {
    const commitment = await this.commitments.lock(tx, id);
    if (!commitment) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const terms: Terms = { ...commitment, ...body };
    await this.check(tx, terms);
    await this.commitments.update(tx, commitment, body);
    await this.owe(tx, id, terms);
    return this.recorded(tx, 'updated', id, before);
  }

  /** 409 still_in_use once anybody has acted on it. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    if (!(await this.commitments.lock(tx, id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (before.deliveries.some(isActedOn)) throw new Problem(409, 'still_in_use');
    await this.commitments.remove(tx, id);
    const tells = { topic: 'commitments', supplierIds: [before.supplierId] } as const;
    await this.audit.record(tx, { action: 'deleted', objectType: 'commitment', objectId: id, before, tells });
    await this.notices.figuresChanged(tx, await todayOf(tx));
  }

  private async owe(tx: TenantTransaction, id: string, terms: Terms): Promise<void> {
    const owed = instalments(terms);
    const existing = await this.deliveries.ofCommitment(tx, id);
    const kept = (delivery: (typeof existing)[number]) =>
      isActedOn(delivery) || owed.some(({ startsOn, dueOn }) => startsOn === delivery.startsOn && dueOn === delivery.dueOn);
    await this.stored.remove(tx, existing.filter((delivery) => !kept(delivery)).map((delivery) => delivery.id));
    const dates = new Set(existing.filter(kept).map(({ dueOn }) => dueOn));
    const added = owed.filter(({ dueOn }) => !dates.has(dueOn)).map((each) => ({ ...each, id: randomUUID() }));
    await this.stored.insert(tx, { id, supplierId: terms.supplierId }, added);
  }

  private async check(tx: TenantTransaction, terms: Terms): Promise<void> {
    const { startsOn, versions } = await this.contracts.of(tx, terms.contractId);
    const problems: FieldProblem[] = commitmentProblems(asTerms(terms), { startsOn, endsOn: agreedEnd(versions) });
    const { ownerUserId, ownerContactId, supplierId } = terms;
    if (ownerUserId !== null) {
      const member = await this.members.find(tx.organisationId, ownerUserId);
      if (!member?.active || member.supplierId !== null) problems.push({ field: 'ownerUserId', code: 'unknown_user' });
    }
    if (ownerContactId !== null && !(await this.commitments.isContactOf(tx, supplierId, ownerContactId)))
      problems.push({ field: 'ownerContactId', code: 'unknown_contact' });
    if (problems.length > 0) throw invalid(problems);
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: CommitmentDetailDto | null): Promise<CommitmentDetailDto> {
    const after = await this.get(tx, id);
    const tells = { topic: 'commitments', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action, objectType: 'commitment', objectId: id, before, after, tells });
    await this.notices.figuresChanged(tx, await todayOf(tx));
    return after;
  }

  private async present(tx: TenantTransaction, rows: readonly CommitmentEntity[]): Promise<CommitmentDto[]> {
    const counts = await this.commitments.counts(tx, rows.map(({ id }) => id), await todayOf(tx));
    const contracts = await this.commitments.contracts(tx, rows.map(({ contractId }) => contractId));
    const people = await this.members.names(tx.organisationId, rows.flatMap(({ ownerUserId }) => ownerUserId ?? []));
    const contacts = await this.commitments.contactNames(tx, rows.flatMap(({ ownerContactId }) => ownerContactId ?? []));
    return rows.map(({ organisationId: _, updatedAt, percent, ...row }) => {
      const { committed = 0, due = 0, delivered = 0, verified = 0, overdue = 0, nextDueOn = null } = counts.get(row.id) ?? {};
      const contract = contracts.get(row.contractId);
      return {
        ...row,
        percent: percent === null ? null : canonicalDecimal(percent),
        contractNumber: contract?.number ?? '',
        supplierName: contract?.supplierName ?? '',
        ownerUserName: people.get(row.ownerUserId ?? '') ?? null,
        ownerContactName: contacts.get(row.ownerContactId ?? '') ?? null,
        ...{ committed, due, delivered, verified, overdue, nextDueOn },
        updatedAt: updatedAt.toISOString(),
      };
    });
  }
}

const asTerms = (terms: Terms): CommitmentTerms => terms;

const isActedOn = ({ steps, files, credits }: { steps: unknown[]; files: unknown[]; credits: unknown[] }): boolean =>
  steps.length + files.length + credits.length > 0;

function unknownContract(error: unknown): never {
  if (error instanceof Problem && error.status === 404) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
  throw error;
}
