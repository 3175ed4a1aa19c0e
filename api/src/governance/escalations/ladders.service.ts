import { Injectable } from '@nestjs/common';
import { type EscalationLadder, isLadder, usualLadder } from '@samsyn/domain/governance/escalation';
import { Audit } from '../../platform/audit/audit.service.js';
import { changedMeanwhile, invalid, notFound } from '../../platform/errors/problem.js';
import { ObjectKinds } from '../../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { LadderDto, LadderInputDto, LaddersDto } from './escalations.dto.js';
import { EscalationsRepository } from './escalations.repository.js';

const objectType = 'escalation_ladder';

/** How many days late something is when it reaches each level: the organisation's, and of contracts that say otherwise. */
@Injectable()
export class LaddersService {
  constructor(
    private readonly escalations: EscalationsRepository,
    private readonly objects: ObjectKinds,
    private readonly audit: Audit,
  ) {}

  async list(tx: TenantTransaction): Promise<LaddersDto> {
    const rows = await this.escalations.ladders(tx);
    const named = await this.objects.named(tx, rows.flatMap(({ contractId }) => (contractId ? [{ kind: 'contracts', id: contractId }] : [])));
    const items = rows.map((row): LadderDto => ({ ...row, contractName: (row.contractId && named({ kind: 'contracts', id: row.contractId })?.title) ?? null }));
    const own = items.some(({ contractId }) => contractId === null);
    return { items: own ? items : [{ id: null, contractId: null, contractName: null, ...usualLadder, version: 0 }, ...items] };
  }

  /** The ladder of a contract, or the organisation's. */
  async all(tx: TenantTransaction): Promise<(contractId: string | null) => EscalationLadder> {
    const rows = await this.escalations.ladders(tx);
    const own = rows.find(({ contractId }) => contractId === null) ?? usualLadder;
    return (contractId) => (contractId === null ? own : (rows.find((row) => row.contractId === contractId) ?? own));
  }

  /** Version 0 is of one that nobody has set. 422 unknown_contract, ladder_order. */
  async set(tx: TenantTransaction, seen: number, body: LadderInputDto): Promise<LaddersDto> {
    const { contractId = null } = body;
    if (!isLadder(body)) throw invalid([{ field: 'tactical', code: 'ladder_order' }]);
    const named = await this.objects.named(tx, contractId ? [{ kind: 'contracts', id: contractId }] : []);
    if (contractId && !named({ kind: 'contracts', id: contractId })) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
    const before = (await this.escalations.ladders(tx)).find((row) => row.contractId === contractId) ?? null;
    if ((before?.version ?? 0) !== seen) throw changedMeanwhile(before ?? { ...usualLadder, contractId, version: 0 });
    await this.escalations.setLadder(tx, body, seen + 1);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: contractId ?? tx.organisationId, before, after: body, tells: { topic: 'escalations', supplierIds: [] } });
    return this.list(tx);
  }

  /** What it said is then as everywhere else. */
  async remove(tx: TenantTransaction, id: string): Promise<void> {
    const before = (await this.escalations.ladders(tx)).find((row) => row.id === id);
    if (!before) throw notFound();
    await this.escalations.removeLadder(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: before.contractId ?? tx.organisationId, before });
  }
}
