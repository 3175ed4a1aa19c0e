import { Injectable } from '@nestjs/common';
import { runPrepared } from '../database/prepared.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { changeChannel, type NewChange } from './change.js';

export type ChangeListener = (tx: TenantTransaction, changes: readonly NewChange[]) => Promise<void>;

/** Of a statement that goes on with the notice, which wakes readers and says only whose they are. */
// No RETURNING: who changes a thing may not see it any more.
export const told = (organisationId: string, changes: string) => `told AS (
  INSERT INTO change (organisation_id, topic, subject_id, kind, supplier_ids)
  SELECT ${organisationId}, r.topic, r."subjectId", r.kind, r."supplierIds"
    FROM jsonb_to_recordset(${changes}::jsonb) AS r(topic text, "subjectId" uuid, kind text, "supplierIds" uuid[]))`;

const insertChanges = {
  name: 'changes',
  text: `WITH ${told('$1', '$2')} SELECT pg_notify($3, $4)`,
};

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
    const { manager, organisationId } = tx;
    await runPrepared(manager, insertChanges, [organisationId, JSON.stringify(changes), changeChannel, organisationId]);
    await this.heard(tx, changes);
  }

  /** For who has written them in a statement of its own. */
  async heard(tx: TenantTransaction, changes: readonly NewChange[]): Promise<void> {
    for (const listener of this.listeners) await listener(tx, changes);
  }
}
