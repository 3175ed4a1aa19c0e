import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ChargedContract } from './charges.js';
import type { Named } from './scorecard-document.js';

/** The names and weights a scorecard is made with. */
@Injectable()
export class MaterialRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Every organisation: their names are no secret to background work, and nothing else of them is read here. */
  async organisations(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query('SELECT id FROM organisation ORDER BY id');
    return rows.map(({ id }) => id);
  }

  async zone(tx: TenantTransaction): Promise<string> {
    const rows: { zone: string }[] = await tx.manager.query('SELECT zone FROM organisation WHERE id = $1', [
      tx.organisationId,
    ]);
    return rows[0]?.zone ?? 'UTC';
  }

  async suppliers(tx: TenantTransaction): Promise<(Named & { illustrative: boolean })[]> {
    return tx.manager.query('SELECT id, name, illustrative FROM supplier WHERE organisation_id = $1', [
      tx.organisationId,
    ]);
  }

  async towers(tx: TenantTransaction): Promise<(Named & { code: string })[]> {
    return tx.manager.query('SELECT id, code, name FROM service_tower WHERE organisation_id = $1', [
      tx.organisationId,
    ]);
  }

  async contracts(tx: TenantTransaction): Promise<ChargedContract[]> {
    return tx.manager.query(
      `SELECT c.supplier_id AS "supplierId", c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn",
              c.monthly_charge_minor::text AS "monthlyChargeMinor", array_agg(t.tower_id ORDER BY t.tower_id) AS "towerIds"
         FROM contract c
         JOIN contract_tower t ON t.organisation_id = c.organisation_id AND t.contract_id = c.id
        WHERE c.organisation_id = $1
        GROUP BY c.id, 1, 2, 3, 4 ORDER BY c.id`,
      [tx.organisationId],
    );
  }
}
