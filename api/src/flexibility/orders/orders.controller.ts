import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { AddDeliveryDto, ConfirmOrderDto, CreateOrderDto, OrderDto, OrderPageDto, OrderQueryDto } from './orders.dto.js';
import { OrdersService } from './orders.service.js';

@ApiTags('orders')
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly orders: OrdersService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What was ordered within contracts, the newest first; a vendor sees its own. Sorts: title, orderedOn, dueOn. */
  @Permit('orders:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: OrderQueryDto): Promise<OrderPageDto> {
    return this.orders.page(tx, query);
  }

  @Permit('orders:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<OrderDto> {
    return this.orders.get(tx, id);
  }

  /** 422 unknown_contract, unknown_calendar, in_the_future. */
  @Permit('orders:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateOrderDto): Promise<OrderDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.orders.create(tx, id, body), find: (id) => this.orders.get(tx, id) });
  }

  /** The supplier, or the buyer for it, says that it has the order. 409 order_not_open. */
  @Permit('orders:read')
  @Post(':id/confirm')
  @HttpCode(200)
  confirm(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: ConfirmOrderDto): Promise<OrderDto> {
    return this.orders.confirm(tx, id, seen, body);
  }

  /** A delivery of all or of a part, recorded by either side. 409 order_not_open, more_than_ordered. */
  @Permit('orders:read')
  @Post(':id/deliveries')
  @HttpCode(200)
  deliver(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: AddDeliveryDto): Promise<OrderDto> {
    return this.orders.deliver(tx, id, seen, body);
  }

  /** 409 order_not_open. */
  @Permit('orders:update')
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<OrderDto> {
    return this.orders.cancel(tx, id, seen);
  }

  /** Takes away an order nothing has happened with. */
  @Permit('orders:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.orders.remove(tx, id, seen);
  }
}
