import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import { CreateMarketActorDto, MarketActorDto, MarketActorPageDto, UpdateMarketActorDto } from './market.dto.js';
import { MarketService } from './market.service.js';

@ApiTags('market')
@Controller('market/actors')
export class MarketActorsController {
  constructor(
    private readonly market: MarketService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Who could deliver what. Sorts: name. */
  @Permit('market:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<MarketActorPageDto> {
    return this.market.actors(tx, query);
  }

  @Permit('market:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MarketActorDto> {
    return this.market.actor(tx, id);
  }

  @Permit('market:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateMarketActorDto): Promise<MarketActorDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.market.addActor(tx, id, body), find: (id) => this.market.actor(tx, id) });
  }

  @Permit('market:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateMarketActorDto): Promise<MarketActorDto> {
    return this.market.changeActor(tx, id, seen, body);
  }

  /** 409 actor_has_dialogues. */
  @Permit('market:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.market.removeActor(tx, id, seen);
  }
}
