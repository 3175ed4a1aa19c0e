import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { AddGainShareDto, AddGainShareTermsDto, GainShareQueryDto, GainSharesDto } from './gain-shares.dto.js';
import { GainShares } from './gain-shares.service.js';

@ApiTags('innovation')
@Controller('innovation/gain-shares')
export class GainSharesController {
  constructor(
    private readonly shares: GainShares,
    private readonly idempotency: Idempotency,
  ) {}

  /** How a contract's savings are shared, and what was. */
  @Permit('innovation-funds:read')
  @Get()
  get(@Tx() tx: TenantTransaction, @Query() { contractId }: GainShareQueryDto): Promise<GainSharesDto> {
    return this.shares.of(tx, contractId);
  }

  /** Agreed from a date on. 422 shares_not_whole, 409 already_exists from the same date. */
  @Permit('innovation-funds:update')
  @Post('terms')
  addTerms(@Tx() tx: TenantTransaction, @Body() body: AddGainShareTermsDto): Promise<GainSharesDto> {
    return this.shares.addTerms(tx, body);
  }

  /** Shares what was saved by the terms of its day, for good. 422 no_gain_share_terms, 409 already_exists of a benefit. */
  @Permit('innovation-funds:update')
  @Post()
  share(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: AddGainShareDto): Promise<GainSharesDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.shares.share(tx, id, body),
      find: (id) => this.shares.again(tx, body.contractId, id),
    });
  }
}
