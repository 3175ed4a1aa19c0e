import { Injectable } from '@nestjs/common';
import type { IncidentStep } from '@samsyn/domain/incidents/incident-step';
import { epochMs } from '../../platform/database/epoch-ms.js';
import { runPrepared } from '../../platform/database/prepared.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { IncidentEntity } from '../incident.entity.js';
import type { Projection } from './projection.js';

export type StoredStep = IncidentStep & { note: string | null };

export interface Saving {
  fresh: readonly StoredStep[];
  states: readonly string[];
  projection: Projection;
  supplierIds: readonly string[];
}

const instant = (at: number | null) => (at === null || at === Infinity ? null : new Date(at));

/** What a step has to know of its incident. */
export type LockedIncident = Pick<IncidentEntity, 'id' | 'externalId' | 'title' | 'supplierIds' | 'live' | 'version'>;

const lockIncident = {
  name: 'lock-incident',
  text: `SELECT id, external_id AS "externalId", title, supplier_ids AS "supplierIds", live, version
           FROM incident WHERE organisation_id = $1 AND id = $2 FOR UPDATE`,
};

const seesIncident = { name: 'sees-incident', text: 'SELECT 1 FROM incident WHERE organisation_id = $1 AND id = $2' };

const findSteps = {
  name: 'steps',
  text: `SELECT sequence, kind, ${epochMs('at')} AS at, ${epochMs('recorded_at')} AS "recordedAt", acceptance, priority, note,
                recorded_by_supplier_id AS "bySupplierId", group_name AS "group", supplier_id AS "supplierId",
                tower_id AS "towerId", pause_reason AS "pauseReason"
           FROM incident_event
          WHERE organisation_id = $1 AND incident_id = $2 AND acceptance IS NOT NULL ORDER BY sequence`,
};

const decideStep = {
  name: 'decide-step',
  text: `UPDATE incident_event SET acceptance = $4, decided_by = $5, decided_at = $6, decision_note = $7
          WHERE organisation_id = $1 AND incident_id = $2 AND sequence = $3`,
};

const saveSteps = {
  name: 'save-steps',
  text: `WITH steps AS (
           INSERT INTO incident_event (organisation_id, incident_id, supplier_ids, recorded_by, sequence, at, recorded_at, kind, state,
                                         acceptance, priority, group_name, supplier_id, tower_id, pause_reason, note, recorded_by_supplier_id)
           SELECT $1::uuid, $2::uuid, $14::uuid[], $16::uuid, s.*
             FROM unnest($17::integer[], $18::timestamptz[], $19::timestamptz[], $20::text[], $21::text[], $22::text[], $23::smallint[],
                         $24::text[], $25::uuid[], $26::uuid[], $27::text[], $28::text[], $29::uuid[]) AS s),
         due AS (
           INSERT INTO measure_due (organisation_id, incident_id) VALUES ($1::uuid, $2::uuid)
               ON CONFLICT (organisation_id, incident_id) DO UPDATE SET marked_at = clock_timestamp())
         UPDATE incident SET (state, priority, acknowledged_at, resolved_at, closed_at, stopped_at, lead_supplier_id, lead_tower_id,
                                hand_offs, bounces, group_changed, waiting, supplier_ids, updated_at, version)
              = ($3, $4::smallint, $5::timestamptz, $6::timestamptz, $7::timestamptz, $8::timestamptz, $9::uuid, $10::uuid,
                 $11::integer, $12::integer, $11 > 0, $13::integer, $14::uuid[], $15::timestamptz, version + 1)
          WHERE organisation_id = $1 AND id = $2`,
};

@Injectable()
export class StepsRepository {
  /** Whoever takes a step next waits for this transaction. */
  async lock(tx: TenantTransaction, id: string): Promise<LockedIncident | null> {
    const [found] = await runPrepared<LockedIncident>(tx.manager, lockIncident, [tx.organisationId, id]);
    return found ?? null;
  }

  /** Whether who asks may know of it. */
  async sees(tx: TenantTransaction, id: string): Promise<boolean> {
    return (await runPrepared(tx.manager, seesIncident, [tx.organisationId, id])).length > 0;
  }

