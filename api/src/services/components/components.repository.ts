import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ComponentEntity } from './component.entity.js';
import type { ComponentQueryDto } from './components.dto.js';

const listing: Listing = {
  id: 'component.id',
  sorts: {
    name: alphabetical('component.name'),
    kind: { sql: 'component.kind', type: 'text' },
    updatedAt: { sql: 'component.updated_at', type: 'timestamptz' },
  },
  defaultSort: 'name',
  search: ['component.name', 'component.description', "array_to_string(component.aliases, ' ')"],
  counted: true,
};

@Injectable()
export class ComponentsRepository {
  page(tx: TenantTransaction, request: ComponentQueryDto): Promise<Page<ComponentEntity>> {
    const { supplierId, towerId, kind } = request;
    const query = tx.manager
      .createQueryBuilder(ComponentEntity, 'component')
      .where('component.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('component.supplier_id = :supplierId', { supplierId });
    if (towerId) query.andWhere('component.tower_id = :towerId', { towerId });
    if (kind) query.andWhere('component.kind = :kind', { kind });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ComponentEntity | null> {
    return tx.manager.findOneBy(ComponentEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ComponentEntity | null> {
    return tx.manager.findOne(ComponentEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, components: readonly Partial<ComponentEntity>[]): Promise<void> {
    const { organisationId, now } = tx;
    await tx.manager.insert(ComponentEntity, components.map((each) => ({ ...each, organisationId, updatedAt: now })));
  }

  async update(tx: TenantTransaction, { id, version }: ComponentEntity, changes: Partial<ComponentEntity>): Promise<void> {
    const next = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ComponentEntity, { organisationId: tx.organisationId, id }, next);
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ComponentEntity, { organisationId: tx.organisationId, id });
  }

  /** Of these names, those that another component of the supplier in the tower goes by. */
  async taken(
    tx: TenantTransaction,
    { id, supplierId, towerId }: Pick<ComponentEntity, 'id' | 'supplierId' | 'towerId'>,
    names: readonly string[],
  ): Promise<Set<string>> {
    const rows: { name: string }[] = await tx.manager.query(
      `SELECT DISTINCT wanted.name
         FROM unnest($5::text[]) AS wanted (name)
         JOIN component c ON c.organisation_id = $1 AND c.supplier_id = $2 AND c.tower_id = $3 AND c.id <> $4
          AND (c.name = wanted.name OR wanted.name = ANY (c.aliases))`,
      [tx.organisationId, supplierId, towerId, id, names],
    );
    return new Set(rows.map(({ name }) => name));
  }
}
