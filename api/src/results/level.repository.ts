import { Injectable } from '@nestjs/common';
import type { Direction } from '@samsyn/domain/numbers/display';
import type { Metric, Statistic } from '@samsyn/domain/service-levels/metric';
import type { Exclusions } from '@samsyn/domain/service-levels/service-level';
import type { MeasuringWindow } from '@samsyn/domain/service-levels/window';
import type { CalendarVersion } from '@samsyn/domain/time/calendar';
import { agreedEnd } from '../contracts/agreed-end.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { StoredCalendar, StoredServiceLevel } from './level-catalogue.js';

interface LevelRow {
  id: string;
  contract_id: string;
  supplier_id: string;
  tower_id: string;
  calendar_id: string;
  version: number;
  metric: Metric;
  priority: number | null;
  target_ms: number | null;
  target_days: number | null;
  target_end_of_day: boolean;
  direction: Direction;
  statistic: Statistic | null;
  percentile: string | null;
  window_kind: MeasuringWindow['kind'];
  window_days: number | null;
  exclusions: Exclusions;
  component: string | null;
  series_id: string | null;
  expected_target: string;
  minimum_target: string;
  minimum_volume: number;
  counts_for: 'every_holder' | 'resolver';
  pause_reasons: string[];
  weight: string;
  effective_from: string;
  effective_to: string | null;
  contract_from: string;
  contract_to: string;
}

/** What is promised, in bulk and for measuring alone. */
@Injectable()
export class LevelRepository {
  async zone(tx: TenantTransaction): Promise<string> {
    const rows: { zone: string }[] = await tx.manager.query('SELECT zone FROM organisation WHERE id = $1', [
      tx.organisationId,
    ]);
    return rows[0]?.zone ?? 'UTC';
  }

  async levels(tx: TenantTransaction): Promise<StoredServiceLevel[]> {
    const rows: LevelRow[] = await tx.manager.query(
      `SELECT l.id, l.contract_id, l.supplier_id, l.tower_id, l.calendar_id, l.version, l.metric, l.priority, l.target_ms::float8,
              l.expected_target::text, l.minimum_target::text, l.minimum_volume, l.counts_for, l.pause_reasons,
              l.weight::text, l.target_days, l.target_end_of_day, l.direction, l.statistic, l.percentile::text,
              l.window_kind, l.window_days, l.exclusions, l.component, l.series_id, l.effective_from::text, l.effective_to::text,
              to_char(c.starts_on, 'YYYY-MM') AS contract_from, to_char(${agreedEnd('c')}, 'YYYY-MM') AS contract_to
         FROM service_level l
         JOIN contract c ON c.organisation_id = l.organisation_id AND c.id = l.contract_id
        WHERE l.organisation_id = $1 ORDER BY l.id`,
      [tx.organisationId],
    );
    return rows.map(storedLevel);
  }

  async calendars(tx: TenantTransaction): Promise<StoredCalendar[]> {
    const rows: { id: string; version: number; zone: string; versions: CalendarVersion[] }[] =
      await tx.manager.query(
        'SELECT id, version, zone, versions FROM service_calendar WHERE organisation_id = $1',
        [tx.organisationId],
      );
    return rows;
  }
}

const storedLevel = (row: LevelRow): StoredServiceLevel => ({
  terms: {
    id: row.id,
    metric: row.metric,
    priority: row.priority,
    targetMs: row.target_ms,
    targetDays: row.target_days,
    targetEndOfDay: row.target_end_of_day,
    direction: row.direction,
    statistic: row.statistic,
    percentile: row.percentile,
    window: windowOf(row),
    exclusions: row.exclusions,
    component: row.component,
    seriesId: row.series_id,
    expectedTarget: row.expected_target,
    minimumTarget: row.minimum_target,
    minimumVolume: row.minimum_volume,
    countsFor: row.counts_for,
    allowedPauseReasons: row.pause_reasons,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    weight: row.weight,
  },
  contractId: row.contract_id,
  supplierId: row.supplier_id,
  towerId: row.tower_id,
  calendarId: row.calendar_id,
  version: row.version,
  contractMonths: { first: row.contract_from, last: row.contract_to },
});

const windowOf = ({ window_kind: kind, window_days: days }: LevelRow): MeasuringWindow =>
  kind === 'rolling' ? { kind, days: days ?? 1 } : { kind };
