import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { Audit } from '../../platform/audit/audit.service.js';
import { notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ProposalDetailDto } from './proposal-parts.dto.js';
import { ProposalPresenter } from './proposal-presenter.js';
import { ProposalTurns } from './proposal-turns.service.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalsRepository } from './proposals.repository.js';

const objectType = 'proposal';

/** A supplier's own that it has not handed in: nobody else learns what stands in it. */
export const isOwnDraft = ({ submittedAt, proposerKind }: Pick<ProposalEntity, 'submittedAt' | 'proposerKind'>): boolean =>
  submittedAt === null && proposerKind !== 'buyer';

/** Those who may know that something happened to it. */
export const reached = (row: Pick<ProposalEntity, 'submittedAt' | 'supplierIds'>): string[] => (row.submittedAt === null ? [] : row.supplierIds);

/** How every change to a proposal is made: seen, locked, written, its turn kept, recorded. */
@Injectable()
export class ProposalWriter {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly presenter: ProposalPresenter,
    private readonly turns: ProposalTurns,
    private readonly audit: Audit,
  ) {}

  /** The proposal as the caller sees it, locked; 412 if it is not as they saw it. */
  async seen(tx: TenantTransaction, id: string, version: number): Promise<{ row: ProposalEntity; before: ProposalDetailDto }> {
    const visible = await this.proposals.find(tx, id);
    if (!visible) throw notFound();
    await this.write(tx, visible, () => this.proposals.lock(tx, id));
    // Read again, as the caller may: what happened while it waited is not overwritten.
    const row = await this.proposals.find(tx, id);
    if (!row) throw notFound();
    const before = await this.presenter.detail(tx, row);
    expectVersion(version, before);
    return { row, before };
  }

  /** What was handed in is written as the organisation; a draft by those whose it is. */
  write<T>(tx: TenantTransaction, row: Pick<ProposalEntity, 'submittedAt' | 'proposerKind'>, work: () => Promise<T>): Promise<T> {
    return isOwnDraft(row) ? work() : asOrganisation(tx, work);
  }

  /** Writes what changed of something handed in, with whose turn it is now. Runs as the organisation. */
  async settle(tx: TenantTransaction, row: ProposalEntity, changes: Partial<ProposalEntity> = {}, answered = false): Promise<void> {
    const next = { ...row, ...changes };
    const turn = next.submittedAt === null ? {} : await this.turns.keep(tx, next, answered);
    await this.proposals.update(tx, row, { ...changes, ...turn });
  }

  async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: ProposalDetailDto | null): Promise<ProposalDetailDto> {
    const row = await this.proposals.find(tx, id);
    if (!row) throw notFound();
    const after = await this.presenter.detail(tx, row);
    await this.record(tx, action, row, before, after);
    return after;
  }

  async record(tx: TenantTransaction, action: AuditAction, row: ProposalEntity, before: ProposalDetailDto | null, after: ProposalDetailDto | null): Promise<void> {
    if (isOwnDraft(row)) return this.audit.record(tx, { action, objectType, objectId: row.id });
    const tells = { topic: 'proposals', supplierIds: reached(row) } as const;
    // What a supplier wrote before it handed it in stays its own.
    const known = before?.submittedAt == null && row.proposerKind !== 'buyer' ? null : before;
    await this.audit.record(tx, { action, objectType, objectId: row.id, before: known, after, tells });
  }
}
