import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import {
  AddAssessmentItemDto,
  AnswerRecommendationDto,
  AssessmentDto,
  AssessmentPageDto,
  AssessmentQueryDto,
  CreateAssessmentDto,
  ShareAssessmentDto,
  UpdateAssessmentDto,
  UpdateAssessmentItemDto,
} from './assessments.dto.js';
import { AssessmentsService } from './assessments.service.js';

@ApiTags('assessments')
@Controller('assessments')
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Rounds, the newest first; drafts for those who write them, and for a vendor what is shared with it. Sorts: title, toOn. */
  @Permit('assessments:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: AssessmentQueryDto): Promise<AssessmentPageDto> {
    return this.assessments.page(tx, query);
  }

  @Permit('assessments:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<AssessmentDto> {
    return this.assessments.get(tx, id);
  }

  @Permit('assessments:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateAssessmentDto): Promise<AssessmentDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.assessments.create(tx, id, body), find: (id) => this.assessments.get(tx, id) });
  }

  /** 409 round_is_published. */
  @Permit('assessments:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateAssessmentDto): Promise<AssessmentDto> {
    return this.assessments.update(tx, id, seen, body);
  }

  /** 409 round_is_published. */
  @Permit('assessments:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.assessments.remove(tx, id, seen);
  }

  /** A criterion, finding or recommendation of a draft, or a correction of what is published. 409 round_is_published, not_published. */
  @Permit('assessments:update')
  @Post(':id/items')
  add(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: AddAssessmentItemDto): Promise<AssessmentDto> {
    return this.assessments.add(tx, id, seen, body);
  }

  /** 409 round_is_published. */
  @Permit('assessments:update')
  @Patch(':id/items/:itemId')
  changeItem(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('itemId') itemId: string,
    @IfMatch() seen: number,
    @Body() body: UpdateAssessmentItemDto,
  ): Promise<AssessmentDto> {
    return this.assessments.changeItem(tx, id, itemId, seen, body);
  }

  /** 409 round_is_published. */
  @Permit('assessments:update')
  @Delete(':id/items/:itemId')
  removeItem(@Tx() tx: TenantTransaction, @Id() id: string, @Id('itemId') itemId: string, @IfMatch() seen: number): Promise<AssessmentDto> {
    return this.assessments.removeItem(tx, id, itemId, seen);
  }

  /** Final from then on. 409 round_is_published, nothing_to_publish. */
  @Permit('assessments:update')
  @Post(':id/publish')
  @HttpCode(200)
  publish(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<AssessmentDto> {
    return this.assessments.publish(tx, id, seen);
  }

  /** Says which suppliers may read a published round. 409 not_published. */
  @Permit('assessments:follow')
  @Put(':id/readers')
  share(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: ShareAssessmentDto): Promise<AssessmentDto> {
    return this.assessments.share(tx, id, seen, body);
  }

  /** Makes an action of a recommendation, or says why there is none. 409 recommendation_is_answered, not_published. */
  @Permit('assessments:follow')
  @Post(':id/items/:itemId/answer')
  @HttpCode(200)
  answer(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('itemId') itemId: string,
    @IfMatch() seen: number,
    @Body() body: AnswerRecommendationDto,
  ): Promise<AssessmentDto> {
    return this.assessments.answer(tx, id, itemId, seen, body);
  }
}
