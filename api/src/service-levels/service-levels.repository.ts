import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceLevelEntity } from './service-level.entity.js';
import type { ServiceLevelQueryDto, ServiceLevelVersionDto } from './service-levels.dto.js';

const listing: Listing = {
  id: 'level.id',
  sorts: {
    code: alphabetical('level.code'),
    name: alphabetical('level.name'),
    priority: { sql: 'coalesce(level.priority, 0)', type: 'integer' },
    effectiveFrom: { sql: 'level.effective_from', type: 'date' },
  },
  defaultSort: 'code',
  search: ['level.code', 'level.name'],
  counted: true,
};

export interface LevelNames {
  id: string;
  contractNumber: string;
  currency: string;
  supplierName: string;
  towerName: string;
  calendarName: string;
}

@Injectable()
export class ServiceLevelsRepository {
  page(tx: TenantTransaction, request: ServiceLevelQueryDto): Promise<Page<ServiceLevelEntity>> {
    const { supplierId, contractId, towerId, metric, inForceOn } = request;
    const query = tx.manager
      .createQueryBuilder(ServiceLevelEntity, 'level')
      .where('level.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('level.supplierId = :supplierId', { supplierId });
    if (contractId) query.andWhere('level.contractId = :contractId', { contractId });
    if (towerId) query.andWhere('level.towerId = :towerId', { towerId });
    if (metric) query.andWhere('level.metric = :metric', { metric });
    if (inForceOn) {
      query.andWhere(':inForceOn::date >= level.effectiveFrom', { inForceOn });
      query.andWhere('(level.effectiveTo IS NULL OR :inForceOn::date < level.effectiveTo)', { inForceOn });
    }
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ServiceLevelEntity | null> {
    return tx.manager.findOneBy(ServiceLevelEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ServiceLevelEntity | null> {
    return tx.manager.findOne(ServiceLevelEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  ofContract(tx: TenantTransaction, contractId: string): Promise<ServiceLevelEntity[]> {
    return tx.manager.find(ServiceLevelEntity, {
      where: { organisationId: tx.organisationId, contractId },
      order: { code: 'ASC', effectiveFrom: 'ASC' },
    });
  }

  /** What a row of these service levels calls its contract, supplier, tower and calendar. */
  async names(tx: TenantTransaction, ids: string[]): Promise<Map<string, LevelNames>> {
    const rows: LevelNames[] = await tx.manager.query(
      `SELECT l.id, c.number AS "contractNumber", c.currency, s.name AS "supplierName", t.name AS "towerName", k.name AS "calendarName"
         FROM service_level l
         JOIN contract c ON c.organisation_id = l.organisation_id AND c.id = l.contract_id
         JOIN supplier s ON s.organisation_id = l.organisation_id AND s.id = l.supplier_id
         JOIN service_tower t ON t.organisation_id = l.organisation_id AND t.id = l.tower_id
         JOIN service_calendar k ON k.organisation_id = l.organisation_id AND k.id = l.calendar_id
        WHERE l.organisation_id = $1 AND l.id = ANY ($2)`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Every wording of one promise, the first one first. */
  versions(tx: TenantTransaction, { contractId, code }: { contractId: string; code: string }): Promise<ServiceLevelVersionDto[]> {
    return tx.manager.query(
      `SELECT l.id, l.effective_from::text AS "effectiveFrom", l.effective_to::text AS "effectiveTo",
              l.amendment_id AS "amendmentId", a.number AS "amendmentNumber"
         FROM service_level l
         LEFT JOIN contract_amendment a ON a.organisation_id = l.organisation_id AND a.id = l.amendment_id
        WHERE l.organisation_id = $1 AND l.contract_id = $2 AND l.code = $3 ORDER BY l.effective_from`,
      [tx.organisationId, contractId, code],
    );
  }

  /** Whether figures of a month before `month` (`YYYY-MM`) rest on this wording. */
  async isMeasuredBefore(tx: TenantTransaction, id: string, month: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `SELECT 1 FROM service_level_result
        WHERE organisation_id = $1 AND service_level_id = $2 AND period < $3 AND verdict <> 'not_measured' LIMIT 1`,
      [tx.organisationId, id, month],
    );
    return rows.length > 0;
  }

  /** Whose a measurement series is, and whether it holds probes or figures. */
  async series(tx: TenantTransaction, id: string): Promise<{ supplierId: string; kind: string } | undefined> {
    const rows: { supplierId: string; kind: string }[] = await tx.manager.query(
      'SELECT supplier_id AS "supplierId", kind FROM measurement_series WHERE organisation_id = $1 AND id = $2',
      [tx.organisationId, id],
    );
    return rows[0];
  }

  async insert(tx: TenantTransaction, level: Partial<ServiceLevelEntity>): Promise<void> {
    await tx.manager.insert(ServiceLevelEntity, { ...level, organisationId: tx.organisationId, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, level: ServiceLevelEntity, changes: Partial<ServiceLevelEntity>): Promise<void> {
    const { organisationId, id, version } = level;
    const next = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ServiceLevelEntity, { organisationId, id }, next);
  }
}
