import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { EveryOrganisation } from '../platform/jobs/every-organisation.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { MajorIncidentEntity } from './major-incident.entity.js';
import { MajorIncidentsRepository } from './major-incidents.repository.js';
import { clockOf } from './room.service.js';

const everySeconds = 60;

/** Every minute: of updates that are overdue somebody is reminded, once for each due time. */
@Injectable()
export class UpdateReminders implements OnModuleInit {
  constructor(
    private readonly organisations: EveryOrganisation,
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly majors: MajorIncidentsRepository,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('remind-major-incidents', everySeconds, () =>
      this.organisations.each((id) => this.tenancy.run(systemPrincipal(id), (tx) => this.remind(tx))),
    );
  }

  /** Answers how many were reminded of. */
  async remind(tx: TenantTransaction): Promise<number> {
    const overdue = await this.majors.unreminded(tx);
    for (const major of overdue) {
      const { dueAt } = clockOf(major, tx.now);
      if (dueAt === null) continue;
      await this.majors.remind(tx, major.id, new Date(dueAt));
      await this.tell(tx, major, new Date(dueAt));
    }
    return overdue.length;
  }

  /** The one place a reminder leaves from: to those who lead, the log, and the pages that are open. */
  private async tell(tx: TenantTransaction, { id, incidentNumber: number, title }: MajorIncidentEntity, dueAt: Date): Promise<void> {
    const tells = { topic: 'major-incidents', supplierIds: [] } as const;
    await this.audit.record(tx, { action: 'update_overdue', objectType: 'major_incident', objectId: id, after: { dueAt }, tells });
    await this.notifications.notify(tx, {
      kind: 'status_update_due',
      to: { roles: managers },
      params: { number, title },
      link: `/major-incidents/${id}`,
      once: `${id} ${dueAt.toISOString()}`,
    });
  }
}
