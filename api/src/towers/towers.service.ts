import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../platform/jobs/scorecards-outdated.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { mapPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { TowerEntity } from './tower.entity.js';
import type { CreateTowerDto, TowerDto, TowerPageDto, UpdateTowerDto } from './towers.dto.js';
import { TowersRepository } from './towers.repository.js';

@Injectable()
export class TowersService {
  constructor(
    private readonly towers: TowersRepository,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, request: PageQueryDto): Promise<TowerPageDto> {
    return mapPage(await this.towers.page(tx, request), present);
  }

  async get(tx: TenantTransaction, id: string): Promise<TowerDto> {
    const tower = await this.towers.find(tx, id);
    if (!tower) throw notFound();
    return present(tower);
  }

  /** The towers with these ids, by id; those that do not exist are missing. */
  async named(tx: TenantTransaction, ids: string[]): Promise<Map<string, TowerDto>> {
    const towers = ids.length > 0 ? await this.towers.findByIds(tx, ids) : [];
    return new Map(towers.map((tower) => [tower.id, present(tower)]));
  }

  async create(tx: TenantTransaction, id: string, { code, name }: CreateTowerDto): Promise<TowerDto> {
    await namingFields(['code'], () => this.towers.insert(tx, { id, code, name }));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'tower', objectId: id, after });
    return after;
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateTowerDto): Promise<TowerDto> {
    const tower = await this.towers.findForUpdate(tx, id);
    if (!tower) throw notFound();
    const before = present(tower);
    expectVersion(seen, before);
    await namingFields(['code'], () => this.towers.update(tx, tower, changes));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType: 'tower', objectId: id, before, after });
    await scorecardsOutdated(this.jobs, tx.organisationId);
    return after;
  }
}

const present = ({ id, code, name, version }: TowerEntity): TowerDto => ({ id, code, name, version });
