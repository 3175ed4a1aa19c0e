import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import {
  ChangeRequestDto,
  ChangeRequestPageDto,
  ChangeRequestQueryDto,
  CreateChangeRequestDto,
  CreateQuoteDto,
  TakeChangeRequestStepDto,
  UpdateChangeRequestDto,
} from './change-requests.dto.js';
import { ChangeRequestsService } from './change-requests.service.js';

@ApiTags('change-requests')
@Controller('change-requests')
export class ChangeRequestsController {
  constructor(
    private readonly requests: ChangeRequestsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What was asked for beside the contracts, the newest first; a vendor sees its own. Sorts: title, askedOn, quoteDueOn. */
  @Permit('change-requests:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ChangeRequestQueryDto): Promise<ChangeRequestPageDto> {
    return this.requests.page(tx, query);
  }

  @Permit('change-requests:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ChangeRequestDto> {
    return this.requests.get(tx, id);
  }

  /** Asks the contract's supplier for a quote. 422 unknown_contract, unknown_calendar, in_the_future. */
  @Permit('change-requests:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateChangeRequestDto): Promise<ChangeRequestDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.requests.create(tx, id, body), find: (id) => this.requests.get(tx, id) });
  }

  /** 409 not_from_here once it is quoted. */
  @Permit('change-requests:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateChangeRequestDto): Promise<ChangeRequestDto> {
    return this.requests.update(tx, id, seen, body);
  }

  /** The supplier's quote; a new one stands beside those before. 409 not_from_here. */
  @Permit('change-requests:answer')
  @Post(':id/quotes')
  quote(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: CreateQuoteDto): Promise<ChangeRequestDto> {
    return this.requests.quote(tx, id, seen, body);
  }

  /** Accepts or declines the newest quote, withdraws the request, says that it is delivered. 409 not_from_here, quote_expired. */
  @Permit('change-requests:update')
  @Post(':id/steps')
  @HttpCode(200)
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: TakeChangeRequestStepDto): Promise<ChangeRequestDto> {
    return this.requests.step(tx, id, seen, body);
  }

  /** Takes away what was never quoted. */
  @Permit('change-requests:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.requests.remove(tx, id, seen);
  }
}
