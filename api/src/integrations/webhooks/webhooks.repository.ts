import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type QueryDeepPartialEntity } from 'typeorm';
import { runPrepared } from '../../platform/database/prepared.js';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type DeliveryState, WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.js';
import type { DeliveryQueryDto } from './webhooks.dto.js';

const endpoints: Listing = {
  id: 'endpoint.id',
  sorts: { name: alphabetical('endpoint.name') },
  defaultSort: 'name',
  search: ['endpoint.name', 'endpoint.address'],
  counted: true,
};
const deliveries: Listing = {
  id: 'delivery.id',
  sorts: { createdAt: { sql: 'delivery.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
};

const queueEvent = { name: 'queue-webhooks', text: 'SELECT app.queue_webhooks($1, $2, $3) AS count' };

export interface Due {
  organisationId: string;
  id: string;
}

export type DueOfEndpoint = Due & { endpointId: string };

@Injectable()
export class WebhooksRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  page(tx: TenantTransaction, request: PageQueryDto): Promise<Page<WebhookEndpointEntity>> {
    return readPage(this.endpoints(tx), endpoints, request);
  }

  find(tx: TenantTransaction, id: string, lock = false): Promise<WebhookEndpointEntity | null> {
    const query = this.endpoints(tx).andWhere('endpoint.id = :id', { id });
    return (lock ? query.setLock('pessimistic_write') : query).getOne();
  }

  withSecret(tx: TenantTransaction, id: string): Promise<WebhookEndpointEntity | null> {
    return this.endpoints(tx).addSelect('endpoint.secret').andWhere('endpoint.id = :id', { id }).getOne();
  }

  async insert(tx: TenantTransaction, endpoint: QueryDeepPartialEntity<WebhookEndpointEntity>): Promise<void> {
    await tx.manager.insert(WebhookEndpointEntity, { ...endpoint, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, id: string, changes: QueryDeepPartialEntity<WebhookEndpointEntity>): Promise<void> {
    await tx.manager.update(WebhookEndpointEntity, { organisationId: tx.organisationId, id }, changes);
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(WebhookEndpointEntity, { organisationId: tx.organisationId, id });
  }

  counts(tx: TenantTransaction, endpointIds: readonly string[]): Promise<{ endpointId: string; status: DeliveryState; count: number }[]> {
    return tx.manager.query(
      `SELECT endpoint_id AS "endpointId", status, count(*)::int AS count FROM webhook_delivery
        WHERE organisation_id = $1 AND endpoint_id = ANY ($2) GROUP BY 1, 2`,
      [tx.organisationId, endpointIds],
    );
  }

  deliveries(tx: TenantTransaction, endpointId: string, request: DeliveryQueryDto): Promise<Page<WebhookDeliveryEntity>> {
    const query = this.all(tx).andWhere('delivery.endpoint_id = :endpointId', { endpointId });
    if (request.status) query.andWhere('delivery.status = :status', { status: request.status });
    return readPage(query, deliveries, request);
  }

  delivery(tx: TenantTransaction, id: string): Promise<WebhookDeliveryEntity | null> {
    return this.all(tx).andWhere('delivery.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  async insertDelivery(tx: TenantTransaction, delivery: QueryDeepPartialEntity<WebhookDeliveryEntity>): Promise<void> {
    await tx.manager.insert(WebhookDeliveryEntity, { ...delivery, organisationId: tx.organisationId });
  }

  async updateDelivery(tx: TenantTransaction, id: string, changes: QueryDeepPartialEntity<WebhookDeliveryEntity>): Promise<void> {
    await tx.manager.update(WebhookDeliveryEntity, { organisationId: tx.organisationId, id }, changes);
  }

  /** Queues the event for every endpoint that asked for it; how many did. */
  async queue(tx: TenantTransaction, eventType: string, payload: string): Promise<number> {
    const [row] = await runPrepared<{ count: number }>(tx.manager, queueEvent, [eventType, payload, tx.now]);
    return row?.count ?? 0;
  }

  /** Of all organisations: what is to be sent now, of each endpoint the first so many. */
  due(now: Date, ofEach: number): Promise<DueOfEndpoint[]> {
    return this.dataSource.query(
      'SELECT organisation_id AS "organisationId", id, endpoint_id AS "endpointId" FROM app.webhook_deliveries_due($1, $2)',
      [now, ofEach],
    );
  }

  private endpoints(tx: TenantTransaction) {
    return tx.manager
      .createQueryBuilder(WebhookEndpointEntity, 'endpoint')
      .where('endpoint.organisation_id = :organisationId', { organisationId: tx.organisationId });
  }

  private all(tx: TenantTransaction) {
    return tx.manager
      .createQueryBuilder(WebhookDeliveryEntity, 'delivery')
      .where('delivery.organisation_id = :organisationId', { organisationId: tx.organisationId });
  }
}
