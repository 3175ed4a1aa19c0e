import { Injectable } from '@nestjs/common';
import { parseDecimal } from '@samsyn/domain/numbers/decimal';
import type { Maintenance, Outage } from '@samsyn/domain/service-levels/availability';
import type { Probe } from '@samsyn/domain/service-levels/probe-outages';
import type { ReportDelivery } from '@samsyn/domain/service-levels/report-deliveries';
import type { DayOutcomes } from '@samsyn/domain/service-levels/window-budget';
import type { OutcomeCounts } from '@samsyn/domain/service-levels/share-within-target';
import type { Interval } from '@samsyn/domain/time/interval';
import type Fraction from 'fraction.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { CountedWindow, EvidencePlace, EvidenceSource } from './evidence-source.js';

export interface RecordedOutage extends Outage {
  id: string;
  title: string;
}

const place = `organisation_id = $1 AND supplier_id = $2 AND tower_id = $3 AND ($4::text IS NULL OR component = $4)`;
const at = (ms: number) => new Date(ms);
const within = ({ supplierId, towerId, component }: EvidencePlace) => [supplierId, towerId, component];

/** The evidence of one promise over one window, as the domain reckons with it. */
@Injectable()
export class LevelEvidenceRepository {
  /** The evidence as it is stored today. */
  source(tx: TenantTransaction): EvidenceSource {
    return {
      outages: (of, window) => this.outages(tx, of, window),
      maintenance: (of, window) => this.maintenance(tx, of, window),
      recorded: (of) => this.recorded(tx, of),
      probes: (seriesId, window) => this.probes(tx, seriesId, window),
      values: (seriesId, window) => this.values(tx, seriesId, window),
      deliveries: (contractId, window) => this.deliveries(tx, contractId, window),
      counts: (levelId, window) => this.counts(tx, levelId, window),
      durations: (levelId, window) => this.durations(tx, levelId, window),
      openAt: (levelId, instant) => this.openAt(tx, levelId, instant),
    };
  }

  async outages(tx: TenantTransaction, of: EvidencePlace, window: Interval): Promise<RecordedOutage[]> {
    const rows: (Omit<RecordedOutage, 'from' | 'to'> & { from: Date; to: Date | null })[] = await tx.manager.query(
      `SELECT id, title, from_at AS "from", to_at AS "to", cause, impact FROM outage
        WHERE ${place} AND from_at < $6 AND (to_at IS NULL OR to_at > $5) ORDER BY from_at, id`,
      [tx.organisationId, ...within(of), at(window.from), at(window.to)],
    );
    return rows.map((row) => ({ ...row, from: row.from.getTime(), to: row.to?.getTime() ?? null }));
  }

  async maintenance(tx: TenantTransaction, of: EvidencePlace, window: Interval): Promise<Maintenance[]> {
    const rows: { from: Date; to: Date; endedAt: Date | null }[] = await tx.manager.query(
      `SELECT from_at AS "from", to_at AS "to", ended_at AS "endedAt" FROM maintenance_window
        WHERE ${place} AND agreed AND from_at < $6 AND greatest(to_at, ended_at) > $5 ORDER BY from_at, id`,
      [tx.organisationId, ...within(of), at(window.from), at(window.to)],
    );
    return rows.map(({ from, to, endedAt }) => ({
      from: from.getTime(),
      to: to.getTime(),
      endedAt: endedAt?.getTime() ?? null,
    }));
  }

  /** Whether anybody has ever recorded an outage or maintenance there: silence is no proof of availability. */
  async recorded(tx: TenantTransaction, of: EvidencePlace): Promise<boolean> {
    const rows: { any: boolean }[] = await tx.manager.query(
      `SELECT EXISTS (SELECT 1 FROM outage WHERE ${place})
           OR EXISTS (SELECT 1 FROM maintenance_window WHERE ${place}) AS any`,
      [tx.organisationId, ...within(of)],
    );
    return rows[0]?.any ?? false;
  }

  /** The probes of a window, with the last one before it, whose state still held. */
  async probes(tx: TenantTransaction, seriesId: string, window: Interval): Promise<Probe[]> {
    const rows: { at: Date; up: number }[] = await tx.manager.query(
      `(SELECT measured_at AS at, up FROM measurement
         WHERE organisation_id = $1 AND series_id = $2 AND up IS NOT NULL AND measured_at < $3
         ORDER BY measured_at DESC LIMIT 1)
       UNION ALL
       SELECT measured_at, up FROM measurement
        WHERE organisation_id = $1 AND series_id = $2 AND up IS NOT NULL AND measured_at >= $3 AND measured_at < $4
        ORDER BY at`,
      [tx.organisationId, seriesId, at(window.from), at(window.to)],
    );
    return rows.map((row) => ({ at: row.at.getTime(), up: row.up }));
  }

  /** The reports of a contract due in a window; what was excused is not due. */
  async deliveries(tx: TenantTransaction, contractId: string, window: Interval): Promise<ReportDelivery[]> {
    const rows: { dueAt: Date; submittedAt: Date | null }[] = await tx.manager.query(
      `SELECT due_at AS "dueAt", submitted_at AS "submittedAt" FROM report_delivery
        WHERE organisation_id = $1 AND contract_id = $2 AND due_at >= $3 AND due_at < $4 AND excused_because IS NULL`,
      [tx.organisationId, contractId, at(window.from), at(window.to)],
    );
    return rows.map(({ dueAt, submittedAt }) => ({ dueAt: dueAt.getTime(), submittedAt: submittedAt?.getTime() ?? null }));
  }

