import { Injectable } from '@nestjs/common';
import { type BinaryRows, uuidBytes } from '../platform/database/binary-rows.js';
import { copyBinary } from '../platform/database/copy-binary.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { HandOffRecord } from './hand-off-record.js';

/** What each table is filled with, in the order it is written; the first column of all is the incident. */
const tables = {
  hand_off_ledger: `wall_ms bigint, held_ms bigint, unowned_ms bigint, stood_resolved_ms bigint, group_hand_offs integer,
    group_bounces integer, hand_offs integer, bounces integer, returned_unworked integer, supplier_ids uuid[]`,
  hand_off: `sequence integer, period char(7), at timestamptz(3), from_supplier_id uuid, from_tower_id uuid,
    to_supplier_id uuid, to_tower_id uuid, priority smallint, held_ms bigint, held_service_ms bigint, bounce boolean,
    unworked boolean`,
  hand_off_holding: `sequence integer, period char(7), kind text, supplier_id uuid, tower_id uuid, priority smallint,
    wall_ms bigint, service_ms bigint`,
};
type Table = keyof typeof tables;
const names = Object.keys(tables) as Table[];

const columns = (table: Table): string[] =>
  tables[table].split(',').map((column) => column.trim().split(/\s+/, 1)[0] ?? '');

/** Rows are replaced in bulk, and only where they differ, so that keeping the same again touches nothing. */
@Injectable()
export class HandOffKeepingRepository {
  /** Keeps the records as they come, and answers how many there were. */
  async stage(tx: TenantTransaction, batches: AsyncIterable<readonly HandOffRecord[]>): Promise<number> {
    for (const table of names) {
      await tx.manager.query(`DROP TABLE IF EXISTS pg_temp.kept_${table}`);
      await tx.manager.query(`CREATE TEMP TABLE kept_${table} (incident_id uuid, ${tables[table]}) ON COMMIT DROP`);
    }
    let incidents = 0;
    for await (const batch of batches) {
      await copyBinary(tx, 'kept_hand_off_ledger', batch, ledgerRow);
      await copyBinary(tx, 'kept_hand_off', batch, handOffRows);
      await copyBinary(tx, 'kept_hand_off_holding', batch, holdingRows);
      incidents += batch.length;
    }
    return incidents;
  }

  async replace(tx: TenantTransaction): Promise<void> {
    await tx.manager.query(
      `UPDATE kept_hand_off_ledger k SET supplier_ids = i.supplier_ids
         FROM incident i WHERE i.organisation_id = $1 AND i.id = k.incident_id`,
      [tx.organisationId],
    );
    for (const table of names) await tx.manager.query(`CREATE INDEX ON kept_${table} (incident_id)`);
    for (const table of names) await tx.manager.query(`ANALYZE kept_${table}`);
    for (const table of names) {
      const all = columns(table);
      const of = (alias: string) => all.map((column) => `${alias}.${column}`).join();
      await tx.manager.query(
        `DELETE FROM ${table} o USING kept_hand_off_ledger i
          WHERE o.organisation_id = $1 AND o.incident_id = i.incident_id
            AND NOT EXISTS (SELECT 1 FROM kept_${table} n
                             WHERE n.incident_id = o.incident_id AND (${of('n')}) IS NOT DISTINCT FROM (${of('o')}))`,
        [tx.organisationId],
      );
      await tx.manager.query(
        `INSERT INTO ${table} (organisation_id, incident_id, ${all.join()})
         SELECT $1, incident_id, ${all.join()} FROM kept_${table} ON CONFLICT DO NOTHING`,
        [tx.organisationId],
      );
    }
  }

  /** Whether there are incidents and nothing was ever kept of them, as after an upgrade. */
  async neverKept(tx: TenantTransaction): Promise<boolean> {
    const [found]: { never: boolean }[] = await tx.manager.query(
      `SELECT EXISTS (SELECT 1 FROM incident WHERE organisation_id = $1)
              AND NOT EXISTS (SELECT 1 FROM hand_off_ledger WHERE organisation_id = $1) AS never`,
      [tx.organisationId],
    );
    return found?.never ?? false;
  }
}

function uuid(rows: BinaryRows, id: string | null): void {
  if (id === null) rows.null();
  else rows.raw(uuidBytes(id));
}

function priorityOf(rows: BinaryRows, priority: number | null): void {
  if (priority === null) rows.null();
  else rows.smallint(priority);
}

function ledgerRow(rows: BinaryRows, { incidentId, ledger, handOffs }: HandOffRecord): void {
  rows.row(11);
  uuid(rows, incidentId);
  const held = [...ledger.holdingMs.values()].reduce((sum, ms) => sum + ms, 0);
  for (const ms of [ledger.wallMs, held, ledger.unownedMs, ledger.stoodResolvedMs]) rows.bigint(ms);
  for (const { handOffs: changes, bounces } of [ledger.betweenGroups, ledger.betweenSuppliers]) {
    rows.integer(changes);
    rows.integer(bounces);
  }
  rows.integer(handOffs.filter(({ unworked }) => unworked).length);
  rows.null();
}

function handOffRows(rows: BinaryRows, { incidentId, priority, handOffs }: HandOffRecord): void {
  handOffs.forEach((each, index) => {
    rows.row(13);
    uuid(rows, incidentId);
    rows.integer(index + 1);
    rows.text(each.period);
    rows.instant(each.at);
    for (const id of [each.fromSupplierId, each.fromTowerId, each.toSupplierId, each.toTowerId]) uuid(rows, id);
    priorityOf(rows, priority);
    rows.bigint(each.heldMs);
    rows.bigint(each.heldServiceMs ?? NaN);
    rows.boolean(each.bounce ? 1 : 0);
    rows.boolean(each.unworked ? 1 : 0);
  });
}

function holdingRows(rows: BinaryRows, { incidentId, priority, holdings }: HandOffRecord): void {
  holdings.forEach(({ period, kind, supplierId, towerId, wallMs, serviceMs }, index) => {
    rows.row(9);
    uuid(rows, incidentId);
    rows.integer(index + 1);
    rows.text(period);
    rows.text(kind);
    uuid(rows, supplierId);
    uuid(rows, towerId);
    priorityOf(rows, priority);
    rows.bigint(wallMs);
    rows.bigint(serviceMs ?? NaN);
  });
}
