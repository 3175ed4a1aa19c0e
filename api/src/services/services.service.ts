import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { invalid, notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { endToEndOutdated } from '../platform/jobs/end-to-end-outdated.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { ServiceDependenciesService } from './dependencies/service-dependencies.service.js';
import { lockServiceNet } from './dependencies/service-net-lock.js';
import { ServiceNetRenewal } from './dependencies/service-net-renewal.service.js';
import type { ServiceEntity } from './service.entity.js';
import type {
  CreateServiceDto,
  ServiceDetailDto,
  ServiceDto,
  ServicePageDto,
  ServiceQueryDto,
  UpdateServiceDto,
} from './services.dto.js';
import { ServicesRepository } from './services.repository.js';

const objectType = 'service';

@Injectable()
export class ServicesService {
  constructor(
    private readonly services: ServicesRepository,
    private readonly dependencies: ServiceDependenciesService,
    private readonly renewal: ServiceNetRenewal,
    private readonly suppliers: SuppliersService,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, request: ServiceQueryDto): Promise<ServicePageDto> {
    const page = await this.services.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ServiceDto> {
    const found = await this.services.find(tx, id);
    const [service] = found ? await this.present(tx, [found]) : [];
    if (!service) throw notFound();
    return service;
  }

  async detail(tx: TenantTransaction, id: string): Promise<ServiceDetailDto> {
    return { ...(await this.get(tx, id)), ...(await this.dependencies.around(tx, id)) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateServiceDto): Promise<ServiceDto> {
    await this.check(tx, body);
    await namingFields(['name'], () => this.services.insert(tx, [{ ...body, id }]));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType, objectId: id, after });
    await endToEndOutdated(this.jobs, tx.organisationId);
    return after;
  }

  /** A whole register at once; the ids come back in its order. */
  async createAll(tx: TenantTransaction, bodies: readonly CreateServiceDto[]): Promise<string[]> {
    const rows = bodies.map((body) => ({ ...body, id: randomUUID() }));
    await this.services.insert(tx, rows);
    const after = { services: rows.map(({ name }) => name) };
    await this.audit.record(tx, { action: 'created', objectType, objectId: tx.organisationId, after });
    return rows.map(({ id }) => id);
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateServiceDto): Promise<ServiceDto> {
    const { service, before } = await this.seen(tx, id, seen);
    await this.check(tx, changes);
    await namingFields(['name'], () => this.services.update(tx, service, changes));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: id, before, after });
    await endToEndOutdated(this.jobs, tx.organisationId);
    return after;
  }

  /** Takes it away with what it needs; 409 still_in_use while another service needs it. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    await lockServiceNet(tx);
    const { before } = await this.seen(tx, id, seen);
    await this.services.remove(tx, id);
    await this.renewal.renew(tx);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before });
    await endToEndOutdated(this.jobs, tx.organisationId);
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const service = await this.services.findForUpdate(tx, id);
    const [before] = service ? await this.present(tx, [service]) : [];
    if (!service || !before) throw notFound();
    expectVersion(version, before);
    return { service, before };
  }

  private async check(tx: TenantTransaction, { calendarId }: UpdateServiceDto): Promise<void> {
    if (!calendarId || (await this.services.calendarNames(tx, [calendarId])).has(calendarId)) return;
    throw invalid([{ field: 'calendarId', code: 'not_found' }]);
  }

  private async present(tx: TenantTransaction, services: readonly ServiceEntity[]): Promise<ServiceDto[]> {
    const suppliers = await this.suppliers.named(tx, [...new Set(services.flatMap(({ supplierIds }) => supplierIds))]);
    const calendars = await this.services.calendarNames(tx, services.flatMap(({ calendarId }) => calendarId ?? []));
    return services.map(({ organisationId: _, supplierIds, updatedAt, ...service }) => ({
      ...service,
      calendarName: (service.calendarId && calendars.get(service.calendarId)) ?? null,
      suppliers: supplierIds
        .flatMap((id) => suppliers.get(id) ?? [])
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
      updatedAt: updatedAt.toISOString(),
    }));
  }
}
