import { Injectable } from '@nestjs/common';
import type { Permission } from '@samsyn/domain/access/permissions';
import { byDueDay, type DueKind } from '@samsyn/domain/due/due-item';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** Something somebody has to do by a day. */
export interface DueItem {
  readonly kind: DueKind;
  /** The object it stands in, as `ObjectKinds` knows it: a permission word and an id. */
  readonly sourceKind: string;
  readonly sourceId: string;
  /** Whose it is as well, and who may see it; empty: the buyer alone. */
  readonly supplierIds: readonly string[];
  /** Of what the buyer alone sees: the suppliers it is about. */
  readonly aboutSupplierIds?: readonly string[];
  readonly towerIds: readonly string[];
  readonly contractId: string | null;
  /** What it is about, in its own words. */
  readonly subject: { sv: string; en: string };
  /** Local date of the organisation. */
  readonly dueOn: string;
  /** Whose turn it is. */
  readonly waitingOn: 'buyer' | 'supplier';
  /** One of the buyer's people, or the supplier's where it waits on it, by account; null: nobody by name. */
  readonly ownerUserId: string | null;
  /** Whether it goes up the escalation ladder while it is late. */
  readonly escalates: boolean;
  /** The page to do it on. */
  readonly link: string;
}

/** A register in which things are due. It answers with what the caller may see of it, by row-level security. */
export interface DueSource {
  /** Without it, the source is not asked. */
  readonly permission: Permission;
  /** All that is not done and due on or before the local date, late things included. */
  due(tx: TenantTransaction, until: string): Promise<DueItem[]>;
}

/** Each register in which things are due registers when it starts: agendas, reminders, escalations and start pages read it. */
@Injectable()
export class DueSources {
  private readonly sources: DueSource[] = [];

  register(source: DueSource): void {
    this.sources.push(source);
  }

  /** The earliest first. */
  async until(tx: TenantTransaction, until: string, may: (permission: Permission) => boolean): Promise<DueItem[]> {
    const found: DueItem[] = [];
    for (const source of this.sources) if (may(source.permission)) found.push(...(await source.due(tx, until)));
    return byDueDay(found);
  }
}