  of(tx: TenantTransaction, id: string): Promise<StoredStep[]> {
    return runPrepared(tx.manager, findSteps, [tx.organisationId, id]);
  }

  async insertIncident(
    tx: TenantTransaction,
    incident: Pick<IncidentEntity, 'id' | 'source' | 'externalId' | 'title' | 'category' | 'description'>,
    openedAt: number,
  ): Promise<void> {
    await tx.manager.insert(IncidentEntity, {
      ...{ ...incident, organisationId: tx.organisationId, live: true, openedAt: new Date(openedAt), supplierIds: [] },
      ...{ state: 'new', handOffs: 0, bounces: 0, groupChanged: false, waiting: 0, version: 0 },
    });
  }

  async decide(tx: TenantTransaction, id: string, sequence: number, acceptance: string, note: string | null): Promise<void> {
    const { manager, organisationId, principal, now } = tx;
    await runPrepared(manager, decideStep, [organisationId, id, sequence, acceptance, principal.userId, now, note]);
  }

  /**
   * Writes new steps, each with the state it led to, and what follows from all of them, and marks the incident to be
   * measured; `supplierIds` only ever grows.
   */
  async save(tx: TenantTransaction, id: string, { fresh, states, projection, supplierIds }: Saving): Promise<void> {
    const { state, priority, leadSupplierId, leadTowerId, handOffs, bounces, waiting } = projection;
    const column = <Value>(of: (step: StoredStep) => Value) => fresh.map(of);
    await runPrepared(
      tx.manager,
      saveSteps,
      [
        ...[tx.organisationId, id, state, priority, instant(projection.acknowledgedAt), instant(projection.resolvedAt)],
        ...[instant(projection.closedAt), instant(projection.stoppedAt), leadSupplierId, leadTowerId],
        ...[handOffs, bounces, waiting, supplierIds, tx.now, tx.principal.userId, column(({ sequence }) => sequence)],
        ...[column(({ at }) => new Date(at)), column(({ recordedAt }) => new Date(recordedAt))],
        ...[column(({ kind }) => kind), states, column(({ acceptance }) => acceptance)],
        ...[column(({ priority: said }) => said), column(({ group }) => group), column(({ supplierId }) => supplierId)],
        ...[column(({ towerId }) => towerId), column(({ pauseReason }) => pauseReason), column(({ note }) => note)],
        column(({ bySupplierId }) => bySupplierId),
      ],
    );
  }

  /** Who held it when, rewritten from `projection`. */
  async assign(tx: TenantTransaction, id: string, { leads }: Projection, supplierIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `WITH gone AS (DELETE FROM incident_assignment WHERE organisation_id = $1 AND incident_id = $2 AND sequence > $3)
       INSERT INTO incident_assignment (organisation_id, incident_id, supplier_ids, sequence, group_name, supplier_id, tower_id, from_at, to_at)
       SELECT $1, $2, $4::uuid[], a.*
         FROM unnest($5::integer[], $6::text[], $7::uuid[], $8::uuid[], $9::timestamptz[], $10::timestamptz[]) AS a
           ON CONFLICT (organisation_id, incident_id, sequence) DO UPDATE
          SET (group_name, supplier_id, tower_id, from_at, to_at, supplier_ids)
            = (excluded.group_name, excluded.supplier_id, excluded.tower_id, excluded.from_at, excluded.to_at, excluded.supplier_ids)`,
      [
        ...[tx.organisationId, id, leads.length, supplierIds, leads.map((_, index) => index + 1)],
        ...[leads.map(({ group }) => group), leads.map(({ supplierId }) => supplierId)],
        ...[leads.map(({ towerId }) => towerId), leads.map(({ from }) => new Date(from)), leads.map(({ to }) => instant(to))],
      ],
    );
  }

  /** Lets all parties of today read what came before them. */
  async shareWith(tx: TenantTransaction, id: string, supplierIds: readonly string[]): Promise<void> {
    for (const table of ['incident_event', 'incident_assignment', 'incident_comment', 'incident_attachment', 'incident_task'])
      await tx.manager.query(`UPDATE ${table} SET supplier_ids = $3 WHERE organisation_id = $1 AND incident_id = $2`, [
        tx.organisationId,
        id,
        supplierIds,
      ]);
  }
}
