import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EscalationLevel } from '@samsyn/domain/governance/board';
import type { EscalationLadder } from '@samsyn/domain/governance/escalation';
import type { Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { EscalationEntity } from './escalation.entity.js';
import type { EscalationQueryDto, LadderInputDto, StepKind } from './escalations.dto.js';

const listing: Listing = {
  id: 'escalation.id',
  sorts: {
    raisedAt: { sql: 'escalation.raised_at', type: 'timestamptz' },
    nextLevelOn: { sql: "coalesce(escalation.next_level_on, '9999-12-31')", type: 'date' },
  },
  defaultSort: '-raisedAt',
  search: ['escalation.title_sv', 'escalation.title_en'],
  counted: true,
};

export interface StepRow {
  id: string;
  at: Date;
  kind: StepKind;
  level: EscalationLevel;
  userId: string | null;
  supplierId: string | null;
  text: string | null;
}

export interface LadderRow extends EscalationLadder {
  id: string;
  contractId: string | null;
  version: number;
}

@Injectable()
export class EscalationsRepository {
  page(tx: TenantTransaction, request: EscalationQueryDto): Promise<Page<EscalationEntity>> {
    const { state, level, supplierId, sourceId } = request;
    const query = tx.manager
      .createQueryBuilder(EscalationEntity, 'escalation')
      .where('escalation.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (state) query.andWhere('escalation.state = :state', { state });
    if (level) query.andWhere('escalation.level = :level', { level });
    if (supplierId) query.andWhere(':supplierId = ANY (escalation.supplier_ids)', { supplierId });
    if (sourceId) query.andWhere('escalation.source_id = :sourceId', { sourceId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<EscalationEntity | null> {
    return tx.manager.findOneBy(EscalationEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<EscalationEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(EscalationEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Locked, so that two rounds of the ladder do not climb it together. */
  open(tx: TenantTransaction): Promise<EscalationEntity[]> {
    const where = { organisationId: tx.organisationId, state: 'open' as const };
    return tx.manager.find(EscalationEntity, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  openAt(tx: TenantTransaction, level: EscalationLevel): Promise<EscalationEntity[]> {
    return tx.manager.find(EscalationEntity, { where: { organisationId: tx.organisationId, state: 'open', level }, order: { levelSince: 'ASC', id: 'ASC' }, take: 50 });
  }

  async isOpen(tx: TenantTransaction, sourceKind: string, sourceId: string): Promise<boolean> {
    return tx.manager.existsBy(EscalationEntity, { organisationId: tx.organisationId, sourceKind, sourceId, state: 'open' });
  }

  async insert(tx: TenantTransaction, row: Omit<EscalationEntity, 'organisationId' | 'version'>): Promise<void> {
    await tx.manager.insert(EscalationEntity, { ...row, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, { id, version }: EscalationEntity, changes: Partial<EscalationEntity>): Promise<void> {
    await tx.manager.update(EscalationEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  async addStep(tx: TenantTransaction, { id, supplierIds }: Pick<EscalationEntity, 'id' | 'supplierIds'>, step: Omit<StepRow, 'id' | 'at'>): Promise<void> {
    await tx.manager.query(
      `INSERT INTO escalation_step (organisation_id, id, escalation_id, supplier_ids, at, kind, level, user_id, supplier_id, text)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.organisationId, randomUUID(), id, supplierIds, tx.now, step.kind, step.level, step.userId, step.supplierId, step.text],
    );
  }

  steps(tx: TenantTransaction, id: string): Promise<StepRow[]> {
    return tx.manager.query(
      `SELECT id, at, kind, level, user_id AS "userId", supplier_id AS "supplierId", text FROM escalation_step
        WHERE organisation_id = $1 AND escalation_id = $2 ORDER BY at, id`,
      [tx.organisationId, id],
    );
  }

  ladders(tx: TenantTransaction): Promise<LadderRow[]> {
    return tx.manager.query(
      `SELECT id, contract_id AS "contractId", operational_days AS operational, tactical_days AS tactical, strategic_days AS strategic, version
         FROM escalation_ladder WHERE organisation_id = $1 ORDER BY contract_id NULLS FIRST`,
      [tx.organisationId],
    );
  }

  async setLadder(tx: TenantTransaction, { contractId = null, operational, tactical, strategic }: LadderInputDto, version: number): Promise<void> {
    await tx.manager.query(
      `INSERT INTO escalation_ladder (organisation_id, id, contract_id, operational_days, tactical_days, strategic_days, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (organisation_id, contract_id) DO UPDATE SET operational_days = excluded.operational_days,
         tactical_days = excluded.tactical_days, strategic_days = excluded.strategic_days, version = excluded.version`,
      [tx.organisationId, randomUUID(), contractId, operational, tactical, strategic, version],
    );
  }

  async removeLadder(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM escalation_ladder WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
  }
}
