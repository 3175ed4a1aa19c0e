import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { closedCycle, neededBy, restingOn } from '@samsyn/domain/services/dependency-graph';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { type FieldProblem, invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { endToEndOutdated } from '../../platform/jobs/end-to-end-outdated.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { RestingServiceDto } from '../components/components.dto.js';
import type {
  CreateServiceDependencyDto,
  DependencyNodeDto,
  ServiceDependencyDto,
  ServiceGraphDto,
  UpdateServiceDependencyDto,
} from './service-dependencies.dto.js';
import { type NewDependency, ServiceDependenciesRepository } from './service-dependencies.repository.js';
import { lockServiceNet } from './service-net-lock.js';
import { ServiceNetRenewal } from './service-net-renewal.service.js';
import { type NetDependency, ServiceNetRepository } from './service-net.repository.js';

const objectType = 'service-dependency';
type Nodes = ReadonlyMap<string, DependencyNodeDto>;

/** What services and components need. Cycles are refused, also between two who add at once. */
@Injectable()
export class ServiceDependenciesService {
  constructor(
    private readonly dependencies: ServiceDependenciesRepository,
    private readonly net: ServiceNetRepository,
    private readonly renewal: ServiceNetRenewal,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async get(tx: TenantTransaction, id: string): Promise<ServiceDependencyDto> {
    const nodes = await this.net.nodes(tx);
    const found = (await this.net.dependencies(tx)).find((each) => each.id === id);
    const [dependency] = found ? present([found], nodes) : [];
    if (!dependency) throw notFound();
    return dependency;
  }

  /** What a service or component needs itself, and what needs it, by name. */
  async around(tx: TenantTransaction, id: string) {
    const nodes = await this.net.nodes(tx);
    const all = await this.net.dependencies(tx);
    return {
      requires: byName(present(all.filter(({ from }) => from === id), nodes), ({ requires }) => requires),
      requiredBy: byName(present(all.filter(({ to }) => to === id), nodes), ({ from }) => from),
    };
  }

  async graph(tx: TenantTransaction, id: string): Promise<ServiceGraphDto> {
    const nodes = await this.net.nodes(tx);
    const all = await this.net.dependencies(tx);
    const needed = neededBy(id, all);
    const shown = [id, ...needed.keys()].flatMap((each) => nodes.get(each) ?? []);
    const ids = new Set(shown.map((node) => node.id));
    return {
      nodes: shown.map((node) => ({ ...node, strength: needed.get(node.id) ?? null })),
      edges: all
        .filter(({ from, to }) => ids.has(from) && ids.has(to))
        .map(({ id: edge, from, to, strength }) => ({ id: edge, from, to, strength })),
    };
  }

  /** R20: the components that each service rests on hard; of services without any none. */
  async hardComponents(tx: TenantTransaction): Promise<Map<string, string[]>> {
    const nodes = await this.net.nodes(tx);
    const all = await this.net.dependencies(tx);
    const services = [...nodes.values()].filter(({ kind }) => kind === 'service');
    const behind = services.map(({ id }): [string, string[]] => [
      id,
      [...neededBy(id, all)].flatMap(([each, strength]) => (strength === 'hard' && nodes.get(each)?.kind === 'component' ? each : [])),
    ]);
    return new Map(behind.filter(([, components]) => components.length > 0));
  }

  /** Every service that rests on a component, near or far, by name. */
  async servicesOn(tx: TenantTransaction, componentId: string): Promise<RestingServiceDto[]> {
    const nodes = await this.net.nodes(tx);
    const found = [...restingOn(componentId, await this.net.dependencies(tx))].flatMap(([id, strength]) => {
      const { name, criticality } = nodes.get(id) ?? {};
      return name && criticality ? [{ id, name, criticality, strength }] : [];
    });
    return found.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  }

  async create(tx: TenantTransaction, id: string, body: CreateServiceDependencyDto): Promise<ServiceDependencyDto> {
    await this.add(tx, [{ ...body, id }]);
    await endToEndOutdated(this.jobs, tx.organisationId);
    return this.get(tx, id);
  }

  /** Many at once, in one change of the net. */
  createAll(tx: TenantTransaction, bodies: readonly CreateServiceDependencyDto[]): Promise<void> {
    return this.add(tx, bodies.map((body) => ({ ...body, id: randomUUID() })));
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateServiceDependencyDto): Promise<ServiceDependencyDto> {
    await lockServiceNet(tx);
    const { dependency, before } = await this.seen(tx, id, seen);
    await this.dependencies.update(tx, dependency, changes);
    await this.renewal.renew(tx);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: id, before, after });
    await endToEndOutdated(this.jobs, tx.organisationId);
    return after;
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    await lockServiceNet(tx);
    const { before } = await this.seen(tx, id, seen);
    await this.dependencies.remove(tx, id);
    await this.renewal.renew(tx);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before });
    await endToEndOutdated(this.jobs, tx.organisationId);
  }

  private async add(tx: TenantTransaction, added: readonly (CreateServiceDependencyDto & { id: string })[]): Promise<void> {
    await lockServiceNet(tx);
    const nodes = await this.net.nodes(tx);
    const known = await this.net.dependencies(tx);
    const rows: NewDependency[] = [];
    for (const { id, fromId, requiresId, strength } of added) {
      const problems = problemsOf({ from: fromId, to: requiresId }, nodes, known);
      if (problems.length > 0) throw invalid(problems);
      known.push({ id, from: fromId, to: requiresId, strength, version: 1, supplierIds: [] });
      rows.push({ id, strength, ...ends(fromId, requiresId, nodes) });
    }
    await namingFields(['requiresId'], () => this.dependencies.insert(tx, rows));
    await this.renewal.renew(tx);
    const ids = new Set(added.map(({ id }) => id));
    for (const after of present(known.filter(({ id }) => ids.has(id)), nodes)) {
      await this.audit.record(tx, { action: 'created', objectType, objectId: after.id, after });
    }
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const dependency = await this.dependencies.findForUpdate(tx, id);
    if (!dependency) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { dependency, before };
  }
}

