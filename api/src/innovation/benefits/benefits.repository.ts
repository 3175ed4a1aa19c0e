import { Injectable } from '@nestjs/common';
import type { BenefitType, BenefitUnit } from '@samsyn/domain/innovation/benefit';
import type { InnovationState } from '@samsyn/domain/innovation/innovation-state';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { BenefitEntity } from './benefit.entity.js';
import type { BenefitQueryDto } from './benefits.dto.js';

const listing: Listing = {
  id: 'benefit.id',
  sorts: { title: alphabetical('benefit.title'), measureTo: { sql: 'benefit.measure_to', type: 'date' } },
  defaultSort: '-measureTo',
  search: ['benefit.title', 'benefit.method'],
  counted: true,
};

export interface StoredTotal {
  type: BenefitType;
  unit: BenefitUnit;
  currency: string | null;
  count: number;
  judged: number;
  planned: string;
  verified: string;
}

export interface JudgedBenefit {
  supplierId: string;
  towerId: string | null;
  planned: string;
  verified: string;
  on: string;
}

export interface BenefitProposal {
  id: string;
  title: string;
  supplierIds: string[];
  state: InnovationState;
  submitted: boolean;
  towerId: string | null;
}

export type NewBenefit = Omit<BenefitEntity, 'organisationId' | 'version' | 'updatedAt'>;

@Injectable()
export class BenefitsRepository {
  page(tx: TenantTransaction, request: BenefitQueryDto): Promise<Page<BenefitEntity>> {
    const { type, state, supplierId, proposalId } = request;
    const query = tx.manager
      .createQueryBuilder(BenefitEntity, 'benefit')
      .where('benefit.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (type) query.andWhere('benefit.type = :type', { type });
    if (state) query.andWhere('benefit.state = :state', { state });
    if (supplierId) query.andWhere(':supplierId = ANY (benefit.supplier_ids)', { supplierId });
    if (proposalId) query.andWhere('benefit.proposal_id = :proposalId', { proposalId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<BenefitEntity | null> {
    return tx.manager.findOneBy(BenefitEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<BenefitEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(BenefitEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: NewBenefit): Promise<void> {
    await tx.manager.insert(BenefitEntity, { ...row, organisationId: tx.organisationId, version: 1, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, { id, version }: Pick<BenefitEntity, 'id' | 'version'>, changes: Partial<BenefitEntity>): Promise<void> {
    const key = { organisationId: tx.organisationId, id };
    await tx.manager.update(BenefitEntity, key, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(BenefitEntity, { organisationId: tx.organisationId, id });
  }

  /** Of the proposals that the caller sees. */
  async proposals(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, BenefitProposal>> {
    const rows: BenefitProposal[] = await tx.manager.query(
      `SELECT id, title, supplier_ids AS "supplierIds", state, submitted_at IS NOT NULL AS submitted, tower_id AS "towerId"
         FROM proposal WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** By type, unit and currency, of what the caller sees. */
  totals(tx: TenantTransaction): Promise<StoredTotal[]> {
    return tx.manager.query(
      `SELECT type, unit, currency, count(*)::int AS count, (count(*) FILTER (WHERE verified IS NOT NULL))::int AS judged,
              trim_scale(sum(planned))::text AS planned, trim_scale(coalesce(sum(verified), 0))::text AS verified
         FROM benefit WHERE organisation_id = $1 GROUP BY type, unit, currency ORDER BY type, unit, currency`,
      [tx.organisationId],
    );
  }

  /** Those that somebody has still to measure or verify, whose measuring ends by a local date. */
  waiting(tx: TenantTransaction, until: string): Promise<BenefitEntity[]> {
    return tx.manager
      .createQueryBuilder(BenefitEntity, 'benefit')
      .where('benefit.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere("benefit.state IN ('planned', 'measured') AND benefit.measure_to <= :until", { until })
      .orderBy('benefit.measure_to')
      .getMany();
  }

  /** Every supplier's verified ones, by the local date of it. */
  judged(tx: TenantTransaction, from: string, to: string, zone: string): Promise<JudgedBenefit[]> {
    return tx.manager.query(
      `SELECT s.id AS "supplierId", p.tower_id AS "towerId", b.planned::text AS planned, b.verified::text AS verified,
              (b.verified_at AT TIME ZONE $4)::date::text AS "on"
         FROM benefit b JOIN proposal p ON p.organisation_id = b.organisation_id AND p.id = b.proposal_id
         CROSS JOIN LATERAL unnest(b.supplier_ids) AS s (id)
        WHERE b.organisation_id = $1 AND b.verified_at IS NOT NULL
          AND (b.verified_at AT TIME ZONE $4)::date BETWEEN $2::date AND $3::date ORDER BY s.id, b.id`,
      [tx.organisationId, from, to, zone],
    );
  }

  async level(tx: TenantTransaction, id: string): Promise<{ name: string; metric: string; supplierId: string } | undefined> {
    const rows: { name: string; metric: string; supplierId: string }[] = await tx.manager.query(
      'SELECT name, metric, supplier_id AS "supplierId" FROM service_level WHERE organisation_id = $1 AND id = $2',
      [tx.organisationId, id],
    );
    return rows[0];
  }
}
