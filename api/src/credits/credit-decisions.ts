import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DecisionKind } from '@samsyn/domain/decisions/decision';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { type Decision, DecisionSources, named } from '../platform/decisions/decision-sources.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { CreditsRepository } from './credits.repository.js';

const most = 50;
const kinds = { calculated: 'credit_to_claim', disputed: 'credit_disputed', accepted: 'credit_to_settle' } as const satisfies Record<string, DecisionKind>;

/** R18, R19: credits to claim while there is time, to settle, and in dispute, and contracts that may be ended early. */
@Injectable()
export class CreditDecisions implements OnModuleInit {
  constructor(
    private readonly sources: DecisionSources,
    private readonly credits: CreditsRepository,
    private readonly organisations: OrganisationsService,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'credits:read', decisions: (tx) => this.decisions(tx) });
  }

  private async decisions(tx: TenantTransaction): Promise<Decision[]> {
    const { zone } = await this.organisations.current(tx);
    const waiting = await this.credits.waiting(tx, localDate(tx.now.getTime(), zone), most);
    const rights = await this.credits.terminationRights(tx, most);
    return [
      ...waiting.map(({ statementId, state, contractNumber, ...same }): Decision => ({
        ...same,
        kind: kinds[state],
        id: statementId,
        subject: named(contractNumber),
        permission: 'credits:update',
        link: `/credits?state=${state}&supplierId=${same.supplierId}`,
      })),
      ...rights.map(({ statementId, contractNumber, name, ...same }): Decision => ({
        ...same,
        kind: 'termination_right',
        id: `${statementId} ${name}`,
        subject: named(`${contractNumber}, ${name}`),
        ...{ dueOn: null, amountMinor: null, currency: null },
        permission: 'contracts:update',
        link: `/credits/statements/${statementId}`,
      })),
    ];
  }
}
