import { Injectable } from '@nestjs/common';
import { can, roles } from '@samsyn/domain/access/permissions';
import { type Decision, DecisionSources } from '../../platform/decisions/decision-sources.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import type { DecisionDto, DecisionsDto } from './decisions.dto.js';

@Injectable()
export class DecisionsService {
  constructor(
    private readonly sources: DecisionSources,
  ) {}

  /** What waits for the buyer to decide, of what the reader may see; a vendor has no part in it. */
  async of(tx: TenantTransaction): Promise<DecisionsDto> {
    const today = await todayOf(tx);
    if (tx.principal.role === 'vendor') return { today, items: [] };
    const found = await this.sources.all(tx, (permission) => may(tx.principal, permission));
    return { today, items: found.map((decision) => present(tx, decision)) };
  }
}

function present(tx: TenantTransaction, { permission, ...decision }: Decision): DecisionDto {
  const mayDecide = roles.filter((role) => can(role, permission));
  return { ...decision, mayDecide, yours: may(tx.principal, permission) };
}
