import { Injectable } from '@nestjs/common';
import { lastMonthOf } from '@samsyn/domain/time/period';
import { ReportDeliveries } from '../evidence/report-deliveries/report-deliveries.service.js';
import { evidenceChanged } from '../platform/jobs/evidence-changed.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { ReportTemplatesService } from './templates/report-templates.service.js';

type Delivered = Pick<
  ServiceReportEntity,
  'id' | 'templateId' | 'contractId' | 'supplierId' | 'period' | 'dueAt' | 'firstSubmittedAt'
>;

/** When reports came is evidence of its own: lateness is measured like any other promise (R4, R10). */
@Injectable()
export class DeliveryFacts {
  constructor(
    private readonly deliveries: ReportDeliveries,
    private readonly templates: ReportTemplatesService,
    private readonly jobs: JobQueue,
  ) {}

  async record(tx: TenantTransaction, report: Delivered): Promise<void> {
    const { id, templateId, contractId, supplierId, period, dueAt, firstSubmittedAt: submittedAt } = report;
    const { nameSv: templateName } = await this.templates.schedule(tx, templateId);
    const facts = { id, contractId, supplierId, period: lastMonthOf(period), dueAt, submittedAt, excusedBecause: null };
    const spans = await this.deliveries.record(tx, { ...facts, templateName });
    // A moment later, when this is committed.
    await evidenceChanged(this.jobs, tx.organisationId, spans, { startAfterSeconds: 1 });
  }
}
