import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ScoreModelPreviews } from './score-model-preview.service.js';
import {
  DefineScoreModelDto,
  PreviewQueryDto,
  PublishScoreModelDto,
  ScoreModelDetailDto,
  ScoreModelPreviewDto,
  ScoreModelsDto,
} from './score-models.dto.js';
import { ScoreModelsService } from './score-models.service.js';

@ApiTags('score-models')
@Controller('score-models')
export class ScoreModelsController {
  constructor(
    private readonly models: ScoreModelsService,
    private readonly previews: ScoreModelPreviews,
    private readonly idempotency: Idempotency,
  ) {}

  /** What suppliers are scored by now, and every version of it. */
  @Permit('score-models:read')
  @Get()
  list(@Tx() tx: TenantTransaction): Promise<ScoreModelsDto> {
    return this.models.list(tx);
  }

  /** One version with its dimensions and KPIs. */
  @Permit('score-models:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ScoreModelDetailDto> {
    return this.models.get(tx, id);
  }

  /** Begins a draft as a copy of the last version. 409 draft_exists while there is one. */
  @Permit('score-models:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null): Promise<ScoreModelDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.models.add(tx, id),
      find: (id) => this.models.get(tx, id),
    });
  }

  /** Writes the draft anew; 422 names each fault by its path, 409 already_published for a version that stands. */
  @Permit('score-models:update')
  @Put(':id')
  define(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: DefineScoreModelDto,
  ): Promise<ScoreModelDetailDto> {
    return this.models.define(tx, id, seen, body);
  }

  /** Takes the draft away. */
  @Permit('score-models:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.models.remove(tx, id, seen);
  }

  /** What the version would make of a real month, beside what the one in force makes of it. Nothing is kept. */
  @Permit('score-models:read')
  @Get(':id/preview')
  preview(@Tx() tx: TenantTransaction, @Id() id: string, @Query() { period }: PreviewQueryDto): Promise<ScoreModelPreviewDto> {
    return this.previews.preview(tx, id, period);
  }

  /**
   * The draft stands for good, for a month and those after it, whose scorecards are made anew. 409 model_month_taken where
   * another version holds from that month, 422 reason_missing without a word of why.
   */
  @Permit('score-models:update')
  @Post(':id/publication')
  @HttpCode(200)
  publish(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() { effectiveFrom }: PublishScoreModelDto,
  ): Promise<ScoreModelDetailDto> {
    return this.models.publish(tx, id, seen, effectiveFrom);
  }
}
