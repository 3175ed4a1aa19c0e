import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import {
  EscalationDetailDto,
  EscalationPageDto,
  EscalationQueryDto,
  EscalationStepInputDto,
  LadderInputDto,
  LaddersDto,
  RaiseEscalationDto,
} from './escalations.dto.js';
import { EscalationsService } from './escalations.service.js';
import { LaddersService } from './ladders.service.js';

@ApiTags('escalations')
@Controller('escalations')
export class EscalationsController {
  constructor(
    private readonly escalations: EscalationsService,
    private readonly ladders: LaddersService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What was escalated, the latest first; a vendor sees what concerns it. Sorts: raisedAt, nextLevelOn. */
  @Permit('escalations:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: EscalationQueryDto): Promise<EscalationPageDto> {
    return this.escalations.page(tx, query);
  }

  /** How many days late is how serious. */
  @Permit('escalations:update')
  @Get('ladders')
  ladderList(@Tx() tx: TenantTransaction): Promise<LaddersDto> {
    return this.ladders.list(tx);
  }

  /** Sets the organisation's ladder or a contract's; the version of one that nobody has set is 0. */
  @Permit('escalations:update')
  @Put('ladders')
  setLadder(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: LadderInputDto): Promise<LaddersDto> {
    return this.ladders.set(tx, seen, body);
  }

  @Permit('escalations:update')
  @Delete('ladders/:id')
  @HttpCode(204)
  removeLadder(@Tx() tx: TenantTransaction, @Id() id: string): Promise<void> {
    return this.ladders.remove(tx, id);
  }

  @Permit('escalations:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<EscalationDetailDto> {
    return this.escalations.get(tx, id);
  }

  /** The buyer raises something the caller sees, whatever its day. 409 already_escalated. */
  @Permit('escalations:create')
  @Post()
  raise(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: RaiseEscalationDto): Promise<EscalationDetailDto> {
    return this.once(tx, key, body);
  }

  /** A supplier raises something it sees. 409 already_escalated. */
  @Permit('escalations:answer')
  @Post('answers')
  raiseAsSupplier(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: RaiseEscalationDto): Promise<EscalationDetailDto> {
    return this.once(tx, key, body);
  }

  @Permit('escalations:update')
  @Post(':id/steps')
  @HttpCode(200)
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: EscalationStepInputDto): Promise<EscalationDetailDto> {
    return this.escalations.step(tx, id, seen, body);
  }

  /** The supplier's side of a step: it comments, or lifts it a level. */
  @Permit('escalations:answer')
  @Post(':id/answers')
  @HttpCode(200)
  stepAsSupplier(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: EscalationStepInputDto): Promise<EscalationDetailDto> {
    return this.escalations.step(tx, id, seen, body);
  }

  private once(tx: TenantTransaction, key: CreationKey | null, body: RaiseEscalationDto): Promise<EscalationDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.escalations.raise(tx, id, body),
      find: (id) => this.escalations.get(tx, id),
    });
  }
}
