import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDate } from '@samsyn/domain/time/zone';
import { type Decision, DecisionSources, named } from '../../platform/decisions/decision-sources.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ResultsService } from '../../results/results.service.js';
import { OverviewRepository } from '../overview.repository.js';

/** A contract is a matter of half a year. */
const daysAhead = 180;

/** Contracts that run on unless notice is given in time. */
@Injectable()
export class NoticeDecisions implements OnModuleInit {
  constructor(
    private readonly sources: DecisionSources,
    private readonly repository: OverviewRepository,
    private readonly results: ResultsService,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'contracts:read', decisions: (tx) => this.decisions(tx) });
  }

  private async decisions(tx: TenantTransaction): Promise<Decision[]> {
    const today = localDate(tx.now.getTime(), await this.results.zone(tx));
    return (await this.repository.contractDates(tx, today, daysAhead))
      .filter(({ kind }) => kind === 'notice')
      .map(({ contractId, number, supplierId, supplierName, on }) => ({
        ...{ kind: 'notice_date', id: contractId, supplierId, supplierName, period: null, dueOn: on },
        subject: named(number),
        ...{ amountMinor: null, currency: null },
        permission: 'contracts:update',
        link: `/contracts/${contractId}`,
      }));
  }
}
