import { Injectable } from '@nestjs/common';
import type { AttributionAnswer } from '@samsyn/domain/services/attribution';
import type { Interval } from '@samsyn/domain/time/interval';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { StoredCalendar } from '../results/level-catalogue.js';

export interface LedgerService {
  id: string;
  calendarId: string | null;
  supplierIds: string[];
}

/** A component by every name that evidence may know it by. */
export interface NamedComponent {
  id: string;
  supplierId: string;
  towerId: string;
  names: string[];
}

export interface PlacedEvidence {
  id: string;
  kind: 'outage' | 'maintenance_window';
  supplierId: string;
  towerId: string;
  component: string | null;
  title: string;
  from: Date;
  to: Date | null;
  /** Of maintenance, when it really ended. */
  endedAt: Date | null;
  impact: number;
  rootCauseId: string | null;
  recordedAt: Date;
  answer: AttributionAnswer | null;
}

const lastAnswer = `LEFT JOIN LATERAL (
  SELECT a.answer FROM attribution_answer a
   WHERE a.organisation_id = e.organisation_id AND a.evidence_id = e.id ORDER BY a.at DESC, a.id DESC LIMIT 1) AS said ON true`;

/** Outages and agreed maintenance as one, with the supplier's last answer. */
export const evidence = (narrowed: string) => `
  SELECT e.id, 'outage' AS kind, e.supplier_id AS "supplierId", e.tower_id AS "towerId", e.component, e.title,
         e.from_at AS "from", e.to_at AS "to", NULL::timestamptz AS "endedAt", e.impact, e.root_cause_id AS "rootCauseId",
         e.created_at AS "recordedAt", said.answer
    FROM outage e ${lastAnswer}
   WHERE e.organisation_id = $1 AND ${narrowed.replaceAll('ENDS', "coalesce(e.to_at, 'infinity')")}
  UNION ALL
  SELECT e.id, 'maintenance_window', e.supplier_id, e.tower_id, e.component, e.title, e.from_at, e.to_at, e.ended_at,
         10000, NULL, e.created_at, said.answer
    FROM maintenance_window e ${lastAnswer}
   WHERE e.organisation_id = $1 AND e.agreed AND ${narrowed.replaceAll('ENDS', 'greatest(e.to_at, e.ended_at)')}`;

/** What the end-to-end ledger is reckoned from. */
@Injectable()
export class EndToEndEvidenceRepository {
  async services(tx: TenantTransaction): Promise<LedgerService[]> {
    return tx.manager.query(
      `SELECT id, calendar_id AS "calendarId", supplier_ids AS "supplierIds" FROM service WHERE organisation_id = $1 ORDER BY id`,
      [tx.organisationId],
    );
  }

  async components(tx: TenantTransaction): Promise<NamedComponent[]> {
    return tx.manager.query(
      `SELECT id, supplier_id AS "supplierId", tower_id AS "towerId", array_append(aliases, name) AS names
         FROM component WHERE organisation_id = $1`,
      [tx.organisationId],
    );
  }

  async calendars(tx: TenantTransaction): Promise<StoredCalendar[]> {
    return tx.manager.query('SELECT id, version, zone, versions FROM service_calendar WHERE organisation_id = $1', [
      tx.organisationId,
    ]);
  }

  /** What lasted within an interval. */
  async within(tx: TenantTransaction, { from, to }: Interval): Promise<PlacedEvidence[]> {
    return tx.manager.query(`${evidence('e.from_at < $3 AND ENDS > $2')} ORDER BY "from", id`, [
      tx.organisationId,
      new Date(from),
      new Date(to),
    ]);
  }

  /** Those of these that the caller may see. */
  async named(tx: TenantTransaction, ids: readonly string[]): Promise<PlacedEvidence[]> {
    return tx.manager.query(`${evidence('e.id = ANY ($2::uuid[])')} ORDER BY "from", id`, [tx.organisationId, ids]);
  }

  /** The first month with any, in a zone. */
  async firstMonth(tx: TenantTransaction, zone: string): Promise<string | null> {
    const rows: { month: string | null }[] = await tx.manager.query(
      `SELECT to_char(min(began) AT TIME ZONE $2, 'YYYY-MM') AS month FROM (
         SELECT min(from_at) AS began FROM outage WHERE organisation_id = $1
         UNION ALL SELECT min(from_at) FROM maintenance_window WHERE organisation_id = $1) AS edges`,
      [tx.organisationId, zone],
    );
    return rows[0]?.month ?? null;
  }
}
