import { Injectable } from '@nestjs/common';
import { serviceStatus } from '@samsyn/domain/services/service-status';
import { DAY } from '@samsyn/domain/time/instant';
import { ServiceDisturbances } from '../ledgers/service-disturbances.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { PublicationService } from './publication.service.js';
import type { PublicServiceDto, ServiceStatusesDto } from './quality-indicators.dto.js';
import { SnapshotWriter } from './snapshot-writer.js';

const shownDays = 90;
/** Maintenance further away than this is nobody's concern yet. */
const plannedDays = 30;

/** Keeps what everybody sees as it was released, and services as they are. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly organisations: OrganisationsService,
    private readonly publication: PublicationService,
    private readonly disturbances: ServiceDisturbances,
    private readonly writer: SnapshotWriter,
  ) {}

  async quality(organisationId: string): Promise<void> {
    await this.writer.quality(organisationId);
  }

  /** How the services of the public page are by now; without a page there is none. */
  async status(organisationId: string, now?: Date): Promise<void> {
    const found = await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.statusOf(now ? { ...tx, now } : tx));
    await this.writer.status(organisationId, found.content, found.at);
  }

  private async statusOf(tx: TenantTransaction): Promise<{ content: ServiceStatusesDto | null; at: Date }> {
    const { statusOpen, services } = await this.publication.get(tx);
    if (!statusOpen) return { content: null, at: tx.now };
    const { name: organisation, zone } = await this.organisations.current(tx);
    const now = tx.now.getTime();
    const by = await this.disturbances.within(tx, { from: now - (shownDays + 1) * DAY, to: now + plannedDays * DAY });
    return {
      at: tx.now,
      content: {
        ...{ organisation, zone, updatedAt: tx.now.toISOString() },
        services: services.map(({ serviceId, name }): PublicServiceDto => {
          const { state, since, days, planned } = serviceStatus(by.get(serviceId) ?? [], now, zone, shownDays);
          return {
            ...{ name, state, since: since === null ? null : new Date(since).toISOString() },
            days: [...days],
            planned: planned.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })),
          };
        }),
      },
    };
  }
}
