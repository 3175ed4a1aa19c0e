import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { agreedEnd } from './agreed-end.js';
import type { ContractQueryDto, ContractTowerInputDto } from './contract-input.dto.js';
import { ContractTowerEntity } from './contract-tower.entity.js';
import { ContractEntity } from './contract.entity.js';

const supplierName = `(SELECT s.name FROM supplier s
  WHERE s.organisation_id = contract.organisation_id AND s.id = contract.supplier_id)`;

const listing: Listing = {
  id: 'contract.id',
  sorts: {
    number: alphabetical('contract.number'),
    title: alphabetical('contract.title'),
    supplier: alphabetical(supplierName),
    startsOn: { sql: 'contract.starts_on', type: 'date' },
    endsOn: { sql: 'contract.ends_on', type: 'date' },
    // Without a notice day: after all others.
    noticeOn: { sql: "coalesce(contract.notice_on, 'infinity'::date)", type: 'date' },
    monthlyCharge: { sql: 'contract.monthly_charge_minor', type: 'bigint' },
    updatedAt: { sql: 'contract.updated_at', type: 'timestamptz' },
  },
  defaultSort: 'endsOn',
  search: ['contract.number', 'contract.title', supplierName],
  counted: true,
};

const inTower = `EXISTS (SELECT 1 FROM contract_tower ct WHERE ct.organisation_id = contract.organisation_id
  AND ct.contract_id = contract.id AND ct.tower_id = :towerId)`;

@Injectable()
export class ContractsRepository {
  page(tx: TenantTransaction, request: ContractQueryDto): Promise<Page<ContractEntity>> {
    const { supplierId, towerId, runsOn } = request;
    const query = tx.manager
      .createQueryBuilder(ContractEntity, 'contract')
      .where('contract.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('contract.supplierId = :supplierId', { supplierId });
    if (towerId) query.andWhere(inTower, { towerId });
    if (runsOn) query.andWhere(':runsOn::date BETWEEN contract.startsOn AND contract.endsOn', { runsOn });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ContractEntity | null> {
    return tx.manager.findOneBy(ContractEntity, { organisationId: tx.organisationId, id });
  }

  async findByIds(tx: TenantTransaction, ids: readonly string[]): Promise<ContractEntity[]> {
    if (ids.length === 0) return [];
    return tx.manager.findBy(ContractEntity, { organisationId: tx.organisationId, id: In([...new Set(ids)]) });
  }

  all(tx: TenantTransaction): Promise<ContractEntity[]> {
    return tx.manager.find(ContractEntity, { where: { organisationId: tx.organisationId }, order: { id: 'ASC' } });
  }

  /** How many contracts the supplier has for the tower, and how many of them run on a local date. */
  async counts(tx: TenantTransaction, supplierId: string, towerId: string, on: string): Promise<{ all: number; running: number }> {
    const [counts]: { all: number; running: number }[] = await tx.manager.query(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE $4::date BETWEEN c.starts_on AND ${agreedEnd('c')})::int AS running
         FROM contract_tower t
         JOIN contract c ON c.organisation_id = t.organisation_id AND c.id = t.contract_id
        WHERE t.organisation_id = $1 AND t.supplier_id = $2 AND t.tower_id = $3`,
      [tx.organisationId, supplierId, towerId, on],
    );
    return counts ?? { all: 0, running: 0 };
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ContractEntity | null> {
    return tx.manager.findOne(ContractEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, contract: Partial<ContractEntity>): Promise<void> {
    await tx.manager.insert(ContractEntity, {
      ...contract,
      organisationId: tx.organisationId,
      updatedAt: tx.now,
    });
  }

  async update(
    tx: TenantTransaction,
    contract: ContractEntity,
    changes: Partial<ContractEntity>,
  ): Promise<void> {
    const { organisationId, id, version } = contract;
    const raised = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ContractEntity, { organisationId, id }, raised);
  }

  towersOf(tx: TenantTransaction, contractIds: string[]): Promise<ContractTowerEntity[]> {
    return tx.manager.findBy(ContractTowerEntity, {
      organisationId: tx.organisationId,
      contractId: In(contractIds),
    });
  }

  async replaceTowers(
    tx: TenantTransaction,
    contract: { id: string; supplierId: string },
    towers: ContractTowerInputDto[],
  ): Promise<void> {
    const key = { organisationId: tx.organisationId, contractId: contract.id };
    await tx.manager.delete(ContractTowerEntity, key);
    await tx.manager.insert(
      ContractTowerEntity,
      towers.map(({ towerId, lot }) => ({
        ...key,
        towerId,
        supplierId: contract.supplierId,
        lot: lot ?? null,
      })),
    );
  }
}
