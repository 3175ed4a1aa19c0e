import { Injectable } from '@nestjs/common';
import pg from 'pg';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { copyBinary } from '../../../platform/database/copy-binary.js';
import type { Summary } from './summary.js';
import { assignmentTable, eventTable, incidentTable, keyTable } from './merge-tables.js';
import type { Teams } from './holders.js';

/** An incident that is there already, by its place in the file. */
export interface ExistingIncident {
  place: number;
  id: string;
  version: number;
  same: boolean;
}

/** Tables with forced row-level security take no COPY: everything goes through temporary tables of the transaction. */
@Injectable()
export class MergeRepository {
  /** Two merges of one source wait for each other: the second then finds what the first wrote. */
  async lockSource(tx: TenantTransaction, source: string): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tx.organisationId}/${source}`,
    ]);
  }

  async teams(tx: TenantTransaction): Promise<Teams> {
    const rows: { group: string; supplierId: string; towerId: string }[] = await tx.manager.query(
      `SELECT group_name AS "group", supplier_id AS "supplierId", tower_id AS "towerId"
         FROM team_mapping WHERE organisation_id = $1`,
      [tx.organisationId],
    );
    return new Map(rows.map(({ group, supplierId, towerId }) => [group, { supplierId, towerId }]));
  }

  async hasIncidents(tx: TenantTransaction, source: string): Promise<boolean> {
    const any: unknown[] = await tx.manager.query(
      'SELECT 1 FROM incident WHERE organisation_id = $1 AND source = $2 LIMIT 1',
      [tx.organisationId, source],
    );
    return any.length > 0;
  }

  async existing(
    tx: TenantTransaction,
    source: string,
    keys: readonly (Summary & { externalId: string })[],
  ): Promise<ExistingIncident[]> {
    await tx.manager.query(keyTable);
    await copyBinary(tx, 'merge_key', keys.entries(), (rows, [place, key]) => {
      rows.row(3);
      rows.integer(place);
      rows.text(key.externalId);
      rows.raw(key.contentHash);
    });
    await tx.manager.query('ANALYZE merge_key');
    return tx.manager.query(
      `SELECT k.place, i.id, i.version, i.content_hash IS NOT DISTINCT FROM k.content_hash AS same
         FROM merge_key k
         JOIN incident i ON i.organisation_id = $1 AND i.source = $2 AND i.external_id = k.external_id`,
      [tx.organisationId, source],
    );
  }

  async begin(tx: TenantTransaction): Promise<void> {
    for (const statement of [incidentTable, eventTable, assignmentTable]) await tx.manager.query(statement);
  }

  /** Moves the copied rows into place: new incidents are inserted, known ones replaced with their history. */
  async finish(
    tx: TenantTransaction,
    source: string,
    importId: string | null,
    replacing: boolean,
  ): Promise<void> {
    if (replacing) await this.replace(tx, importId);
    const permissions = await this.narrow(tx);
    await tx.manager.query(
      `INSERT INTO incident (organisation_id, source, import_id, updated_at, created_at, id, external_id, title, category,
              priority, state, opened_at, acknowledged_at, resolved_at, closed_at, stopped_at, lead_supplier_id,
              lead_tower_id, supplier_ids, hand_offs, bounces, group_changed, reported_in_time, content_hash, version)
       SELECT $1::uuid, $2::text, $3::uuid, $4::timestamptz, $4::timestamptz, m.* FROM merge_incident m WHERE m.version = 1`,
      [tx.organisationId, source, importId, tx.now],
    );
    await tx.manager.query(
      `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, state, priority, group_name,
              supplier_id, tower_id, pause_reason, reported_in_time, supplier_ids)
       SELECT $1::uuid, m.* FROM merge_event m`,
      [tx.organisationId],
    );
    await tx.manager.query(
      `INSERT INTO incident_assignment (organisation_id, incident_id, sequence, group_name, supplier_id, tower_id, from_at,
              to_at, supplier_ids)
       SELECT $1::uuid, m.* FROM merge_assignment m`,
      [tx.organisationId],
    );
    await tx.manager.query('DROP TABLE merge_incident, merge_event, merge_assignment');
    await this.permit(tx, permissions);
  }

  /**
   * Leaves the transaction only its permissions on incidents and answers with all it had: the policies search
   * the list for every single row, and a short one is searched in a third of the time.
   */
  private async narrow(tx: TenantTransaction): Promise<string> {
    const [row]: { permissions: string }[] = await tx.manager.query(
      "SELECT current_setting('app.permissions') AS permissions",
    );
    const permissions = row?.permissions ?? '';
    const few = permissions.split(' ').filter((permission) => permission.startsWith('incidents:'));
    await this.permit(tx, ` ${few.join(' ')} `);
    return permissions;
  }

  private async permit(tx: TenantTransaction, permissions: string): Promise<void> {
    // SET LOCAL takes no parameters, and set_config() does not reach the workers of a cluster.
    await tx.manager.query(`SET LOCAL app.permissions = ${pg.escapeLiteral(permissions)}`);
  }

  private async replace(tx: TenantTransaction, importId: string | null): Promise<void> {
    await tx.manager.query('ANALYZE merge_incident');
    await this.keepTaskHolders(tx);
    for (const table of ['incident_event', 'incident_assignment']) {
      await tx.manager.query(
        `DELETE FROM ${table} t USING merge_incident m
          WHERE t.organisation_id = $1 AND t.incident_id = m.id AND m.version > 1`,
        [tx.organisationId],
      );
    }
    await tx.manager.query(
      `UPDATE incident i SET (import_id, updated_at, title, category, priority, state, opened_at, acknowledged_at, resolved_at,
              closed_at, stopped_at, lead_supplier_id, lead_tower_id, supplier_ids, hand_offs, bounces, group_changed,
              reported_in_time, content_hash, version)
            = (coalesce($2::uuid, i.import_id), $3::timestamptz, m.title, m.category, m.priority, m.state, m.opened_at,
               m.acknowledged_at, m.resolved_at, m.closed_at, m.stopped_at, m.lead_supplier_id, m.lead_tower_id, m.supplier_ids,
               m.hand_offs, m.bounces, m.group_changed, m.reported_in_time, m.content_hash, m.version)
         FROM merge_incident m WHERE i.organisation_id = $1 AND i.id = m.id AND m.version > 1`,
      [tx.organisationId, importId, tx.now],
    );
    await this.share(tx);
  }

  /** A supplier with a task is a party whatever the log says. */
  private async keepTaskHolders(tx: TenantTransaction): Promise<void> {
    await tx.manager.query(
      `WITH held AS (
         SELECT m.id, array(SELECT DISTINCT s FROM unnest(m.supplier_ids || array_agg(t.supplier_id)) AS s ORDER BY s) AS supplier_ids
           FROM merge_incident m JOIN incident_task t ON t.organisation_id = $1 AND t.incident_id = m.id
          WHERE m.version > 1 GROUP BY m.id, m.supplier_ids
       ), told AS (UPDATE merge_incident m SET supplier_ids = held.supplier_ids FROM held WHERE m.id = held.id),
       events AS (UPDATE merge_event e SET supplier_ids = held.supplier_ids FROM held WHERE e.incident_id = held.id),
       leads AS (UPDATE merge_assignment a SET supplier_ids = held.supplier_ids FROM held WHERE a.incident_id = held.id)
       SELECT 1`,
      [tx.organisationId],
    );
  }

  /** Lets a party that the log brings read what was said and done before. */
  private async share(tx: TenantTransaction): Promise<void> {
    for (const table of ['incident_comment', 'incident_attachment', 'incident_task'])
      await tx.manager.query(
        `UPDATE ${table} t SET supplier_ids = m.supplier_ids FROM merge_incident m
          WHERE t.organisation_id = $1 AND t.incident_id = m.id AND m.version > 1 AND t.supplier_ids <> m.supplier_ids`,
        [tx.organisationId],
      );
  }
}
