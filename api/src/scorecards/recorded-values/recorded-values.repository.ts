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

@Injectable()
export class RecordedValuesRepository {
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
