import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { type FieldProblem, invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { TowersService } from '../towers/towers.service.js';
import type { AccountabilitiesDto } from './accountabilities.dto.js';
import { type Accountability, AccountabilitiesRepository } from './accountabilities.repository.js';
import { SuppliersService } from './suppliers.service.js';

/** One accountable buyer per supplier and tower. */
@Injectable()
export class AccountabilitiesService {
  constructor(
    private readonly accountabilities: AccountabilitiesRepository,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  async ofSupplier(tx: TenantTransaction, supplierId: string): Promise<AccountabilitiesDto> {
    const { version } = await this.suppliers.get(tx, supplierId);
    const rows = await this.accountabilities.ofSupplier(tx, supplierId);
    const userIds = rows.map(({ userId }) => userId);
    const names = await this.members.names(tx.organisationId, userIds);
    const items = rows.map(({ towerId, userId }) => ({
      towerId,
      userId,
      userName: names.get(userId) ?? null,
    }));
    return { items, version };
  }

  async replace(
    tx: TenantTransaction,
    supplierId: string,
    seen: number,
    items: Accountability[],
  ): Promise<AccountabilitiesDto> {
    await this.suppliers.touch(tx, supplierId, seen);
    const problems = await this.problems(tx, items);
    if (problems.length > 0) throw invalid(problems);
    const before = await this.ofSupplier(tx, supplierId);
    await this.accountabilities.replace(tx, supplierId, items);
    const after = await this.ofSupplier(tx, supplierId);
    await this.audit.record(tx, {
      action: 'accountabilities_replaced',
      objectType: 'supplier',
      objectId: supplierId,
      before,
      after,
    });
    return after;
  }

  private async problems(tx: TenantTransaction, items: Accountability[]): Promise<FieldProblem[]> {
    const towers = await this.towers.named(
      tx,
      items.map(({ towerId }) => towerId),
    );
    const members = await this.members.list(tx.organisationId);
    const buyers = new Set(
      members.filter(({ role, active }) => active && role !== 'vendor').map(({ id }) => id),
    );
    return items.flatMap(({ towerId, userId }, index): FieldProblem[] => {
      const repeated = items.findIndex((other) => other.towerId === towerId) < index;
      return [
        ...(towers.has(towerId) ? [] : [{ field: `items.${index}.towerId`, code: 'unknown_tower' }]),
        ...(repeated ? [{ field: `items.${index}.towerId`, code: 'repeated_tower' }] : []),
        ...(buyers.has(userId) ? [] : [{ field: `items.${index}.userId`, code: 'not_a_buyer' }]),
      ];
    });
  }
}
