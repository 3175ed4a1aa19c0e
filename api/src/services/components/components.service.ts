import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { endToEndOutdated } from '../../platform/jobs/end-to-end-outdated.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ServiceDependenciesService } from '../dependencies/service-dependencies.service.js';
import { lockServiceNet } from '../dependencies/service-net-lock.js';
import { ServiceNetRenewal } from '../dependencies/service-net-renewal.service.js';
import { ComponentChecks, type CheckedComponent } from './component-checks.js';
import type { ComponentEntity } from './component.entity.js';
import { ComponentPresenter } from './component-presenter.js';
import type {
  ComponentDetailDto,
  ComponentDto,
  ComponentPageDto,
  ComponentQueryDto,
  CreateComponentDto,
  UpdateComponentDto,
} from './components.dto.js';
import { ComponentsRepository } from './components.repository.js';

const objectType = 'component';

@Injectable()
export class ComponentsService {
  constructor(
    private readonly components: ComponentsRepository,
    private readonly presenter: ComponentPresenter,
    private readonly checks: ComponentChecks,
    private readonly dependencies: ServiceDependenciesService,
    private readonly renewal: ServiceNetRenewal,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, request: ComponentQueryDto): Promise<ComponentPageDto> {
    const page = await this.components.page(tx, request);
    return { ...page, items: await this.presenter.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ComponentDto> {
    const found = await this.components.find(tx, id);
    const [component] = found ? await this.presenter.present(tx, [found]) : [];
    if (!component) throw notFound();
    return component;
  }

  async detail(tx: TenantTransaction, id: string): Promise<ComponentDetailDto> {
    const component = await this.get(tx, id);
    const around = await this.dependencies.around(tx, id);
    return { ...component, ...around, services: await this.dependencies.servicesOn(tx, id) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateComponentDto): Promise<ComponentDto> {
    await lockServiceNet(tx);
    await this.check(tx, { contractId: null, aliases: [], ...body, id });
    await this.components.insert(tx, [{ ...body, id }]);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType, objectId: id, after });
    await endToEndOutdated(this.jobs, tx.organisationId);
    return after;
  }

  /** A whole register at once; the ids come back in its order. */
  async createAll(tx: TenantTransaction, bodies: readonly CreateComponentDto[]): Promise<string[]> {
    const rows = bodies.map((body) => ({ ...body, id: randomUUID() }));
    await this.components.insert(tx, rows);
    const after = { components: rows.map(({ name }) => name) };
    await this.audit.record(tx, { action: 'created', objectType, objectId: tx.organisationId, after });
    return rows.map(({ id }) => id);
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateComponentDto): Promise<ComponentDto> {
    await lockServiceNet(tx);
    const { component, before } = await this.seen(tx, id, seen);
    await this.check(tx, { ...component, ...changes });
    await this.components.update(tx, component, changes);
    if (changes.supplierId !== undefined) await this.renewal.renew(tx);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: id, before, after });
    await endToEndOutdated(this.jobs, tx.organisationId);
    return after;
  }

  /** Takes it away with what it needs; 409 still_in_use while something needs it. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    await lockServiceNet(tx);
    const { before } = await this.seen(tx, id, seen);
    await this.components.remove(tx, id);
    await this.renewal.renew(tx);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before });
    await endToEndOutdated(this.jobs, tx.organisationId);
  }

  private async check(tx: TenantTransaction, component: CheckedComponent): Promise<void> {
    const problems = await this.checks.problems(tx, component);
    if (problems.length > 0) throw invalid(problems);
  }

  private async seen(tx: TenantTransaction, id: string, version: number): Promise<{ component: ComponentEntity; before: ComponentDto }> {
    const component = await this.components.findForUpdate(tx, id);
    const [before] = component ? await this.presenter.present(tx, [component]) : [];
    if (!component || !before) throw notFound();
    expectVersion(version, before);
    return { component, before };
  }
}
