import { Injectable } from '@nestjs/common';
import { ContractTermsService } from '../contracts/contract-terms.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ChargedContract } from './charges.js';
import type { Named } from './scorecard-document.js';

/** The names and weights a scorecard is made with. */
@Injectable()
export class MaterialRepository {
  constructor(private readonly terms: ContractTermsService) {}

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

  /** What contracts are called, and whose they are. */
  async contractNames(tx: TenantTransaction): Promise<(Named & { supplierId: string; number: string })[]> {
    return tx.manager.query(
      'SELECT id, title AS name, number, supplier_id AS "supplierId" FROM contract WHERE organisation_id = $1',
      [tx.organisationId],
    );
  }

  /** Every contract's charges over time, by contract id. */
  async contracts(tx: TenantTransaction): Promise<ChargedContract[]> {
    const rows: { contractId: string; towerIds: string[] }[] = await tx.manager.query(
      `SELECT contract_id AS "contractId", array_agg(tower_id ORDER BY tower_id) AS "towerIds"
         FROM contract_tower WHERE organisation_id = $1 GROUP BY contract_id`,
      [tx.organisationId],
    );
    const towers = new Map(rows.map(({ contractId, towerIds }) => [contractId, towerIds]));
    return (await this.terms.allTerms(tx)).map(({ contractId, supplierId, startsOn, versions }) => ({
      ...{ contractId, supplierId, startsOn, versions },
      towerIds: towers.get(contractId) ?? [],
    }));
  }
}
