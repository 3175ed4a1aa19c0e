import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { changeChannel, type NewChange } from './change.js';

/** Tells open pages of changes, in the changes' own transaction: nobody hears of what was rolled back. */
@Injectable()
export class Changes {
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
  }
}
