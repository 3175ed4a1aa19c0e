import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { RoundSteps } from './round-steps.service.js';
import { SurveyResultsDto } from './survey-results.dto.js';
import { SurveyResults } from './survey-results.service.js';
import { CreateSurveyRoundDto, SurveyRoundDto, SurveyRoundPageDto, SurveyRoundQueryDto, TakeRoundStepDto, UpdateSurveyRoundDto } from './survey-rounds.dto.js';
import { SurveyRoundsService } from './survey-rounds.service.js';

@ApiTags('surveys')
@Controller('survey-rounds')
export class SurveyRoundsController {
  constructor(
    private readonly rounds: SurveyRoundsService,
    private readonly steps: RoundSteps,
    private readonly results: SurveyResults,
    private readonly idempotency: Idempotency,
  ) {}

  /** Rounds, the latest first; a vendor sees those its supplier takes part in, once they are open. Sorts: startsOn. */
  @Permit('surveys:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: SurveyRoundQueryDto): Promise<SurveyRoundPageDto> {
    return this.rounds.page(tx, query);
  }

  @Permit('surveys:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SurveyRoundDto> {
    return this.rounds.get(tx, id);
  }

  /** 404 while it runs, and to a vendor until it is published: then its supplier's own. Means of fewer than five answers are null. */
  @Permit('surveys:read')
  @Get(':id/results')
  resultsOf(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SurveyResultsDto> {
    return this.results.of(tx, id);
  }

  /** Plans a round; it opens by itself on its first day. 422 another_round_runs, suppliers_rate_nobody, unknown_template. */
  @Permit('surveys:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateSurveyRoundDto): Promise<SurveyRoundDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.rounds.create(tx, id, body), find: (id) => this.rounds.get(tx, id) });
  }

  /** 409 round_not_planned of one that has begun. */
  @Permit('surveys:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateSurveyRoundDto): Promise<SurveyRoundDto> {
    return this.rounds.update(tx, id, seen, body);
  }

  /** Opens, reminds, closes or publishes. 409 not_from_here, too_few_to_ask, round_is_over. */
  @Permit('surveys:update')
  @Post(':id/steps')
  @HttpCode(200)
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() { action }: TakeRoundStepDto): Promise<SurveyRoundDto> {
    return this.steps.take(tx, id, seen, action);
  }

  @Permit('surveys:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.rounds.remove(tx, id, seen);
  }
}
