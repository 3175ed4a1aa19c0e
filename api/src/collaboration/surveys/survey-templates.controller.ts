import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { SaveSurveyTemplateDto, SurveyTemplateDto, SurveyTemplatePageDto } from './survey-templates.dto.js';
import { SurveyTemplatesService } from './survey-templates.service.js';

@ApiTags('surveys')
@Controller('survey-templates')
export class SurveyTemplatesController {
  constructor(
    private readonly templates: SurveyTemplatesService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Questionnaires by name; the buyer's alone. Sorts: name. */
  @Permit('surveys:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<SurveyTemplatePageDto> {
    return this.templates.page(tx, query);
  }

  @Permit('surveys:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SurveyTemplateDto> {
    return this.templates.get(tx, id);
  }

  /** 422 same_code, weights_are_nothing. */
  @Permit('surveys:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: SaveSurveyTemplateDto): Promise<SurveyTemplateDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.templates.create(tx, id, body), find: (id) => this.templates.get(tx, id) });
  }

  /** Makes its next version: rounds that are planned keep the one they were planned by. */
  @Permit('surveys:update')
  @Put(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: SaveSurveyTemplateDto): Promise<SurveyTemplateDto> {
    return this.templates.update(tx, id, seen, body);
  }
}
