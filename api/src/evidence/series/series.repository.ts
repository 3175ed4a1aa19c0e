import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { SeriesQueryDto } from './series.dto.js';
import { SeriesEntity } from './series.entity.js';

const listing: Listing = {
  id: 'series.id',
  sorts: {
    name: alphabetical('series.name'),
    source: { sql: 'series.source', type: 'text' },
    updatedAt: { sql: 'series.updated_at', type: 'timestamptz' },
  },
  defaultSort: 'name',
  search: ['series.name', 'series.component', 'series.external_id'],
  counted: true,
};

export interface Extent {
  seriesId: string;
  measurements: number;
  firstDay: string;
  lastDay: string;
}

@Injectable()
export class SeriesRepository {
  page(tx: TenantTransaction, request: SeriesQueryDto): Promise<Page<SeriesEntity>> {
    const { supplierId, towerId, component, source, kind } = request;
    const query = tx.manager
      .createQueryBuilder(SeriesEntity, 'series')
      .where('series.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('series.supplierId = :supplierId', { supplierId });
    if (towerId) query.andWhere('series.towerId = :towerId', { towerId });
    if (component) query.andWhere('series.component = :component', { component });
    if (source) query.andWhere('series.source = :source', { source });
    if (kind) query.andWhere('series.kind = :kind', { kind });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<SeriesEntity | null> {
    return tx.manager.findOneBy(SeriesEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<SeriesEntity | null> {
    return tx.manager.findOne(SeriesEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  findByIds(tx: TenantTransaction, ids: readonly string[]): Promise<SeriesEntity[]> {
    return tx.manager.findBy(SeriesEntity, { organisationId: tx.organisationId, id: In([...ids]) });
  }

  findByExternalIds(tx: TenantTransaction, source: string, externalIds: readonly string[]): Promise<SeriesEntity[]> {
    const { organisationId } = tx;
    return tx.manager.findBy(SeriesEntity, { organisationId, source, externalId: In([...externalIds]) });
  }

  /** How much each series holds, from its days. */
  extents(tx: TenantTransaction, ids: readonly string[]): Promise<Extent[]> {
    return tx.manager.query(
      `SELECT series_id AS "seriesId", sum(measurements)::integer AS measurements,
              min(day)::text AS "firstDay", max(day)::text AS "lastDay"
         FROM measurement_day WHERE organisation_id = $1 AND series_id = ANY ($2) AND measurements > 0 GROUP BY series_id`,
      [tx.organisationId, ids],
    );
  }

  async insert(tx: TenantTransaction, series: Omit<SeriesEntity, 'organisationId' | 'version' | 'updatedAt'>): Promise<void> {
    const { organisationId, now } = tx;
    await tx.manager.insert(SeriesEntity, { ...series, organisationId, updatedAt: now });
  }

  async update(tx: TenantTransaction, series: SeriesEntity, changes: Partial<SeriesEntity>): Promise<void> {
    const { organisationId, id, version } = series;
    const values = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(SeriesEntity, { organisationId, id }, values);
  }
}
