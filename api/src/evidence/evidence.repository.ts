import type { EntityTarget, SelectQueryBuilder } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { EvidenceQueryDto } from './evidence.dto.js';
import type { EvidenceEntity } from './evidence.entity.js';

/** What a row says, without what the database or the service adds. */
export type Stored<Entity extends EvidenceEntity> = Omit<Entity, 'organisationId' | 'id' | 'recordedBy' | 'version' | 'createdAt' | 'updatedAt'>;
export type NewEvidence<Entity extends EvidenceEntity> = Stored<Entity> & Pick<EvidenceEntity, 'id' | 'recordedBy'>;

const listing: Listing = {
  id: 'evidence.id',
  sorts: {
    from: { sql: 'evidence.from_at', type: 'timestamptz' },
    title: alphabetical('evidence.title'),
    updatedAt: { sql: 'evidence.updated_at', type: 'timestamptz' },
  },
  defaultSort: '-from',
  search: ['evidence.title', 'evidence.component', 'evidence.note', 'evidence.external_id'],
  counted: true,
};

/** What outages and maintenance windows are read and written by; `end` is SQL of when one was really over. */
export abstract class EvidenceRepository<Entity extends EvidenceEntity> {
  protected constructor(
    private readonly entity: EntityTarget<Entity>,
    private readonly end: string,
  ) {}

  page(
    tx: TenantTransaction,
    request: EvidenceQueryDto,
    narrow: (query: SelectQueryBuilder<Entity>) => void = () => undefined,
  ): Promise<Page<Entity>> {
    const { supplierId, towerId, component, source, from, to } = request;
    const query = this.query(tx);
    if (supplierId) query.andWhere('evidence.supplier_id = :supplierId', { supplierId });
    if (towerId) query.andWhere('evidence.tower_id = :towerId', { towerId });
    if (component) query.andWhere('evidence.component = :component', { component });
    if (source) query.andWhere('evidence.source = :source', { source });
    if (from) query.andWhere(`${this.end} > :from::timestamptz`, { from });
    if (to) query.andWhere('evidence.from_at < :to::timestamptz', { to });
    narrow(query);
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<Entity | null> {
    return this.query(tx).andWhere('evidence.id = :id', { id }).getOne();
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<Entity | null> {
    return this.query(tx).andWhere('evidence.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  /** Those a source knows by these names, locked. */
  findByExternalIds(tx: TenantTransaction, source: string, externalIds: readonly string[]): Promise<Entity[]> {
    return this.query(tx)
      .andWhere('evidence.source = :source', { source })
      .andWhere('evidence.external_id = ANY (:externalIds)', { externalIds })
      .setLock('pessimistic_write')
      .getMany();
  }

  async insert(tx: TenantTransaction, rows: readonly NewEvidence<Entity>[]): Promise<void> {
    const { organisationId, now } = tx;
    for (let start = 0; start < rows.length; start += rowsPerInsert) {
      const values = rows
        .slice(start, start + rowsPerInsert)
        .map((row) => ({ ...row, organisationId, updatedAt: now }));
      await tx.manager.insert(this.entity, values as unknown as QueryDeepPartialEntity<Entity>[]);
    }
  }

  async update(tx: TenantTransaction, { id, version }: EvidenceEntity, changes: Partial<Entity>): Promise<void> {
    const { organisationId, now } = tx;
    const values = { ...changes, version: version + 1, updatedAt: now };
    await tx.manager
      .createQueryBuilder()
      .update(this.entity)
      .set(values as unknown as QueryDeepPartialEntity<Entity>)
      .where('organisation_id = :organisationId AND id = :id', { organisationId, id })
      .execute();
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    const { organisationId } = tx;
    await tx.manager
      .createQueryBuilder()
      .delete()
      .from(this.entity)
      .where('organisation_id = :organisationId AND id = :id', { organisationId, id })
      .execute();
  }

  protected query(tx: TenantTransaction): SelectQueryBuilder<Entity> {
    return tx.manager
      .createQueryBuilder(this.entity, 'evidence')
      .where('evidence.organisation_id = :organisationId', { organisationId: tx.organisationId });
  }
}

// PostgreSQL takes 65 535 parameters a statement.
const rowsPerInsert = 1000;
