import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Permission } from '@samsyn/domain/access/permissions';
import { type Decision, DecisionSources } from '../../platform/decisions/decision-sources.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { ClosesRepository } from './closes.repository.js';

/** R25: months whose review is over, to be signed, and restatements that somebody else proposed. */
@Injectable()
export class CloseDecisions implements OnModuleInit {
  constructor(
    private readonly sources: DecisionSources,
    private readonly closes: ClosesRepository,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'periods:read', decisions: (tx) => this.decisions(tx) });
  }

  private async decisions(tx: TenantTransaction): Promise<Decision[]> {
    const today = await todayOf(tx);
    const permission: Permission = 'periods:sign';
    return (await this.closes.toSign(tx, today)).map(({ kind, id, period }) => ({
      ...{ kind, id, period, permission },
      ...{ supplierId: null, supplierName: null, subject: null, dueOn: null, amountMinor: null, currency: null },
      link: `/scorecards/closes/${period}`,
    }));
  }
}
