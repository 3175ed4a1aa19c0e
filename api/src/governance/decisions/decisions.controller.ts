import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CreateDecisionDto, BoardDecisionDto, DecisionPageDto, DecisionQueryDto, UpdateDecisionDto } from './decisions.dto.js';
import { DecisionsService } from './decisions.service.js';

@ApiTags('decisions')
@Controller('decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Decisions, the latest first, found by text, board, supplier and year; a vendor sees those that concern it. Sorts: decidedOn. */
  @Permit('decisions:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: DecisionQueryDto): Promise<DecisionPageDto> {
    return this.decisions.page(tx, query);
  }

  @Permit('decisions:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<BoardDecisionDto> {
    return this.decisions.get(tx, id);
  }

  @Permit('decisions:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateDecisionDto): Promise<BoardDecisionDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.decisions.create(tx, id, body),
      find: (id) => this.decisions.get(tx, id),
    });
  }

  @Permit('decisions:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateDecisionDto): Promise<BoardDecisionDto> {
    return this.decisions.update(tx, id, seen, body);
  }

  @Permit('decisions:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.decisions.remove(tx, id, seen);
  }
}
