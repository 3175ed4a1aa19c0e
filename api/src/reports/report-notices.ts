import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import type { NotificationKind } from '@samsyn/domain/notifications/notification-kind';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { sideOf } from '../platform/tenancy/party.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ServiceReportEntity } from './service-report.entity.js';

type Told = Pick<ServiceReportEntity, 'id' | 'caseNumber' | 'period' | 'supplierId' | 'dueAt'>;
/** What the audit log has of reports, without the word itself. */
type ReportAction = AuditAction extends infer All ? (All extends `report_${infer Action}` ? Action : never) : never;
export type ReportNotice = Extract<NotificationKind, `report_${string}`>;

/** Writes down what happened to a report, and tells those who have to know. */
@Injectable()
export class ReportNotices {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async record(tx: TenantTransaction, report: Told, action: ReportAction, change: { before?: object; after?: object } = {}): Promise<void> {
    const tells = { topic: 'reports', supplierIds: [report.supplierId] } as const;
    await this.audit.record(tx, { action: `report_${action}`, objectType: 'report', objectId: report.id, ...change, tells });
  }

  supplier(tx: TenantTransaction, report: Told, kind: ReportNotice, once?: string): Promise<number> {
    return this.tell(tx, report, kind, { supplierIds: [report.supplierId] }, once);
  }

  managers(tx: TenantTransaction, report: Told, kind: ReportNotice, once?: string): Promise<number> {
    return this.tell(tx, report, kind, { roles: managers }, once);
  }

  executives(tx: TenantTransaction, report: Told, kind: ReportNotice, once?: string): Promise<number> {
    return this.tell(tx, report, kind, { roles: ['executive'] }, once);
  }

  /** The other side than the one that acts. */
  otherSide(tx: TenantTransaction, report: Told, kind: ReportNotice): Promise<number> {
    return sideOf(tx) === 'buyer' ? this.supplier(tx, report, kind) : this.managers(tx, report, kind);
  }

  private async tell(
    tx: TenantTransaction,
    { id, caseNumber: number, period, dueAt }: Told,
    kind: ReportNotice,
    to: Parameters<Notifications['notify']>[1]['to'],
    once?: string,
  ): Promise<number> {
    const { zone } = await this.organisations.current(tx);
    const params = { number, period, due: localDate(dueAt.getTime(), zone) };
    return this.notifications.notify(tx, { kind, to, params, link: `/reports/${id}`, ...(once === undefined ? {} : { once }) });
  }
}