function ends(fromId: string, requiresId: string, nodes: Nodes) {
  const of = (id: string, kind: DependencyNodeDto['kind']) => (nodes.get(id)?.kind === kind ? id : null);
  return {
    serviceId: of(fromId, 'service'),
    componentId: of(fromId, 'component'),
    requiredServiceId: of(requiresId, 'service'),
    requiredComponentId: of(requiresId, 'component'),
  };
}

function problemsOf(added: Pick<NetDependency, 'from' | 'to'>, nodes: Nodes, known: readonly NetDependency[]): FieldProblem[] {
  const from = nodes.get(added.from);
  const to = nodes.get(added.to);
  const missing = [...(from ? [] : ['fromId']), ...(to ? [] : ['requiresId'])];
  if (missing.length > 0) return missing.map((field) => ({ field, code: 'not_found' }));
  if (from?.kind === 'component' && to?.kind === 'service') return [{ field: 'requiresId', code: 'component_needs_service' }];
  const cycle = closedCycle(known, added);
  if (cycle === null) return [];
  const path = cycle.map((id) => nodes.get(id)?.name ?? '').join(' → ');
  return [{ field: 'requiresId', code: 'dependency_cycle', params: { path } }];
}

/** With the names of both ends, where the caller may know them. */
function present(dependencies: readonly NetDependency[], nodes: Nodes): ServiceDependencyDto[] {
  return dependencies.flatMap(({ id, from, to, strength, version }) => {
    const [needing, requires] = [nodes.get(from), nodes.get(to)];
    return needing && requires ? [{ id, from: needing, requires, strength, version }] : [];
  });
}

const byName = (all: ServiceDependencyDto[], of: (one: ServiceDependencyDto) => DependencyNodeDto) =>
  all.sort((a, b) => of(a).name.localeCompare(of(b).name, 'sv'));
