import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { invalid, notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ContractServiceLevels } from '../contracts/contract-service-levels.js';
import type { ServiceLevelEntity } from './service-level.entity.js';
import { presentServiceLevel } from './service-level-presenter.js';
import { ServiceLevelRules } from './service-level-rules.js';
import type {
  CreateServiceLevelDto,
  ServiceLevelDto,
  ServiceLevelPageDto,
  ServiceLevelQueryDto,
  UpdateServiceLevelDto,
} from './service-levels.dto.js';
import { ServiceLevelsRepository } from './service-levels.repository.js';

@Injectable()
export class ServiceLevelsService {
  constructor(
    private readonly levels: ServiceLevelsRepository,
    private readonly rules: ServiceLevelRules,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
    contractServiceLevels: ContractServiceLevels,
  ) {
    contractServiceLevels.provide((tx, contractId) => this.levels.ofContract(tx, contractId));
  }

  async page(tx: TenantTransaction, request: ServiceLevelQueryDto): Promise<ServiceLevelPageDto> {
    const { items, ...page } = await this.levels.page(tx, request);
    return { ...page, items: await this.present(tx, items) };
  }

  /** The ids of a contract's promises, whenever in force. */
  async idsOfContract(tx: TenantTransaction, contractId: string): Promise<string[]> {
    return (await this.levels.ofContract(tx, contractId)).map(({ id }) => id);
  }

  async get(tx: TenantTransaction, id: string): Promise<ServiceLevelDto> {
    const level = await this.levels.find(tx, id);
    const [presented] = level ? await this.present(tx, [level]) : [];
    if (!presented) throw notFound();
    return presented;
  }

  async create(tx: TenantTransaction, id: string, body: CreateServiceLevelDto): Promise<ServiceLevelDto> {
    const terms = { ...body, priority: body.priority ?? null, targetMs: body.targetMs ?? null, effectiveTo: body.effectiveTo ?? null };
    const { supplierId, problems } = await this.rules.references(tx, body);
    const all = [...this.rules.terms(terms), ...problems];
    if (supplierId === null || all.length > 0) throw invalid(all);
    await namingFields(['code', 'effectiveFrom'], () => this.levels.insert(tx, { ...terms, id, supplierId }));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'service-level', objectId: id, after });
    await this.measureAgain(tx, after.contractId);
    return after;
  }

  /** Changes what is given; every incident it speaks about is measured anew in the background. */
  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateServiceLevelDto): Promise<ServiceLevelDto> {
    const level = await this.levels.findForUpdate(tx, id);
    if (!level) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const next: ServiceLevelEntity = { ...level, ...changes };
    const { problems } = await this.rules.references(tx, next);
    const all = [...this.rules.terms(next), ...problems];
    if (all.length > 0) throw invalid(all);
    await namingFields(['code', 'effectiveFrom'], () => this.levels.update(tx, level, changes));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType: 'service-level', objectId: id, before, after });
    await this.measureAgain(tx, after.contractId);
    return after;
  }

  // A moment later, so that the job finds what this transaction writes, and one job for many changes.
  private measureAgain({ organisationId }: TenantTransaction, contractId: string): Promise<void> {
    return this.jobs.enqueue('measure-contract', { organisationId, contractId }, { singletonKey: contractId, startAfterSeconds: 1 });
  }

  private async present(tx: TenantTransaction, levels: ServiceLevelEntity[]): Promise<ServiceLevelDto[]> {
    const names = levels.length > 0 ? await this.levels.names(tx, levels.map((level) => level.id)) : new Map();
    return levels.map((level) => presentServiceLevel(level, names.get(level.id)));
  }
}
