import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { runPrepared } from '../database/prepared.js';
import { changeChannel } from '../realtime/change.js';
import { Changes, told } from '../realtime/changes.service.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { withoutPeople } from './without-people.js';

export interface Change {
  /** What open pages are told of it, where they show such things; the supplier may then know of it too. */
  tells?: { topic: PermissionWord; supplierIds: readonly string[] };
  action: AuditAction;
  objectType: string;
  objectId: string;
  before?: object | null;
  after?: object | null;
}

// Named columns and no RETURNING: those who change a thing may not read the log.
const insertEvent = {
  name: 'audit',
  text: `INSERT INTO audit_event (organisation_id, id, at, user_id, action, object_type, object_id, before, after,
                                  correlation_id, ip)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};
const insertEventAndTell = {
  name: 'audit-and-tell',
  text: `WITH event AS (${insertEvent.text}), ${told('$1', '$12')} SELECT pg_notify($13, $1::text)`,
};

/** Writes who changed what in the change's own transaction: no audit row, no change. */
@Injectable()
export class Audit {
  constructor(private readonly changes: Changes) {}

  async record(tx: TenantTransaction, change: Change): Promise<void> {
    const { principal } = tx;
    const { before, after } = withoutPeople(change);
    const event = [
      ...[tx.organisationId, randomUUID(), tx.now, principal.userId, change.action, change.objectType, change.objectId],
      ...[before, after, principal.correlationId ?? null, principal.ip ?? null],
    ];
    if (!change.tells) return void (await runPrepared(tx.manager, insertEvent, event));
    const changes = [{ ...change.tells, subjectId: change.objectId, kind: change.action }];
    await runPrepared(tx.manager, insertEventAndTell, [...event, JSON.stringify(changes), changeChannel]);
    await this.changes.heard(tx, changes);
  }
}
