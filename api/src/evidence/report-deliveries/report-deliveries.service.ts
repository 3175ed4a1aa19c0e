import { Injectable } from '@nestjs/common';
import type { EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ReportDeliveriesRepository } from './report-deliveries.repository.js';
import type { ReportDeliveryRecord } from './report-delivery.js';

/** What was due from suppliers and when it came: the evidence behind the share of reports on time (R4, R10). */
@Injectable()
export class ReportDeliveries {
  constructor(private readonly repository: ReportDeliveriesRepository) {}

  /**
   * Keeps how a report stands: when it is asked for, comes, is moved or excused. Saying the same again changes nothing.
   * A supplier's own act may lead here; the row itself is the organisation's to write. Answers what is to be measured
   * anew, for `evidenceChanged` once the transaction is committed.
   */
  record(tx: TenantTransaction, delivery: ReportDeliveryRecord): Promise<EvidenceSpan[]> {
    return asOrganisation(tx, async () => {
      const before = await this.repository.dueBefore(tx, delivery.id);
      if (!(await this.repository.save(tx, delivery))) return [];
      const { supplierId, contractId, dueAt } = delivery;
      const dues = [...new Set([before ?? dueAt, dueAt].map((due) => due.getTime()))];
      const towers = await this.repository.towersOf(tx, contractId);
      return towers.flatMap((towerId) => dues.map((due) => ({ supplierId, towerId, from: due, to: due })));
    });
  }
}
