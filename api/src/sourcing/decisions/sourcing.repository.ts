import { Injectable } from '@nestjs/common';
import { fields, pageOfRows } from '../../platform/database/rows.js';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { Page } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { SourcingDecisionDto, SourcingQueryDto } from './sourcing.dto.js';

export type StoredDecision = Omit<SourcingDecisionDto, 'standing' | 'reviewLate'>;
export interface StoredService {
  id: string;
  name: string;
  decisionId: string | null;
}

/** A service whose decision is to be looked at again. */
export interface SourcingReview {
  serviceId: string;
  name: string;
  reviewOn: string;
  supplierId: string | null;
  towerId: string | null;
  contractId: string | null;
}

const listing: Listing = {
  id: 's.id',
  sorts: { name: alphabetical('s.name'), reviewOn: { sql: "coalesce(d.review_on, '9999-12-31')", type: 'date' } },
  defaultSort: 'name',
  search: ['s.name'],
  counted: true,
};

@Injectable()
export class SourcingRepository {
  /** Services with the id of the decision that holds on the day. */
  page(tx: TenantTransaction, { choice, ...request }: SourcingQueryDto, today: string): Promise<Page<StoredService>> {
    const from = `service s LEFT JOIN LATERAL (
        SELECT x.* FROM sourcing_decision x
         WHERE x.organisation_id = s.organisation_id AND x.service_id = s.id AND x.effective_from <= $2
         ORDER BY x.effective_from DESC LIMIT 1) d ON true`;
    const where = [
      ['d.choice = ?', choice === 'undecided' ? undefined : choice],
      ['d.id IS NULL AND ?', choice === 'undecided' ? true : undefined],
      ['d.supplier_id = ?', request.supplierId],
    ] as const;
    return pageOfRows(tx, { select: 's.id, s.name, d.id AS "decisionId"', from, tenant: 's', values: [today], where }, listing, request);
  }

  async service(tx: TenantTransaction, id: string): Promise<{ id: string; name: string } | undefined> {
    const rows: { id: string; name: string }[] = await tx.manager.query('SELECT id, name FROM service WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
    return rows[0];
  }

  /** All decisions on the services, the newest first. */
  decisions(tx: TenantTransaction, serviceIds: readonly string[]): Promise<StoredDecision[]> {
    const plain = ['id', 'serviceId', 'choice', 'towerId', 'contractId', 'supplierId', 'reason', 'criteria', 'decidedBy', 'version'];
    return tx.manager.query(
      `SELECT ${fields('d', plain, ['effectiveFrom', 'decidedOn', 'reviewOn'])},
              t.name AS "towerName", c.number AS "contractNumber", p.name AS "supplierName"
         FROM sourcing_decision d
         LEFT JOIN service_tower t ON t.organisation_id = d.organisation_id AND t.id = d.tower_id
         LEFT JOIN contract c ON c.organisation_id = d.organisation_id AND c.id = d.contract_id
         LEFT JOIN supplier p ON p.organisation_id = d.organisation_id AND p.id = d.supplier_id
        WHERE d.organisation_id = $1 AND d.service_id = ANY ($2::uuid[]) ORDER BY d.service_id, d.effective_from DESC`,
      [tx.organisationId, serviceIds],
    );
  }

  /** What holds of services today and is to be looked at again by the day. */
  toReview(tx: TenantTransaction, today: string, until: string): Promise<SourcingReview[]> {
    return tx.manager.query(
      `SELECT s.id AS "serviceId", s.name, d.review_on::text AS "reviewOn", d.supplier_id AS "supplierId", d.tower_id AS "towerId", d.contract_id AS "contractId"
         FROM service s CROSS JOIN LATERAL (
           SELECT x.* FROM sourcing_decision x
            WHERE x.organisation_id = s.organisation_id AND x.service_id = s.id AND x.effective_from <= $2
            ORDER BY x.effective_from DESC LIMIT 1) d
        WHERE s.organisation_id = $1 AND d.review_on <= $3`,
      [tx.organisationId, today, until],
    );
  }

  async serviceOf(tx: TenantTransaction, decisionId: string): Promise<string | undefined> {
    const rows: { serviceId: string }[] = await tx.manager.query(
      'SELECT service_id AS "serviceId" FROM sourcing_decision WHERE organisation_id = $1 AND id = $2',
      [tx.organisationId, decisionId],
    );
    return rows[0]?.serviceId;
  }
}
