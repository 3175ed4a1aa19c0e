import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EveryOrganisation } from '../platform/jobs/every-organisation.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

const everySeconds = 60;

interface NearClock {
  serviceLevelId: string;
  incidentId: string;
  supplierId: string;
  dueAt: Date;
  code: string;
  number: string;
  title: string;
}

/** Looks every minute for clocks of live incidents that run out within the hour, or just have, and tells once of each. */
@Injectable()
export class ClockNotices implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly notifications: Notifications,
    private readonly organisations: EveryOrganisation,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('clock-notices', everySeconds, () =>
      this.organisations.each((id) => this.tenancy.run(systemPrincipal(id), (tx) => this.tell(tx))),
    );
  }

  /** Tells the buyer's managers and the supplier whose clock it is; answers how many people. */
  async tell(tx: TenantTransaction): Promise<number> {
    let told = 0;
    for (const { serviceLevelId, incidentId, supplierId, dueAt, code, number, title } of await this.near(tx)) {
      const kind = dueAt <= tx.now ? 'clock_breached' : 'clock_at_risk';
      told += await this.notifications.notify(tx, {
        ...{ kind, to: { roles: managers, supplierIds: [supplierId] } },
        ...{ params: { code, number, title }, link: `/incidents/${incidentId}` },
        // A due time that moves is another one: it may run out again.
        once: `${kind} ${serviceLevelId} ${incidentId} ${supplierId} ${dueAt.toISOString()}`,
      });
    }
    return told;
  }

  private near(tx: TenantTransaction): Promise<NearClock[]> {
    return tx.manager.query(
      `SELECT o.service_level_id AS "serviceLevelId", o.incident_id AS "incidentId", o.supplier_id AS "supplierId",
              o.due_at AS "dueAt", l.code, i.external_id AS number, i.title
         FROM service_level_outcome o
         JOIN incident i ON i.organisation_id = o.organisation_id AND i.id = o.incident_id AND i.live
         JOIN service_level l ON l.organisation_id = o.organisation_id AND l.id = o.service_level_id
        WHERE o.organisation_id = $1 AND o.stopped_at IS NULL
          AND o.due_at > $2::timestamptz - interval '1 day' AND o.due_at <= $2::timestamptz + interval '1 hour'
        ORDER BY o.due_at, o.incident_id, o.service_level_id, o.supplier_id`,
      [tx.organisationId, tx.now],
    );
  }
}
