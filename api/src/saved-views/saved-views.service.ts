import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { notFound } from '../platform/errors/problem.js';
import { may, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { SavedViewDto, SavedViewsDto, SaveViewDto } from './saved-views.dto.js';
import { SavedViewsRepository, type StoredView } from './saved-views.repository.js';

const shown = 100;

@Injectable()
export class SavedViewsService {
  constructor(
    private readonly views: SavedViewsRepository,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  /** Those of the reader's own side: the buyer's people, or one supplier's. */
  async all(tx: TenantTransaction): Promise<SavedViewsDto> {
    return { items: await this.present(tx, await this.views.newest(tx, shown)) };
  }

  async get(tx: TenantTransaction, id: string): Promise<SavedViewDto> {
    const found = await this.views.find(tx, id);
    const [view] = await this.present(tx, found ? [found] : []);
    if (!view) throw notFound();
    return view;
  }

  async save(tx: TenantTransaction, id: string, body: SaveViewDto): Promise<SavedViewDto> {
    await this.views.insert(tx, { id, ...body });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'saved_view', objectId: id, after });
    return after;
  }

  /** 404 of one that the caller may not take away, as of one that is not there. */
  async remove(tx: TenantTransaction, id: string): Promise<void> {
    const before = await this.get(tx, id);
    if (!before.removable) throw notFound();
    await this.views.delete(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'saved_view', objectId: id, before });
  }

  private async present(tx: TenantTransaction, views: StoredView[]): Promise<SavedViewDto[]> {
    const names = await this.members.names(tx.organisationId, [...new Set(views.map(({ createdBy }) => createdBy))]);
    const keeper = may(tx.principal, 'users:update');
    return views.map(({ id, name, path, createdBy, createdAt }) => ({
      ...{ id, name, path, createdByName: names.get(createdBy) ?? '', createdAt: createdAt.toISOString() },
      removable: keeper || createdBy === tx.principal.userId,
    }));
  }
}
