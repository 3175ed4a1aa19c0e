import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { changeChannel, type NewChange } from './change.js';

export type ChangeListener = (tx: TenantTransaction, changes: readonly NewChange[]) => Promise<void>;

/** Tells open pages of changes, in the changes' own transaction: nobody hears of what was rolled back. */
@Injectable()
export class Changes {
  private readonly listeners: ChangeListener[] = [];

  /** Has others told as well, such as programs outside, in the same transaction. */
  also(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  async record(tx: TenantTransaction, ...changes: NewChange[]): Promise<void> {
    if (changes.length === 0) return;
    // No RETURNING: who changes a thing may not see it any more. The notice wakes readers and says only whose they are.
    await tx.manager.query(
      `WITH told AS (
         INSERT INTO change (organisation_id, topic, subject_id, kind, supplier_ids)
         SELECT $1, r.topic, r."subjectId", r.kind, r."supplierIds"
           FROM jsonb_to_recordset($2::jsonb) AS r(topic text, "subjectId" uuid, kind text, "supplierIds" uuid[])
       )
       SELECT pg_notify($3, $4)`,
      [tx.organisationId, JSON.stringify(changes), changeChannel, tx.organisationId],
    );
    for (const listener of this.listeners) await listener(tx, changes);
  }
}
