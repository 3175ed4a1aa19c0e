import { Injectable } from '@nestjs/common';
import { MemberRepository } from './member.repository.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

interface Authored {
  userId: string | null;
  /** Null is the buyer. */
  supplierId: string | null;
}

/** Who did what, by name: a vendor is told the people of its own party, of the others the party. */
@Injectable()
export class Authors {
  constructor(private readonly members: MemberRepository) {}

  async names(tx: TenantTransaction, authored: readonly Authored[]): Promise<Map<string, string>> {
    const { role, supplierId } = tx.principal;
    const shown = authored.filter((each) => role !== 'vendor' || each.supplierId === supplierId);
    return this.members.names(tx.organisationId, [...new Set(shown.flatMap(({ userId }) => userId ?? []))]);
  }
}
