import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CreateRateCardDto, EndRateCardDto, RateCardDto, RateCardPageDto, RateCardQueryDto } from './rate-cards.dto.js';
import { RateCardsService } from './rate-cards.service.js';

@ApiTags('change-requests')
@Controller('rate-cards')
export class RateCardsController {
  constructor(
    private readonly cards: RateCardsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What work costs by agreement, the newest first; a vendor sees its own. Sorts: name, startsOn. */
  @Permit('change-requests:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: RateCardQueryDto): Promise<RateCardPageDto> {
    return this.cards.page(tx, query);
  }

  @Permit('change-requests:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<RateCardDto> {
    return this.cards.get(tx, id);
  }

  /** 422 unknown_contract, reversed_interval. */
  @Permit('change-requests:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateRateCardDto): Promise<RateCardDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.cards.create(tx, id, body), find: (id) => this.cards.get(tx, id) });
  }

  /** Ends a card; its prices stand. */
  @Permit('change-requests:update')
  @Patch(':id')
  end(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: EndRateCardDto): Promise<RateCardDto> {
    return this.cards.end(tx, id, seen, body);
  }
}
