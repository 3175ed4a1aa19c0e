import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import { Changes } from '../realtime/changes.service.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

export interface Change {
  /** What open pages are told of it, where they show such things; the supplier may then know of it too. */
  tells?: { topic: PermissionWord; supplierIds: readonly string[] };
  action: string;
  objectType: string;
  objectId: string;
  before?: object | null;
  after?: object | null;
}

/** Writes who changed what in the change's own transaction: no audit row, no change. */
@Injectable()
export class Audit {
  constructor(private readonly changes: Changes) {}

  async record(tx: TenantTransaction, change: Change): Promise<void> {
    const { principal } = tx;
    // Named columns and no RETURNING: those who change a thing may not read the log.
    await tx.manager.query(
      `INSERT INTO audit_event (organisation_id, id, at, user_id, action, object_type, object_id, before, after,
                                correlation_id, ip)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tx.organisationId,
        randomUUID(),
        tx.now,
        principal.userId,
        change.action,
        change.objectType,
        change.objectId,
        change.before ? JSON.stringify(change.before) : null,
        change.after ? JSON.stringify(change.after) : null,
        principal.correlationId ?? null,
        principal.ip ?? null,
      ],
    );
    if (change.tells) await this.changes.record(tx, { ...change.tells, subjectId: change.objectId, kind: change.action });
  }
}
