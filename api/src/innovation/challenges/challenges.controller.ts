import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ChallengeDto, ChallengePageDto, ChallengeQueryDto, CreateChallengeDto, UpdateChallengeDto } from './challenges.dto.js';
import { ChallengesService } from './challenges.service.js';

@ApiTags('challenges')
@Controller('challenges')
export class ChallengesController {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What the buyer asks for, the last to end first; a vendor sees what is published to it. Sorts: title, toOn. */
  @Permit('challenges:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ChallengeQueryDto): Promise<ChallengePageDto> {
    return this.challenges.page(tx, query);
  }

  @Permit('challenges:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ChallengeDto> {
    return this.challenges.get(tx, id);
  }

  /** Adds a draft, which is the buyer's alone. 422 reversed_interval, unknown_tower, unknown_supplier. */
  @Permit('challenges:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateChallengeDto): Promise<ChallengeDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.challenges.create(tx, id, body),
      find: (id) => this.challenges.get(tx, id),
    });
  }

  /** Changes what is given; its suppliers hear of it once it is published. 409 not_from_here. */
  @Permit('challenges:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateChallengeDto): Promise<ChallengeDto> {
    return this.challenges.update(tx, id, seen, body);
  }

  /** Takes away a draft; 409 not_from_here of what was published. */
  @Permit('challenges:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.challenges.remove(tx, id, seen);
  }
}
