import { Injectable } from '@nestjs/common';
import { copyOut, literal } from '../../../platform/database/copy-out.js';
import { epochMs } from '../../../platform/database/epoch-ms.js';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import type { FrozenAgreed, FrozenDelivery, FrozenMaintenance, FrozenMeasurement, FrozenOutage, FrozenOutcome, FrozenRecorded } from './frozen-lines.js';

/** A month, and how far back any figure of it looks; epoch ms, half-open. */
export interface EvidenceSpan {
  period: string;
  monthFrom: number;
  fromPeriod: string;
  from: number;
  to: number;
  restating: boolean;
}

export interface CountedRow {
  incidentId: string;
  serviceLevelId: string;
  supplierId: string;
  period: string;
}

const at = (ms: number) => new Date(ms);
const instant = (ms: number) => `${literal(at(ms).toISOString())}::timestamptz`;
const wholeMs = (column: string) => `(date_part('epoch', ${column}) * 1000)::bigint`;

/** The evidence of a month as it is stored today, each kind in the order of its ids, without anything that names a person. */
@Injectable()
export class MonthEvidenceRepository {
  /** Which incidents `i` can count in the month, without parameters: those that had not stopped before it, and began before its end. */
  condition({ organisationId }: TenantTransaction, { period, monthFrom, to, restating }: EvidenceSpan): string {
    // What counted there and has been put right since may have stopped at any time.
    const counted = `EXISTS (SELECT 1 FROM service_level_outcome c WHERE c.organisation_id = ${literal(organisationId)}
                                AND c.incident_id = i.id AND c.period = ${literal(period)})`;
    const inTime = `i.opened_at < ${instant(to)} AND (i.stopped_at IS NULL OR i.stopped_at >= ${instant(monthFrom)})`;
    return restating ? `(${inTime} OR ${counted})` : `(${inTime})`;
  }

