import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { AdjustmentDto, AdjustmentsDto, AdjustmentsQueryDto, CreateAdjustmentDto, WithdrawAdjustmentDto } from './adjustments.dto.js';
import { AdjustmentsService } from './adjustments.service.js';

@ApiTags('score-adjustments')
@Controller('score-adjustments')
export class AdjustmentsController {
  constructor(
    private readonly adjustments: AdjustmentsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What was taken out of scores and set by hand, with who and why; a vendor sees its own. */
  @Permit('scorecards:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() { period, supplierId }: AdjustmentsQueryDto): Promise<AdjustmentsDto> {
    return this.adjustments.list(tx, period ?? null, supplierId ?? null);
  }

  @Permit('scorecards:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<AdjustmentDto> {
    return this.adjustments.get(tx, id);
  }

  /** Suspends a KPI, or sets its points by hand, for some months. 409 adjustment_overlaps. */
  @Permit('scorecards:update')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateAdjustmentDto): Promise<AdjustmentDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.adjustments.create(tx, id, body),
      find: (id) => this.adjustments.get(tx, id),
    });
  }

  /** Takes it back, with a reason; that it was there stays to be seen. 409 already_withdrawn. */
  @Permit('scorecards:update')
  @Post(':id/withdrawal')
  @HttpCode(200)
  withdraw(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() { reason }: WithdrawAdjustmentDto): Promise<AdjustmentDto> {
    return this.adjustments.withdraw(tx, id, seen, reason);
  }
}
