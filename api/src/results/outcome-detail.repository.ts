import { Injectable } from '@nestjs/common';
import type { Metric } from '@samsyn/domain/service-levels/metric';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

/** What names a promise to a reader. */
export interface NamedLevel {
  serviceLevelId: string;
  code: string;
  name: string;
  metric: Metric;
  priority: number | null;
  supplierId: string;
  supplierName: string;
  towerId: string;
  towerName: string;
  calendarId: string;
  calendarName: string;
}

@Injectable()
export class OutcomeDetailRepository {
  /** The promises the caller may see, of those given. */
  async names(tx: TenantTransaction, levelIds: readonly string[]): Promise<NamedLevel[]> {
    return tx.manager.query(
      `SELECT l.id AS "serviceLevelId", l.code, l.name, l.metric, l.priority, l.supplier_id AS "supplierId",
              s.name AS "supplierName", l.tower_id AS "towerId", t.name AS "towerName", k.id AS "calendarId",
              k.name AS "calendarName"
         FROM service_level l
         JOIN supplier s ON s.organisation_id = l.organisation_id AND s.id = l.supplier_id
         JOIN service_tower t ON t.organisation_id = l.organisation_id AND t.id = l.tower_id
         JOIN service_calendar k ON k.organisation_id = l.organisation_id AND k.id = l.calendar_id
        WHERE l.organisation_id = $1 AND l.id = ANY ($2::uuid[])
        ORDER BY s.name, l.code, l.id`,
      [tx.organisationId, levelIds],
    );
  }

  async results(
    tx: TenantTransaction,
    levelIds: readonly string[],
    periods: readonly string[],
  ): Promise<{ id: string; serviceLevelId: string; period: string }[]> {
    return tx.manager.query(
      `SELECT id, service_level_id AS "serviceLevelId", period FROM service_level_result
        WHERE organisation_id = $1 AND service_level_id = ANY ($2::uuid[]) AND period = ANY ($3::char(7)[])`,
      [tx.organisationId, levelIds, periods],
    );
  }
}
