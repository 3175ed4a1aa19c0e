import { Injectable } from '@nestjs/common';
import type { Permission } from '@samsyn/domain/access/permissions';
import { byDeadline, type Dated } from '@samsyn/domain/decisions/decision';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** Something that waits for the organisation to decide. */
export interface Decision extends Dated {
  supplierId: string | null;
  supplierName: string | null;
  /** What it is about in its own words: a contract, a service level, a report; null where kind and month say it all. */
  subject: { sv: string; en: string } | null;
  /** A month, quarter or year; null where it is of none. */
  period: string | null;
  /** Integer minor units. */
  amountMinor: string | null;
  currency: string | null;
  /** Who holds it may decide. */
  permission: Permission;
  /** The page to decide on. */
  link: string;
}

/** What waits in a feature; asked for buyers alone, with what their role may read. */
export interface DecisionSource {
  /** Without it, the source is not asked. */
  permission: Permission;
  decisions(tx: TenantTransaction): Promise<Decision[]>;
}

/** Each feature in which something waits for a decision registers when it starts. */
@Injectable()
export class DecisionSources {
  private readonly sources: DecisionSource[] = [];

  register(source: DecisionSource): void {
    this.sources.push(source);
  }

  /** All that waits, the nearest deadline first. */
  async all(tx: TenantTransaction, may: (permission: Permission) => boolean): Promise<Decision[]> {
    const found: Decision[] = [];
    for (const source of this.sources) if (may(source.permission)) found.push(...(await source.decisions(tx)));
    return byDeadline(found);
  }
}

/** The same words in both languages: names are not translated. */
export const named = (text: string): { sv: string; en: string } => ({ sv: text, en: text });
