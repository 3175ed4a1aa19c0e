import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { TowerEntity } from './tower.entity.js';

const listing: Listing = {
  id: 'tower.id',
  sorts: { name: alphabetical('tower.name'), code: { sql: 'tower.code', type: 'text' } },
  defaultSort: 'name',
  search: ['tower.name', 'tower.code'],
  counted: true,
};

@Injectable()
export class TowersRepository {
  page(tx: TenantTransaction, request: PageQueryDto): Promise<Page<TowerEntity>> {
    const query = tx.manager
      .createQueryBuilder(TowerEntity, 'tower')
      .where('tower.organisationId = :organisationId', { organisationId: tx.organisationId });
    return readPage(query, listing, request);
  }

  findByIds(tx: TenantTransaction, ids: string[]): Promise<TowerEntity[]> {
    return tx.manager.findBy(TowerEntity, { organisationId: tx.organisationId, id: In(ids) });
  }

  find(tx: TenantTransaction, id: string): Promise<TowerEntity | null> {
    return tx.manager.findOneBy(TowerEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<TowerEntity | null> {
    return tx.manager.findOne(TowerEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, tower: Pick<TowerEntity, 'id' | 'code' | 'name'>): Promise<void> {
    await tx.manager.insert(TowerEntity, { ...tower, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, tower: TowerEntity, changes: Partial<TowerEntity>): Promise<void> {
    const { organisationId, id, version } = tower;
    await tx.manager.update(TowerEntity, { organisationId, id }, { ...changes, version: version + 1 });
  }
}
