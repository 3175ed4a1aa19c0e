import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { outboundUrl } from '../../platform/http/outbound.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { mapPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { newSecret } from '../secret.js';
import { testEvent } from './event-types.js';
import type { DeliveryState, WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import type { WebhookEndpointEntity } from './webhook-endpoint.entity.js';
import type {
  CreatedWebhookDto,
  CreateWebhookDto,
  DeliveryDto,
  DeliveryPageDto,
  DeliveryQueryDto,
  UpdateWebhookDto,
  WebhookDto,
  WebhookPageDto,
} from './webhooks.dto.js';
import { WebhooksRepository } from './webhooks.repository.js';

const objectType = 'webhook';

@Injectable()
export class WebhooksService {
  constructor(
    private readonly repository: WebhooksRepository,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: PageQueryDto): Promise<WebhookPageDto> {
    const page = await this.repository.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<WebhookDto> {
    const found = await this.repository.find(tx, id);
    const [endpoint] = found ? await this.present(tx, [found]) : [];
    if (!endpoint) throw notFound();
    return endpoint;
  }

  async create(tx: TenantTransaction, id: string, body: CreateWebhookDto): Promise<CreatedWebhookDto> {
    check(body.address);
    const { name, address, eventTypes, active = true } = body;
    const secret = newSecret();
    await this.repository.insert(tx, { id, name, address, eventTypes, active, secret });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType, objectId: id, after });
    return { ...after, secret };
  }

  /** Switched on again, an endpoint starts with a clean slate. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateWebhookDto): Promise<WebhookDto> {
    const before = await this.locked(tx, id, seen);
    if (body.address !== undefined) check(body.address);
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const revived = body.active === true && !before.active ? { disabledAt: null, failingSince: null } : {};
    await this.repository.update(tx, id, { ...given, ...revived, version: before.version + 1 });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: id, before, after });
    return after;
  }

  /** A new secret; from now on all is signed by it. */
  async rotate(tx: TenantTransaction, id: string, seen: number): Promise<CreatedWebhookDto> {
    const before = await this.locked(tx, id, seen);
    const secret = newSecret();
    await this.repository.update(tx, id, { secret, version: before.version + 1 });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'secret_rotated', objectType, objectId: id });
    return { ...after, secret };
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.locked(tx, id, seen);
    await this.repository.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before });
  }

  async deliveries(tx: TenantTransaction, id: string, request: DeliveryQueryDto): Promise<DeliveryPageDto> {
    await this.get(tx, id);
    return mapPage(await this.repository.deliveries(tx, id, request), presentDelivery);
  }

  /** Queues an event that says nothing, so that one sees whether it comes. */
  async test(tx: TenantTransaction, id: string): Promise<DeliveryDto> {
    await this.assertActive(tx, id);
    const deliveryId = randomUUID();
    const payload = JSON.stringify({ type: testEvent, timestamp: tx.now.toISOString(), data: {} });
    const queued = { id: deliveryId, endpointId: id, eventType: testEvent, payload, createdAt: tx.now, nextAttemptAt: tx.now };
    await this.repository.insertDelivery(tx, queued);
    await this.audit.record(tx, { action: 'tested', objectType, objectId: id, after: { deliveryId } });
    return this.delivery(tx, id, deliveryId);
  }

  /** Sends it once more, under the same `webhook-id`. */
  async redeliver(tx: TenantTransaction, id: string, deliveryId: string): Promise<DeliveryDto> {
    await this.assertActive(tx, id);
    const { status } = await this.delivery(tx, id, deliveryId);
    if (status === 'pending') throw new Problem(409, 'delivery_pending');
    await this.repository.updateDelivery(tx, deliveryId, { status: 'pending', attempts: 0, nextAttemptAt: tx.now });
    await this.audit.record(tx, { action: 'redelivered', objectType, objectId: id, after: { deliveryId } });
    return this.delivery(tx, id, deliveryId);
  }

  /** Nothing is sent to one that is switched off, so nothing is queued for it either. */
  private async assertActive(tx: TenantTransaction, id: string): Promise<void> {
    if (!(await this.get(tx, id)).active) throw new Problem(409, 'webhook_inactive');
  }

  private async delivery(tx: TenantTransaction, id: string, deliveryId: string): Promise<DeliveryDto> {
    const found = await this.repository.delivery(tx, deliveryId);
    if (found?.endpointId !== id) throw notFound();
    return presentDelivery(found);
  }

  private async locked(tx: TenantTransaction, id: string, seen: number): Promise<WebhookDto> {
    if (!(await this.repository.find(tx, id, true))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return before;
  }

  private async present(tx: TenantTransaction, rows: readonly WebhookEndpointEntity[]): Promise<WebhookDto[]> {
    const counts = await this.repository.counts(tx, rows.map(({ id }) => id));
    return rows.map(({ id, name, address, eventTypes, active, failingSince, disabledAt, version }) => {
      const inState = (status: DeliveryState) => counts.find((each) => each.endpointId === id && each.status === status)?.count ?? 0;
      return {
        ...{ id, name, address, eventTypes, active, version },
        failingSince: failingSince?.toISOString() ?? null,
        disabledAt: disabledAt?.toISOString() ?? null,
        deliveries: { pending: inState('pending'), delivered: inState('delivered'), failed: inState('failed') },
      };
    });
  }
}

function check(address: string): void {
  if (!outboundUrl(address)) throw invalid([{ field: 'address', code: 'is_url' }]);
}

function presentDelivery(delivery: WebhookDeliveryEntity): DeliveryDto {
  const { id, eventType, status, attempts, responseStatus, problem, payload } = delivery;
  return {
    ...{ id, eventType, status, attempts, responseStatus, problem, payload },
    createdAt: delivery.createdAt.toISOString(),
    nextAttemptAt: status === 'pending' ? delivery.nextAttemptAt.toISOString() : null,
    deliveredAt: delivery.deliveredAt?.toISOString() ?? null,
  };
}
