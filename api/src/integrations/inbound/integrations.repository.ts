import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type QueryDeepPartialEntity } from 'typeorm';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { OfOrganisation } from './inbound.repository.js';
import { IntegrationEntity } from './integration.entity.js';
import type { IntegrationQueryDto } from './integrations.dto.js';

const listing: Listing = {
  id: 'integration.id',
  sorts: { name: alphabetical('integration.name') },
  defaultSort: 'name',
  search: ['integration.name', 'integration.source'],
  counted: true,
};

@Injectable()
export class IntegrationsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  page(tx: TenantTransaction, request: IntegrationQueryDto): Promise<Page<IntegrationEntity>> {
    const query = this.query(tx);
    if (request.kind) query.andWhere('integration.kind = :kind', { kind: request.kind });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<IntegrationEntity | null> {
    return this.query(tx).andWhere('integration.id = :id', { id }).getOne();
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<IntegrationEntity | null> {
    return this.query(tx).andWhere('integration.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  withSecret(tx: TenantTransaction, id: string): Promise<IntegrationEntity | null> {
    return this.query(tx).addSelect('integration.secret').andWhere('integration.id = :id', { id }).getOne();
  }

  async insert(tx: TenantTransaction, integration: QueryDeepPartialEntity<IntegrationEntity>): Promise<void> {
    await tx.manager.insert(IntegrationEntity, { ...integration, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, id: string, changes: QueryDeepPartialEntity<IntegrationEntity>): Promise<void> {
    await tx.manager.update(IntegrationEntity, { organisationId: tx.organisationId, id }, changes);
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(IntegrationEntity, { organisationId: tx.organisationId, id });
  }

  /** Of all organisations: those whose address is to be fetched now. */
  due(now: Date): Promise<OfOrganisation[]> {
    return this.dataSource.query('SELECT organisation_id AS "organisationId", id FROM app.integrations_to_poll($1)', [now]);
  }

  private query(tx: TenantTransaction) {
    return tx.manager
      .createQueryBuilder(IntegrationEntity, 'integration')
      .where('integration.organisation_id = :organisationId', { organisationId: tx.organisationId });
  }
}
