import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

export interface NamedContract {
  id: string;
  title: string;
  supplierName: string;
  illustrative: boolean;
  towerIds: string[];
}

/** The names costs are shown with. */
@Injectable()
export class CostsRepository {
  async contracts(tx: TenantTransaction): Promise<Map<string, NamedContract>> {
    const rows: NamedContract[] = await tx.manager.query(
      `SELECT k.id, k.title, s.name AS "supplierName", k.illustrative,
              ARRAY(SELECT t.tower_id FROM contract_tower t WHERE t.organisation_id = k.organisation_id AND t.contract_id = k.id
                     ORDER BY t.tower_id) AS "towerIds"
         FROM contract k JOIN supplier s ON s.organisation_id = k.organisation_id AND s.id = k.supplier_id
        WHERE k.organisation_id = $1`,
      [tx.organisationId],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async towers(tx: TenantTransaction): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await tx.manager.query('SELECT id, name FROM service_tower WHERE organisation_id = $1', [tx.organisationId]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async unknownSuppliers(tx: TenantTransaction): Promise<number> {
    const [row]: { count: number }[] = await tx.manager.query(
      'SELECT count(*)::integer AS count FROM ledger_supplier WHERE organisation_id = $1 AND found_by IS NULL',
      [tx.organisationId],
    );
    return row?.count ?? 0;
  }
}
