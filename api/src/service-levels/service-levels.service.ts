import { Injectable } from '@nestjs/common';
import { periodOf } from '@samsyn/domain/time/period';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ContractServiceLevels } from '../contracts/contract-service-levels.js';
import { changedTerms, type LevelTerms, termsOf } from './level-terms.js';
import { rewritesHistory } from './rewrites-history.js';
import type { ServiceLevelEntity } from './service-level.entity.js';
import { presentOnContract, presentServiceLevel } from './service-level-presenter.js';
import { ServiceLevelRules } from './service-level-rules.js';
import type {
  AmendServiceLevelDto,
  CreateServiceLevelDto,
  ServiceLevelDetailDto,
  ServiceLevelDto,
  ServiceLevelPageDto,
  ServiceLevelQueryDto,
  UpdateServiceLevelDto,
} from './service-levels.dto.js';
import { ServiceLevelsRepository } from './service-levels.repository.js';

type NewWording = LevelTerms &
  Omit<ServiceLevelEntity, 'organisationId' | 'supplierId' | 'version' | 'updatedAt' | 'direction'> & { currency?: string | undefined };

const withReason = (after: ServiceLevelDetailDto, correctionReason: string | undefined) =>
  correctionReason === undefined ? after : { ...after, correctionReason };

@Injectable()
export class ServiceLevelsService {
  constructor(
    private readonly levels: ServiceLevelsRepository,
    private readonly rules: ServiceLevelRules,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
    contractServiceLevels: ContractServiceLevels,
  ) {
    contractServiceLevels.provide({
      of: async (tx, contractId) => (await this.levels.ofContract(tx, contractId)).map(presentOnContract),
      priced: async (tx, contractId) =>
        (await this.levels.ofContract(tx, contractId)).some(({ creditRule }) => creditRule !== null),
    });
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

  /** With every wording of the promise. */
  async detail(tx: TenantTransaction, id: string): Promise<ServiceLevelDetailDto> {
    const level = await this.get(tx, id);
    const isMeasured = await this.levels.isMeasuredBefore(tx, id, await this.month(tx));
    return { ...level, versions: await this.levels.versions(tx, level), isMeasured };
  }

  async create(tx: TenantTransaction, id: string, body: CreateServiceLevelDto): Promise<ServiceLevelDetailDto> {
    const { contractId, towerId, calendarId, code, name, effectiveFrom, currency, ...rest } = body;
    const { amendmentId = null, effectiveTo = null, illustrative = false, ...terms } = rest;
    return this.add(tx, {
      ...termsOf(terms),
      ...{ id, contractId, towerId, calendarId, code, name, effectiveFrom, effectiveTo, amendmentId, illustrative },
      currency,
    });
  }

  /**
   * Changes what is given; every incident it speaks about is measured anew in the background. A term of a promise
   * that has results of an ended month is put right with a reason, or changed by an amendment.
   */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateServiceLevelDto): Promise<ServiceLevelDetailDto> {
    const level = await this.levels.findForUpdate(tx, id);
    if (!level) throw notFound();
    if (level.version !== seen) expectVersion(seen, await this.detail(tx, id));
    const before = await this.get(tx, id);
    const { correctionReason, currency, ...changes } = body;
    const next = changedTerms(level, changes);
    const { problems } = await this.rules.check(tx, next, currency);
    if (problems.length > 0) throw invalid(problems);
    const month = await this.month(tx);
    if (correctionReason === undefined && rewritesHistory(level, next, month)) {
      if (await this.levels.isMeasuredBefore(tx, id, month)) throw new Problem(409, 'needs_amendment');
    }
    await namingFields(['code', 'effectiveFrom'], () => this.levels.update(tx, level, next));
    const after = await this.detail(tx, id);
    const change = { objectType: 'service-level', objectId: id, before, after: withReason(after, correctionReason) };
    await this.audit.record(tx, { action: correctionReason === undefined ? 'updated' : 'corrected', ...change, tells: told(after) });
    await this.measureAgain(tx, after.contractId);
    return after;
  }

  /** Ends the present wording on a date and begins the next one there, with what is given changed. */
  async amend(tx: TenantTransaction, id: string, nextId: string, body: AmendServiceLevelDto): Promise<ServiceLevelDetailDto> {
    const level = await this.levels.findForUpdate(tx, id);
    if (!level) throw notFound();
    const { currency, amendmentId = null, effectiveTo = level.effectiveTo, effectiveFrom, ...changes } = body;
    const inside = effectiveFrom > level.effectiveFrom && (level.effectiveTo === null || effectiveFrom < level.effectiveTo);
    if (!inside) {
      const { effectiveFrom: from, effectiveTo: to } = level;
      throw invalid([{ field: 'effectiveFrom', code: 'outside_wording', params: { from, to } }]);
    }
    const before = await this.get(tx, id);
    await this.levels.update(tx, level, { effectiveTo: effectiveFrom });
    await this.audit.record(tx, { action: 'ended', objectType: 'service-level', objectId: id, before, after: await this.get(tx, id) });
    const { organisationId: _, version: __, updatedAt: ___, ...same } = changedTerms(level, changes);
    return this.add(tx, { ...same, id: nextId, effectiveFrom, effectiveTo, amendmentId, currency });
  }

  private async add(tx: TenantTransaction, { currency, ...wording }: NewWording): Promise<ServiceLevelDetailDto> {
    const { supplierId, problems } = await this.rules.check(tx, wording, currency);
    const { direction } = wording;
    if (supplierId === null || direction === null || problems.length > 0) throw invalid(problems);
    await namingFields(['code', 'effectiveFrom'], () => this.levels.insert(tx, { ...wording, direction, supplierId }));
    const after = await this.detail(tx, wording.id);
    await this.audit.record(tx, { action: 'created', objectType: 'service-level', objectId: wording.id, after, tells: told(after) });
    await this.measureAgain(tx, after.contractId);
    return after;
  }

  /** The organisation's current month, `YYYY-MM`. */
  private async month(tx: TenantTransaction): Promise<string> {
    const { zone } = await this.organisations.current(tx);
    return periodOf(tx.now.getTime(), zone);
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

const told = ({ supplierId }: ServiceLevelDto) => ({ topic: 'service-levels', supplierIds: [supplierId] }) as const;
