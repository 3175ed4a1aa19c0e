import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { RestatedFigureDto } from './closes.dto.js';

@Injectable()
export class RestatedNamesRepository {
  /** What names promises to a reader, by supplier and code. */
  async levels(
    tx: TenantTransaction,
    ids: readonly string[],
  ): Promise<Pick<RestatedFigureDto, 'serviceLevelId' | 'code' | 'name' | 'metric' | 'supplierName'>[]> {
    return tx.manager.query(
      `SELECT l.id AS "serviceLevelId", l.code, l.name, l.metric, s.name AS "supplierName"
         FROM service_level l JOIN supplier s ON s.organisation_id = l.organisation_id AND s.id = l.supplier_id
        WHERE l.organisation_id = $1 AND l.id = ANY ($2::uuid[]) ORDER BY s.name, l.code, l.id`,
      [tx.organisationId, ids],
    );
  }
}
