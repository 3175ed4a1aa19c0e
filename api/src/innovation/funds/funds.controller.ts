import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { BookFundEntryDto, CreateFundDto, FundDetailDto, FundPageDto, FundQueryDto, ReverseFundEntryDto, UpdateFundDto } from './funds.dto.js';
import { FundsService } from './funds.service.js';

@ApiTags('innovation')
@Controller('innovation/funds')
export class FundsController {
  constructor(
    private readonly funds: FundsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** With what each has available; a vendor sees its own. Sorts: name, supplier. */
  @Permit('innovation-funds:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: FundQueryDto): Promise<FundPageDto> {
    return this.funds.page(tx, query);
  }

  /** With its ledger, and its balance year by year. */
  @Permit('innovation-funds:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<FundDetailDto> {
    return this.funds.get(tx, id);
  }

  @Permit('innovation-funds:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateFundDto): Promise<FundDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.funds.create(tx, id, body),
      find: (id) => this.funds.get(tx, id),
    });
  }

  @Permit('innovation-funds:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateFundDto): Promise<FundDetailDto> {
    return this.funds.update(tx, id, seen, body);
  }

  /** 409 still_in_use once anything is booked. */
  @Permit('innovation-funds:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.funds.remove(tx, id, seen);
  }

  /** Books an entry, for good. 409 fund_overdrawn with the year and what is missing, not_reserved. */
  @Permit('innovation-funds:update')
  @Post(':id/entries')
  book(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: BookFundEntryDto): Promise<FundDetailDto> {
    return this.funds.book(tx, id, seen, body);
  }

  /** Takes an entry back by booking its negative. 409 already_reversed, or fund_overdrawn where it is spent already. */
  @Permit('innovation-funds:update')
  @Post(':id/entries/:sequence/reversal')
  reverse(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Param('sequence', ParseIntPipe) sequence: number,
    @IfMatch() seen: number,
    @Body() { note }: ReverseFundEntryDto,
  ): Promise<FundDetailDto> {
    return this.funds.reverse(tx, id, sequence, seen, note);
  }
}
