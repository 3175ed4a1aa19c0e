import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import type { DueItem } from '../platform/registers/due-sources.js';
import { DueSources } from '../platform/registers/due-sources.js';
import { ObjectKinds, rowsOfKind } from '../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { AssessmentsService } from './assessments.service.js';

@Module({
  imports: [ActionsModule, SuppliersModule],
  controllers: [AssessmentsController],
  providers: [AssessmentsRepository, AssessmentsService],
  exports: [AssessmentsService],
})
export class AssessmentsModule {
  constructor(
    objects: ObjectKinds,
    due: DueSources,
    private readonly assessments: AssessmentsRepository,
  ) {
    objects.register(rowsOfKind('assessments', 'assessment_round', 'title', '/governance/assessments'));
    due.register({ permission: 'assessments:read', due: (tx, until) => this.unanswered(tx, until) });
  }

  /** Recommendations that wait for the buyer's answer. */
  private async unanswered(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    return (await this.assessments.unanswered(tx, until)).map(({ roundId, text, dueOn }) => ({
      ...{ kind: 'assessment', sourceKind: 'assessments', sourceId: roundId, supplierIds: [], towerIds: [], contractId: null, dueOn },
      subject: { sv: text, en: text },
      ...{ waitingOn: 'buyer', ownerUserId: null, escalates: true, link: `/governance/assessments/${roundId}` },
    }));
  }
}
