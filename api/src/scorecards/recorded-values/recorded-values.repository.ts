import { Injectable } from '@nestjs/common';
import Fraction from 'fraction.js';
import { formatRatio, parseDecimal } from '@samsyn/domain/numbers/decimal';
import type { KpiMeasure } from '@samsyn/domain/scorecards/month-inputs';
import type { RecordedSource } from '@samsyn/domain/scorecards/score-model';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

export interface RecordedMeasure {
  period: string;
  source: RecordedSource;
  measure: KpiMeasure;
}

interface Row {
  id: string;
  period: string;
  source: RecordedSource;
  kpi: string;
  supplierId: string;
  towerId: string | null;
  contractId: string | null;
  value: string | null;
  volume: number | null;
  delivered: number | null;
}

/** A recorded value with the names of what it is of. */
export interface RecordedValueRow {
  id: string;
  kpi: string;
  source: RecordedSource;
  period: string;
  supplierId: string;
  supplierName: string;
  towerId: string | null;
  towerName: string | null;
  contractId: string | null;
  contractNumber: string | null;
  value: string | null;
  volume: number | null;
  delivered: number | null;
  current: boolean;
  justification: string;
  recordedBy: string | null;
  recordedAt: Date;
}

export type NewRecordedValue = Pick<
  RecordedValueRow,
  'id' | 'kpi' | 'source' | 'period' | 'supplierId' | 'towerId' | 'contractId' | 'value' | 'volume' | 'delivered' | 'justification'
>;

const samePlace = `other.organisation_id = v.organisation_id AND other.period = v.period AND other.kpi = v.kpi
  AND other.supplier_id = v.supplier_id AND other.tower_id IS NOT DISTINCT FROM v.tower_id AND other.contract_id IS NOT DISTINCT FROM v.contract_id`;

const selectRow = `
  SELECT v.id, v.kpi, v.source, v.period, v.supplier_id AS "supplierId", s.name AS "supplierName", v.tower_id AS "towerId",
         t.name AS "towerName", v.contract_id AS "contractId", c.number AS "contractNumber", v.value, v.volume, v.delivered,
         NOT EXISTS (SELECT 1 FROM recorded_value other WHERE ${samePlace}
                        AND (other.recorded_at, other.id) > (v.recorded_at, v.id)) AS current,
         v.justification, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"
    FROM recorded_value v
    JOIN supplier s ON s.organisation_id = v.organisation_id AND s.id = v.supplier_id
    LEFT JOIN service_tower t ON t.organisation_id = v.organisation_id AND t.id = v.tower_id
    LEFT JOIN contract c ON c.organisation_id = v.organisation_id AND c.id = v.contract_id
   WHERE v.organisation_id = $1`;

@Injectable()
export class RecordedValuesRepository {
  /** What counts in a month, by KPI and supplier. */
  async current(tx: TenantTransaction, period: string, supplierId: string | null): Promise<RecordedValueRow[]> {
    const rows: RecordedValueRow[] = await tx.manager.query(
      `${selectRow} AND v.period = $2 AND ($3::uuid IS NULL OR v.supplier_id = $3) ORDER BY v.kpi, s.name, v.id`,
      [tx.organisationId, period, supplierId],
    );
    return rows.filter(({ current }) => current);
  }

  async find(tx: TenantTransaction, id: string): Promise<RecordedValueRow | undefined> {
    const rows: RecordedValueRow[] = await tx.manager.query(`${selectRow} AND v.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  /** Everything that was recorded of the same place and month, the newest first. */
  async history(tx: TenantTransaction, { kpi, period, supplierId, towerId, contractId }: RecordedValueRow): Promise<RecordedValueRow[]> {
    return tx.manager.query(
      `${selectRow} AND v.kpi = $2 AND v.period = $3 AND v.supplier_id = $4
          AND v.tower_id IS NOT DISTINCT FROM $5 AND v.contract_id IS NOT DISTINCT FROM $6
        ORDER BY v.recorded_at DESC, v.id DESC`,
      [tx.organisationId, kpi, period, supplierId, towerId, contractId],
    );
  }

  async insert(tx: TenantTransaction, row: NewRecordedValue): Promise<void> {
    await tx.manager.query(
      `INSERT INTO recorded_value (organisation_id, id, kpi, source, period, supplier_id, tower_id, contract_id, value, volume,
                                   delivered, justification, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[tx.organisationId, row.id, row.kpi, row.source, row.period, row.supplierId, row.towerId, row.contractId, row.value, row.volume],
        ...[row.delivered, row.justification, tx.principal.userId, tx.now],
      ],
    );
  }

  /** What holds in the months from `first` to `last`: the newest of each place and month, unless it takes back. */
  async latest(tx: TenantTransaction, first: string, last: string): Promise<RecordedMeasure[]> {
    const rows: Row[] = await tx.manager.query(
      `SELECT id, period, source, kpi, supplier_id AS "supplierId", tower_id AS "towerId", contract_id AS "contractId", value, volume,
              delivered
         FROM (SELECT DISTINCT ON (period, kpi, supplier_id, tower_id, contract_id) *
                 FROM recorded_value WHERE organisation_id = $1 AND period BETWEEN $2 AND $3
                ORDER BY period, kpi, supplier_id, tower_id, contract_id, recorded_at DESC, id DESC) AS newest
        WHERE value IS NOT NULL OR delivered IS NOT NULL`,
      [tx.organisationId, first, last],
    );
    return rows.map(({ id, period, source, value, delivered, ...place }) => ({
      ...{ period, source },
      measure: { ...place, value: ratioOf(value, delivered, place.volume), coverage: null, evidence: { kind: 'recorded_value', id } },
    }));
  }
}

/** Of commitments the percentage delivered of those due; where none was due, nothing was measured. */
function ratioOf(value: string | null, delivered: number | null, due: number | null): string | null {
  if (value !== null) return formatRatio(parseDecimal(value));
  return delivered === null || !due ? null : formatRatio(new Fraction(delivered * 100, due));
}