  async values(tx: TenantTransaction, seriesId: string, window: Interval): Promise<Fraction[]> {
    const rows: { value: string }[] = await tx.manager.query(
      `SELECT value::text AS value FROM measurement
        WHERE organisation_id = $1 AND series_id = $2 AND value IS NOT NULL AND measured_at >= $3 AND measured_at < $4
        ORDER BY measured_at`,
      [tx.organisationId, seriesId, at(window.from), at(window.to)],
    );
    return rows.map(({ value }) => parseDecimal(value));
  }

  /** R9: outcomes by the month they count in, or, of rolling days, by where their clock stopped or was due. */
  async counts(tx: TenantTransaction, levelId: string, window: CountedWindow): Promise<OutcomeCounts> {
    const rows: OutcomeCounts[] = await tx.manager.query(
      `SELECT count(*) FILTER (WHERE outcome = 'met')::integer AS met,
              count(*) FILTER (WHERE outcome = 'missed')::integer AS missed, 0 AS running
         FROM service_level_outcome WHERE ${counted}`,
      countedValues(tx, levelId, window),
    );
    return rows[0] ?? { met: 0, missed: 0, running: 0 };
  }

  /** The last month that has a figure of a promise. */
  async lastMeasured(tx: TenantTransaction, levelId: string): Promise<string | null> {
    const rows: { period: string | null }[] = await tx.manager.query(
      `SELECT max(period) AS period FROM service_level_result
        WHERE organisation_id = $1 AND service_level_id = $2 AND verdict <> 'not_measured'`,
      [tx.organisationId, levelId],
    );
    return rows[0]?.period ?? null;
  }

  /** The same by local date, oldest first. */
  async countsByDay(tx: TenantTransaction, levelId: string, window: CountedWindow, zone: string): Promise<DayOutcomes[]> {
    return tx.manager.query(
      `SELECT to_char(coalesce(stopped_at, due_at) AT TIME ZONE $6, 'YYYY-MM-DD') AS date,
              count(*) FILTER (WHERE outcome = 'met')::integer AS met,
              count(*) FILTER (WHERE outcome = 'missed')::integer AS missed
         FROM service_level_outcome WHERE ${counted} GROUP BY 1 ORDER BY 1`,
      [...countedValues(tx, levelId, window), zone],
    );
  }

  async durations(tx: TenantTransaction, levelId: string, window: CountedWindow): Promise<number[]> {
    const rows: { ms: number }[] = await tx.manager.query(
      `SELECT elapsed_ms::float8 AS ms FROM service_level_outcome WHERE ${counted}`,
      countedValues(tx, levelId, window),
    );
    return rows.map(({ ms }) => ms);
  }

  /** R9: the incidents missed in a month. */
  async missed(tx: TenantTransaction, levelId: string, month: string): Promise<{ id: string; elapsedMs: number }[]> {
    return tx.manager.query(
      `SELECT incident_id AS id, elapsed_ms::float8 AS "elapsedMs" FROM service_level_outcome
        WHERE organisation_id = $1 AND service_level_id = $2 AND outcome = 'missed' AND period = $3 ORDER BY incident_id`,
      [tx.organisationId, levelId, month],
    );
  }

  /** When the clocks that ran at an instant had started. */
  async openAt(tx: TenantTransaction, levelId: string, instant: number): Promise<number[]> {
    const rows: { at: Date }[] = await tx.manager.query(
      `SELECT started_at AS at FROM service_level_outcome
        WHERE organisation_id = $1 AND service_level_id = $2 AND started_at < $3
          AND (stopped_at IS NULL OR stopped_at >= $3)`,
      [tx.organisationId, levelId, at(instant)],
    );
    return rows.map((row) => row.at.getTime());
  }

  /** The first and last month with recorded outages or measurements, or with reports that have been due, in the organisation's zone. */
  async months(tx: TenantTransaction, zone: string): Promise<string[]> {
    const rows: { month: string | null }[] = await tx.manager.query(
      `SELECT to_char(edge AT TIME ZONE $2, 'YYYY-MM') AS month FROM (
         SELECT unnest(ARRAY[min(from_at), max(from_at)]) AS edge FROM outage WHERE organisation_id = $1
         UNION ALL
         SELECT unnest(ARRAY[min(day), max(day)])::timestamp AT TIME ZONE $2 FROM measurement_day WHERE organisation_id = $1
         UNION ALL
         SELECT unnest(ARRAY[min(due_at), max(due_at)]) FROM report_delivery WHERE organisation_id = $1 AND due_at <= $3
       ) AS edges WHERE edge IS NOT NULL`,
      [tx.organisationId, zone, tx.now],
    );
    return rows.flatMap(({ month }) => month ?? []);
  }
}

const counted = `organisation_id = $1 AND service_level_id = $2 AND outcome <> 'running'
  AND CASE WHEN $3::char(7)[] IS NULL
           THEN coalesce(stopped_at, due_at) >= $4 AND coalesce(stopped_at, due_at) < $5
           ELSE period = ANY ($3) END`;
const countedValues = (tx: TenantTransaction, levelId: string, { months, from, to }: CountedWindow) => [
  tx.organisationId,
  levelId,
  months,
  at(from),
  at(to),
];
