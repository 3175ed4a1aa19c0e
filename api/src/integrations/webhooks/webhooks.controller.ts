import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id, IdPipe } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { WebhookSender } from './webhook-sender.js';
import {
  CreatedWebhookDto,
  CreateWebhookDto,
  DeliveryDto,
  DeliveryPageDto,
  DeliveryQueryDto,
  UpdateWebhookDto,
  WebhookDto,
  WebhookPageDto,
} from './webhooks.dto.js';
import { WebhooksService } from './webhooks.service.js';

/**
 * Addresses that are told what happens, signed as Standard Webhooks say. An event names what changed, `{type, timestamp, data:
 * {topic, id, kind, supplierIds}}`; what it is now is read through the API.
 */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly sender: WebhookSender,
    private readonly idempotency: Idempotency,
    private readonly tenancy: Tenancy,
  ) {}

  /** The endpoints with how many of their deliveries stand where. Sorts: name. */
  @Permit('webhooks:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<WebhookPageDto> {
    return this.webhooks.page(tx, query);
  }

  @Permit('webhooks:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<WebhookDto> {
    return this.webhooks.get(tx, id);
  }

  /** Adds an endpoint and shows its secret, this once. */
  @Permit('webhooks:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateWebhookDto,
  ): Promise<CreatedWebhookDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.webhooks.create(tx, id, body),
      find: async (id) => ({ ...(await this.webhooks.get(tx, id)), secret: null }),
    });
  }

  /** Changes what is given. 412 changed_meanwhile with the current one. */
  @Permit('webhooks:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateWebhookDto): Promise<WebhookDto> {
    return this.webhooks.update(tx, id, seen, body);
  }

  /** A new secret, shown this once. */
  @Permit('webhooks:update')
  @Post(':id/secret')
  rotate(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<CreatedWebhookDto> {
    return this.webhooks.rotate(tx, id, seen);
  }

  @Permit('webhooks:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.webhooks.remove(tx, id, seen);
  }

  /** What was sent and what became of it, latest first. */
  @Permit('webhooks:read')
  @Get(':id/deliveries')
  listDeliveries(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: DeliveryQueryDto): Promise<DeliveryPageDto> {
    return this.webhooks.deliveries(tx, id, query);
  }

  /** Sends an event `webhook.test`. */
  @Permit('webhooks:update')
  @WithoutTransaction()
  @Post(':id/test')
  async test(@CurrentPrincipal() principal: Principal, @Id() id: string): Promise<DeliveryDto> {
    const queued = await this.tenancy.run(principal, (tx) => this.webhooks.test(tx, id));
    await this.sender.soon();
    return queued;
  }

  /** Sends a delivery once more, under the same `webhook-id`. */
  @Permit('webhooks:update')
  @WithoutTransaction()
  @Post(':id/deliveries/:deliveryId/redeliver')
  @HttpCode(200)
  async redeliver(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @Param('deliveryId', IdPipe) deliveryId: string,
  ): Promise<DeliveryDto> {
    const queued = await this.tenancy.run(principal, (tx) => this.webhooks.redeliver(tx, id, deliveryId));
    await this.sender.soon();
    return queued;
  }
}
