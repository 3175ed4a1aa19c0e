import { Injectable } from '@nestjs/common';
import type { Listing } from '../platform/paging/listing.js';
import { alphabetical } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { RiskEntity } from './risk.entity.js';
import type { RiskQueryDto } from './risks.dto.js';

const remaining = "risk.state IN ('treated', 'accepted') AND risk.residual_likelihood IS NOT NULL";
/** What is left of it once it is treated, as `currentSize` has it. */
const likelihood = `CASE WHEN ${remaining} THEN risk.residual_likelihood ELSE risk.likelihood END`;
const impact = `CASE WHEN ${remaining} THEN risk.residual_impact ELSE risk.impact END`;

const listing: Listing = {
  id: 'risk.id',
  sorts: {
    // The largest risks first in descending order; an impact weighs more than a likelihood.
    size: { sql: `((${likelihood}) * (${impact}) * 10 + (${impact}))`, type: 'integer' },
    title: alphabetical('risk.title'),
    reviewOn: { sql: "coalesce(risk.review_on, '9999-12-31')", type: 'date' },
    updatedAt: { sql: 'risk.updated_at', type: 'timestamptz' },
  },
  defaultSort: '-size',
  search: ['risk.title', 'risk.description'],
  counted: true,
};

export type RiskTerms = Omit<RiskEntity, 'organisationId' | 'id' | 'version' | 'createdAt' | 'updatedAt'>;

@Injectable()
export class RisksRepository {
  page(tx: TenantTransaction, request: RiskQueryDto): Promise<Page<RiskEntity>> {
    const query = tx.manager
      .createQueryBuilder(RiskEntity, 'risk')
      .where('risk.organisationId = :organisationId', { organisationId: tx.organisationId });
    const { supplierId, towerId, contractId, state, standing } = request;
    if (supplierId) query.andWhere('risk.supplier_id = :supplierId', { supplierId });
    if (towerId) query.andWhere('risk.tower_id = :towerId', { towerId });
    if (contractId) query.andWhere('risk.contract_id = :contractId', { contractId });
    if (state) query.andWhere('risk.state = :state', { state });
    if (standing) query.andWhere("risk.state <> 'closed'");
    if (request.likelihood) query.andWhere(`(${likelihood}) = :likelihood`, { likelihood: request.likelihood });
    if (request.impact) query.andWhere(`(${impact}) = :impact`, { impact: request.impact });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<RiskEntity | null> {
    return tx.manager.findOneBy(RiskEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<RiskEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(RiskEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** All that are not closed. */
  standing(tx: TenantTransaction, supplierId?: string): Promise<RiskEntity[]> {
    const query = tx.manager
      .createQueryBuilder(RiskEntity, 'risk')
      .where("risk.organisationId = :organisationId AND risk.state <> 'closed'", { organisationId: tx.organisationId })
      .orderBy('risk.id');
    if (supplierId) query.andWhere('risk.supplier_id = :supplierId', { supplierId });
    return query.getMany();
  }

  /** Not closed, and to be looked at on or before the day. */
  toReview(tx: TenantTransaction, until: string): Promise<RiskEntity[]> {
    return tx.manager
      .createQueryBuilder(RiskEntity, 'risk')
      .where("risk.organisationId = :organisationId AND risk.state <> 'closed' AND risk.review_on <= :until", { organisationId: tx.organisationId, until })
      .orderBy('risk.review_on')
      .addOrderBy('risk.id')
      .getMany();
  }

  async titles(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await tx.manager.query(
      'SELECT id, title FROM risk WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  async insert(tx: TenantTransaction, id: string, terms: RiskTerms): Promise<void> {
    await tx.manager.insert(RiskEntity, { ...terms, id, organisationId: tx.organisationId, version: 1, createdAt: tx.now, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, { id, version }: RiskEntity, changes: Partial<RiskTerms>): Promise<void> {
    await tx.manager.update(RiskEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(RiskEntity, { organisationId: tx.organisationId, id });
  }
}
