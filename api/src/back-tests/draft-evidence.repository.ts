import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { Pair } from './draft-level.js';

export interface NamedPair extends Pair {
  supplierName: string;
  towerName: string;
  currency: string;
}

/** Which past evidence a draft is tried on. */
@Injectable()
export class DraftEvidenceRepository {
  /** Every supplier in every tower that a contract names, once. */
  async pairs(tx: TenantTransaction, supplierIds: readonly string[] | null, towerIds: readonly string[] | null): Promise<NamedPair[]> {
    return tx.manager.query(
      `SELECT DISTINCT ON (s.name, t.name, c.supplier_id, c.tower_id) c.supplier_id AS "supplierId", s.name AS "supplierName",
              c.tower_id AS "towerId", t.name AS "towerName", c.contract_id AS "contractId", k.currency
         FROM contract_tower c
         JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
         JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
         JOIN service_tower t ON t.organisation_id = c.organisation_id AND t.id = c.tower_id
        WHERE c.organisation_id = $1 AND ($2::uuid[] IS NULL OR c.supplier_id = ANY ($2))
          AND ($3::uuid[] IS NULL OR c.tower_id = ANY ($3))
        ORDER BY s.name, t.name, c.supplier_id, c.tower_id, k.starts_on DESC`,
      [tx.organisationId, supplierIds, towerIds],
    );
  }

  /** Incidents of the suppliers that may count between two instants, in the order of their ids. */
  async incidents(
    tx: TenantTransaction,
    { supplierIds, from, to }: { supplierIds: readonly string[]; from: number; to: number },
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT i.id FROM incident i
        WHERE i.organisation_id = $1 AND i.supplier_ids && $2::uuid[] AND i.opened_at < $4
          AND (i.stopped_at IS NULL OR i.stopped_at >= $3) AND ($5::uuid IS NULL OR i.id > $5)
        ORDER BY i.id LIMIT $6`,
      [tx.organisationId, supplierIds, new Date(from), new Date(to), after, limit],
    );
    return rows.map(({ id }) => id);
  }
}
