import { literal } from '../platform/database/copy-out.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

/** Which incidents to measure; all of them without any of these. */
export interface MeasureScope {
  importId?: string;
  incidentIds?: readonly string[];
  serviceLevelIds?: readonly string[];
  /** Only those whose clocks still run. */
  running?: boolean;
}

/** Which incidents `i` are in scope, as a condition without parameters. */
export function scopeCondition(tx: TenantTransaction, { importId, incidentIds, serviceLevelIds, running }: MeasureScope): string {
  if (importId !== undefined) return `i.import_id = ${literal(importId)}`;
  if (incidentIds) return `i.id = ANY (${literal(incidentIds)}::uuid[])`;
  if (serviceLevelIds) {
    const named = (alias: string, column: string) =>
      `${alias}.organisation_id = ${literal(tx.organisationId)} AND ${alias}.${column} = ANY (${literal(serviceLevelIds)}::uuid[])`;
    const promised = `SELECT array_agg(l.supplier_id) FROM service_level l WHERE ${named('l', 'id')}`;
    const counted = `SELECT o.incident_id FROM service_level_outcome o WHERE ${named('o', 'service_level_id')}`;
    return `(i.supplier_ids && (${promised}) OR i.id IN (${counted}))`;
  }
  return running ? 'i.stopped_at IS NULL' : 'true';
}
