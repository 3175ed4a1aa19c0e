import { Injectable } from '@nestjs/common';
import { metrics, traitsOf } from '@samsyn/domain/service-levels/metric';
import { decimalText } from '../platform/database/column-types.js';
import { readCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { EvidencePlace } from './evidence-source.js';
import type { ResultDetailDto, ResultDto, ResultQueryDto } from './results.dto.js';

const joined = `
   FROM service_level_result r
   JOIN service_level l ON l.organisation_id = r.organisation_id AND l.id = r.service_level_id
   JOIN supplier s ON s.organisation_id = r.organisation_id AND s.id = r.supplier_id
   JOIN service_tower t ON t.organisation_id = r.organisation_id AND t.id = r.tower_id`;

const columns = `
  r.id, r.period, r.service_level_id AS "serviceLevelId", l.code, l.name, l.metric, l.priority,
  r.supplier_id AS "supplierId", s.name AS "supplierName", r.tower_id AS "towerId", t.name AS "towerName",
  l.contract_id AS "contractId", r.met, r.missed, r.shown_value::text AS value, r.exact_value AS "exactValue",
  l.direction, l.statistic, l.percentile::text AS percentile, r.volume, l.window_kind AS "windowKind",
  r.window_from AS "windowFrom", r.window_to AS "windowTo", r.complete, l.target_days AS "targetDays", r.verdict,
  l.expected_target::text AS "expectedTarget", l.minimum_target::text AS "minimumTarget",
  l.target_ms::float8 AS "targetMs", l.weight::text AS weight`;

const presented = <Row extends ResultDto>(row: Row): Row => ({
  ...row,
  unit: traitsOf(row.metric).unit,
  windowFrom: new Date(row.windowFrom).toISOString(),
  windowTo: new Date(row.windowTo).toISOString(),
  expectedTarget: decimalText(row.expectedTarget),
  minimumTarget: decimalText(row.minimumTarget),
  weight: decimalText(row.weight),
});

const ofOutages = metrics.filter((metric) => traitsOf(metric).evidence === 'outages');

/** Where recorded evidence is and when it was; null where it still lasts. */
export interface RestingOn extends EvidencePlace {
  from: string;
  to: string | null;
  /** What is measured by probes has no use for recorded outages, only for maintenance. */
  probed: boolean;
}

/** The sort of the results' pages: the newest month first, in it by the promise's code. */
export const resultSort = 'period';

@Injectable()
export class ResultsRepository {
  async page(tx: TenantTransaction, query: ResultQueryDto, limit: number | null): Promise<ResultDto[]> {
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor, resultSort);
    const rows: ResultDto[] = await tx.manager.query(
      `SELECT ${columns} ${joined}
        WHERE r.organisation_id = $1
          AND ($2::char(7) IS NULL OR r.period = $2)
          AND ($3::uuid IS NULL OR r.supplier_id = $3)
          AND ($4::uuid IS NULL OR r.tower_id = $4)
          AND ($5::uuid IS NULL OR r.service_level_id = $5)
          AND ($6::text[] IS NULL OR r.verdict = ANY ($6))
          AND ($7::char(7) IS NULL OR r.period < $7 OR (r.period = $7 AND (l.code, r.id) > ($8, $9::uuid)))
        ORDER BY r.period DESC, l.code, r.id LIMIT $10`,
      [
        tx.organisationId,
        query.period ?? null,
        query.supplierId ?? null,
        query.towerId ?? null,
        query.serviceLevelId ?? null,
        query.verdict ?? null,
        after?.value.slice(0, 7) ?? null,
        after?.value.slice(8) ?? null,
        after?.id ?? null,
        limit,
      ],
    );
    return rows.map(presented);
  }

  /** R11: the results whose window recorded evidence falls in, the newest first. */
  async restingOn(tx: TenantTransaction, evidence: RestingOn, most: number): Promise<ResultDto[]> {
    const { supplierId, towerId, component, from, to, probed } = evidence;
    const rows: ResultDto[] = await tx.manager.query(
      `SELECT ${columns} ${joined}
        WHERE r.organisation_id = $1 AND r.supplier_id = $2 AND r.tower_id = $3 AND l.metric = ANY ($4)
          AND (l.component IS NULL OR l.component = $5) AND (l.series_id IS NULL OR $6)
          AND r.window_to > $7 AND r.window_from < coalesce($8::timestamptz, 'infinity')
        ORDER BY r.period DESC, l.code, r.id LIMIT $9`,
      [tx.organisationId, supplierId, towerId, ofOutages, component, probed, from, to, most],
    );
    return rows.map(presented);
  }

  async find(tx: TenantTransaction, id: string): Promise<ResultDetailDto | undefined> {
    const rows: (ResultDetailDto & { computedAt: Date })[] = await tx.manager.query(
      `SELECT ${columns}, r.explanation, r.rule_version AS "ruleVersion", r.computed_at AS "computedAt",
              k.id AS "calendarId", k.name AS "calendarName", k.zone AS "calendarZone", c.number AS "contractNumber",
              l.minimum_volume AS "minimumVolume", l.counts_for AS "countsFor", l.pause_reasons AS "pauseReasons",
              (SELECT p.id FROM service_level_result p
                WHERE p.organisation_id = r.organisation_id AND p.service_level_id = r.service_level_id
                  AND p.supplier_id = r.supplier_id AND p.period < r.period
                ORDER BY p.period DESC LIMIT 1) AS "previousResultId"
         ${joined}
         JOIN service_calendar k ON k.organisation_id = l.organisation_id AND k.id = l.calendar_id
         JOIN contract c ON c.organisation_id = l.organisation_id AND c.id = l.contract_id
        WHERE r.organisation_id = $1 AND r.id = $2`,
      [tx.organisationId, id],
    );
    return rows.map((row) => ({ ...presented(row), computedAt: row.computedAt.toISOString() }))[0];
  }
}
