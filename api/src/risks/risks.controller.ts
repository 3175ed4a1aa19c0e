import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { exitTopics } from '@samsyn/domain/risks/exit-readiness';
import { Permit } from '../platform/auth/decorators.js';
import { notFound } from '../platform/errors/problem.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ConcentrationDto } from './concentration.dto.js';
import { ConcentrationService } from './concentration.service.js';
import { ExitReadinessDto, ExitReadinessListDto, StateExitPointDto } from './exit-readiness.dto.js';
import { ExitReadinessService } from './exit-readiness.service.js';
import { CreateRiskDto, OfSupplierDto, RiskDto, RiskMatrixDto, RiskPageDto, RiskQueryDto, TakeRiskStepDto, UpdateRiskDto } from './risks.dto.js';
import { RisksService } from './risks.service.js';

@ApiTags('risks')
@Controller('risks')
export class RisksController {
  constructor(
    private readonly risks: RisksService,
    private readonly concentrations: ConcentrationService,
    private readonly exits: ExitReadinessService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The register, the largest risks first. Sorts: size, title, reviewOn, updatedAt. */
  @Permit('risks:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: RiskQueryDto): Promise<RiskPageDto> {
    return this.risks.page(tx, query);
  }

  /** How many risks that are not closed stand in each square, as large as they are today. */
  @Permit('risks:read')
  @Get('matrix')
  matrix(@Tx() tx: TenantTransaction, @Query() { supplierId }: OfSupplierDto): Promise<RiskMatrixDto> {
    return this.risks.matrix(tx, supplierId);
  }

  /** Shares of a year's charges per supplier and tower today, and what critical services rest on. */
  @Permit('risks:read')
  @Get('concentration')
  concentration(@Tx() tx: TenantTransaction): Promise<ConcentrationDto> {
    return this.concentrations.today(tx);
  }

  /** How ready each contract that has not ended is to be left. */
  @Permit('risks:read')
  @Get('exit-readiness')
  exitReadiness(@Tx() tx: TenantTransaction, @Query() { supplierId }: OfSupplierDto): Promise<ExitReadinessListDto> {
    return this.exits.list(tx, supplierId);
  }

  @Permit('risks:read')
  @Get('exit-readiness/:contractId')
  exitOf(@Tx() tx: TenantTransaction, @Id('contractId') contractId: string): Promise<ExitReadinessDto> {
    return this.exits.get(tx, contractId);
  }

  /** Says how one topic stands; If-Match is the topic's version, 0 for the first time. */
  @Permit('risks:update')
  @ApiParam({ name: 'topic', enum: exitTopics })
  @Put('exit-readiness/:contractId/:topic')
  stateExit(
    @Tx() tx: TenantTransaction,
    @Id('contractId') contractId: string,
    @Param('topic') topic: string,
    @IfMatch() seen: number,
    @Body() body: StateExitPointDto,
  ): Promise<ExitReadinessDto> {
    const known = exitTopics.find((one) => one === topic);
    if (!known) throw notFound();
    return this.exits.state(tx, contractId, known, seen, body);
  }

  @Permit('risks:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<RiskDto> {
    return this.risks.get(tx, id);
  }

  @Permit('risks:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateRiskDto): Promise<RiskDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.risks.create(tx, id, body),
      find: (id) => this.risks.get(tx, id),
    });
  }

  @Permit('risks:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateRiskDto): Promise<RiskDto> {
    return this.risks.update(tx, id, seen, body);
  }

  /** Treats, accepts, reopens or closes it. 409 not_from_here; 422 reason_missing or treatment_missing. */
  @Permit('risks:update')
  @Post(':id/steps')
  @HttpCode(200)
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: TakeRiskStepDto): Promise<RiskDto> {
    return this.risks.step(tx, id, seen, body);
  }

  @Permit('risks:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.risks.remove(tx, id, seen);
  }
}