  async incidents(tx: TenantTransaction, condition: string): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `SELECT count(*)::integer AS count FROM incident i WHERE i.organisation_id = $1 AND ${condition}`,
      [tx.organisationId],
    );
    return rows[0]?.count ?? 0;
  }

  /** R9: where those incidents count in closed months, by incident. */
  async *counted(tx: TenantTransaction, condition: string): AsyncGenerator<CountedRow[]> {
    const organisation = literal(tx.organisationId);
    const rows = copyOut(
      tx,
      `SELECT o.incident_id, o.service_level_id, o.supplier_id, o.period FROM service_level_outcome o
         JOIN incident i ON i.organisation_id = o.organisation_id AND i.id = o.incident_id
        WHERE o.organisation_id = ${organisation} AND o.closed AND ${condition}
        ORDER BY o.incident_id, o.service_level_id, o.supplier_id`,
    );
    for await (const cells of rows) {
      yield cells.map(([incidentId, serviceLevelId, supplierId, period]) => ({
        ...{ incidentId: incidentId ?? '', serviceLevelId: serviceLevelId ?? '' },
        ...{ supplierId: supplierId ?? '', period: period ?? '' },
      }));
    }
  }

  /** What counts in other months and lies in the longer windows of the promises given, by promise. */
  async *outcomes(tx: TenantTransaction, levelIds: readonly string[], { period, fromPeriod, from, to }: EvidenceSpan): AsyncGenerator<FrozenOutcome[]> {
    if (levelIds.length === 0) return;
    const rows = copyOut(
      tx,
      `SELECT service_level_id, period, outcome, ${wholeMs('coalesce(stopped_at, due_at)')}, elapsed_ms FROM service_level_outcome
        WHERE organisation_id = ${literal(tx.organisationId)} AND service_level_id = ANY (${literal(levelIds)}::uuid[])
          AND outcome <> 'running' AND period <> ${literal(period)}
          AND (coalesce(stopped_at, due_at) >= ${instant(from)} AND coalesce(stopped_at, due_at) < ${instant(to)}
               OR period >= ${literal(fromPeriod)} AND period < ${literal(period)})
        ORDER BY service_level_id, coalesce(stopped_at, due_at), incident_id`,
    );
    for await (const cells of rows) {
      yield cells.map(([serviceLevelId, own, outcome, stopped, elapsed]) => ({
        ...{ serviceLevelId: serviceLevelId ?? '', period: own ?? '', missed: outcome === 'missed' },
        ...{ at: Number(stopped), elapsedMs: Number(elapsed) },
      }));
    }
  }

  async outages(tx: TenantTransaction, { from, to }: EvidenceSpan): Promise<FrozenOutage[]> {
    return tx.manager.query(
      `SELECT id, version, supplier_id AS "supplierId", tower_id AS "towerId", component, ${epochMs('from_at')} AS "from",
              ${epochMs('to_at')} AS "to", cause, impact
         FROM outage WHERE organisation_id = $1 AND from_at < $3 AND (to_at IS NULL OR to_at > $2) ORDER BY from_at, id`,
      [tx.organisationId, at(from), at(to)],
    );
  }

  async maintenance(tx: TenantTransaction, { from, to }: EvidenceSpan): Promise<FrozenMaintenance[]> {
    return tx.manager.query(
      `SELECT id, version, supplier_id AS "supplierId", tower_id AS "towerId", component, ${epochMs('from_at')} AS "from",
              ${epochMs('to_at')} AS "to", ${epochMs('ended_at')} AS "endedAt"
         FROM maintenance_window
        WHERE organisation_id = $1 AND agreed AND from_at < $3 AND greatest(to_at, ended_at) > $2 ORDER BY from_at, id`,
      [tx.organisationId, at(from), at(to)],
    );
  }

  async recorded(tx: TenantTransaction): Promise<FrozenRecorded[]> {
    return tx.manager.query(
      `SELECT supplier_id AS "supplierId", tower_id AS "towerId", component FROM outage WHERE organisation_id = $1
       UNION
       SELECT supplier_id, tower_id, component FROM maintenance_window WHERE organisation_id = $1
        ORDER BY 1, 2, 3`,
      [tx.organisationId],
    );
  }

  /** With the last one of each series before, whose state still held. */
  async *measurements(tx: TenantTransaction, seriesIds: readonly string[], { from, to }: EvidenceSpan): AsyncGenerator<FrozenMeasurement[]> {
    if (seriesIds.length === 0) return;
    const one = `organisation_id = ${literal(tx.organisationId)} AND series_id = s.id`;
    const rows = copyOut(
      tx,
      `SELECT s.id, ${wholeMs('m.measured_at')}, m.up, m.value FROM unnest(${literal(seriesIds)}::uuid[]) AS s(id)
        CROSS JOIN LATERAL (
          (SELECT measured_at, up, value FROM measurement WHERE ${one} AND measured_at < ${instant(from)} AND up IS NOT NULL
            ORDER BY measured_at DESC LIMIT 1)
          UNION ALL
          SELECT measured_at, up, value FROM measurement WHERE ${one} AND measured_at >= ${instant(from)} AND measured_at < ${instant(to)}) AS m
        ORDER BY s.id, m.measured_at`,
    );
    for await (const cells of rows) {
      yield cells.map(([seriesId, measuredAt, up = null, value = null]) => ({
        ...{ seriesId: seriesId ?? '', at: Number(measuredAt) },
        ...{ up: up === null ? null : Number(up), value },
      }));
    }
  }

  async deliveries(tx: TenantTransaction, { from, to }: EvidenceSpan): Promise<FrozenDelivery[]> {
    return tx.manager.query(
      `SELECT id, contract_id AS "contractId", ${epochMs('due_at')} AS "dueAt", ${epochMs('submitted_at')} AS "submittedAt"
         FROM report_delivery
        WHERE organisation_id = $1 AND due_at >= $2 AND due_at < $3 AND excused_because IS NULL ORDER BY id`,
      [tx.organisationId, at(from), at(to)],
    );
  }

  /** Of each promise the newest that was agreed on. */
  async agreed(tx: TenantTransaction, { period }: EvidenceSpan): Promise<FrozenAgreed[]> {
    return tx.manager.query(
      `SELECT DISTINCT ON (service_level_id) service_level_id AS "serviceLevelId", value, source, case_number AS "caseNumber"
         FROM agreed_figure WHERE organisation_id = $1 AND period = $2 ORDER BY service_level_id, agreed_at DESC, id DESC`,
      [tx.organisationId, period],
    );
  }
}
