import { Body, Controller, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ReportTemplateVersions } from './report-template-versions.service.js';
import {
  CreateReportTemplateDto,
  DraftDefinitionDto,
  PublishReportTemplateDto,
  ReportTemplateDetailDto,
  ReportTemplatePageDto,
  ReportTemplateQueryDto,
  ReportTemplateVersionDetailDto,
  UpdateReportTemplateDto,
} from './report-templates.dto.js';
import { ReportTemplatesService } from './report-templates.service.js';

@ApiTags('report-templates')
@Controller('report-templates')
export class ReportTemplatesController {
  constructor(
    private readonly templates: ReportTemplatesService,
    private readonly versions: ReportTemplateVersions,
    private readonly idempotency: Idempotency,
  ) {}

  /** What suppliers are to report; a vendor sees what is published of its own contracts. Sorts: name, contract, supplier, dueDays, firstPeriod. */
  @Permit('report-templates:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ReportTemplateQueryDto): Promise<ReportTemplatePageDto> {
    return this.templates.page(tx, query);
  }

  /** One template with its versions; to a vendor the published ones. */
  @Permit('report-templates:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ReportTemplateDetailDto> {
    return this.templates.get(tx, id);
  }

  /** Adds a template with its first draft; the supplier sees it once a version is published. */
  @Permit('report-templates:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateReportTemplateDto,
  ): Promise<ReportTemplateDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.templates.create(tx, id, body),
      find: (id) => this.templates.get(tx, id),
    });
  }

  /** Changes what is given, for the reports still to come. 409 already_published for another frequency, 412 changed_meanwhile. */
  @Permit('report-templates:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateReportTemplateDto,
  ): Promise<ReportTemplateDetailDto> {
    return this.templates.update(tx, id, seen, body);
  }

  /** Begins a draft as a copy of the last version. 409 draft_exists while there is one. */
  @Permit('report-templates:update')
  @Post(':id/versions')
  addVersion(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IdempotencyKey() key: CreationKey | null,
  ): Promise<ReportTemplateVersionDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (versionId) => this.versions.add(tx, id, versionId),
      find: (versionId) => this.versions.get(tx, id, versionId),
    });
  }

  /** One version with its form. */
  @Permit('report-templates:read')
  @Get(':id/versions/:versionId')
  getVersion(@Tx() tx: TenantTransaction, @Id() id: string, @Id('versionId') versionId: string): Promise<ReportTemplateVersionDetailDto> {
    return this.versions.get(tx, id, versionId);
  }

  /** Writes the draft's form anew; 422 names each fault by its path, 409 already_published for a version that stands. */
  @Permit('report-templates:update')
  @Put(':id/versions/:versionId')
  define(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('versionId') versionId: string,
    @IfMatch() seen: number,
    @Body() { definition }: DraftDefinitionDto,
  ): Promise<ReportTemplateVersionDetailDto> {
    return this.versions.define(tx, id, versionId, seen, definition);
  }

  /** The draft stands for good, for the reports of a month and those after it. */
  @Permit('report-templates:update')
  @Post(':id/versions/:versionId/publication')
  @HttpCode(200)
  publish(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('versionId') versionId: string,
    @IfMatch() seen: number,
    @Body() { validFrom }: PublishReportTemplateDto,
  ): Promise<ReportTemplateVersionDetailDto> {
    return this.versions.publish(tx, id, versionId, seen, validFrom);
  }
}
