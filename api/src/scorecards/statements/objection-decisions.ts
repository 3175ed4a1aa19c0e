import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Decision, DecisionSources, named } from '../../platform/decisions/decision-sources.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ScoreStatementsRepository } from './score-statements.repository.js';

const most = 50;

/** What suppliers object to in their scores, until somebody answers. */
@Injectable()
export class ObjectionDecisions implements OnModuleInit {
  constructor(
    private readonly sources: DecisionSources,
    private readonly statements: ScoreStatementsRepository,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'scorecards:read', decisions: (tx) => this.decisions(tx) });
  }

  private async decisions(tx: TenantTransaction): Promise<Decision[]> {
    const { items } = await this.statements.page(tx, { state: 'standing', limit: most });
    return items.map(({ id, supplierId, supplierName, period, name }) => ({
      ...{ kind: 'objection', id, supplierId, supplierName, period },
      subject: name === null ? null : named(name),
      ...{ dueOn: null, amountMinor: null, currency: null },
      permission: 'scorecards:update',
      link: `/scorecards/${period}/suppliers/${supplierId}#statement-${id}`,
    }));
  }
}
