import { Injectable } from '@nestjs/common';
import type { Role } from '@samsyn/domain/access/permissions';
import { type NotificationKind, notificationKinds } from '@samsyn/domain/notifications/notification-kind';
import type { NotificationValue } from '@samsyn/domain/notifications/notification-values';
import { runPrepared } from '../database/prepared.js';
import { Changes } from '../realtime/changes.service.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

export interface Notice {
  kind: NotificationKind;
  to: Audience;
  /** What the texts of the kind say: names, numbers and words that everybody told may read. */
  params: Record<string, NotificationValue>;
  /** The page it leads to, such as `/incidents/…`. */
  link: string;
  /** What is told once alone, however often it is found, such as a clock that ran out. */
  once?: string;
}

/** Suppliers name all their people; the buyer's are named by role or one by one. Nobody is told of what they did. */
export interface Audience {
  roles?: readonly Exclude<Role, 'vendor'>[];
  supplierIds?: readonly string[];
  userIds?: readonly string[];
}

/** Whose work it is on the buyer's side. */
export const managers = ['administrator', 'supplier_manager'] as const;

const tell = { name: 'notify', text: 'SELECT app.notify($1, $2, $3, $4, $5, $6, $7, $8, $9) AS told' };

/** Tells people of what needs them, in the transaction of what happened; mails follow from what each has chosen. */
@Injectable()
export class Notifications {
  constructor(private readonly changes: Changes) {}

  /** How many were told: those who may read such things and have not turned the kind off. */
  async notify(tx: TenantTransaction, { kind, to, params, link, once }: Notice): Promise<number> {
    const { permission, choice } = notificationKinds[kind];
    const { roles = [], supplierIds = [], userIds = [] } = to;
    const [row] = await runPrepared<{ told: number }>(
      tx.manager,
      tell,
      [kind, permission, roles, supplierIds, userIds, JSON.stringify(params), link, choice, once ?? null],
    );
    const told = row?.told ?? 0;
    // The function itself has told their open pages.
    if (told > 0) await this.changes.heard(tx, [{ topic: 'notifications', subjectId: null, kind, supplierIds }]);
    return told;
  }
}
