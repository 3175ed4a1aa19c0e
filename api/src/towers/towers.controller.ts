import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { CreateTowerDto, TowerDto, TowerPageDto, UpdateTowerDto } from './towers.dto.js';
import { TowersService } from './towers.service.js';

@ApiTags('towers')
@Controller('towers')
export class TowersController {
  constructor(
    private readonly towers: TowersService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The organisation's towers; sorts: name, code. */
  @Permit('towers:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<TowerPageDto> {
    return this.towers.page(tx, query);
  }

  @Permit('towers:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<TowerDto> {
    return this.towers.get(tx, id);
  }

  /** Adds a tower. 409 already_exists for a code in use. */
  @Permit('towers:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateTowerDto,
  ): Promise<TowerDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.towers.create(tx, id, body),
      find: (id) => this.towers.get(tx, id),
    });
  }

  /** Renames a tower. 412 changed_meanwhile with the current one. */
  @Permit('towers:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateTowerDto,
  ): Promise<TowerDto> {
    return this.towers.update(tx, id, seen, body);
  }
}
