import { Body, Controller, Get, HttpCode, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import {
  type Principal,
  Tenancy,
  type TenantTransaction,
} from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { chooseImport, type ImportChoice, planOf } from './import-choice.js';
import { ImportFiles } from './import-files.js';
import { ImportMappingsService } from './import-mappings.service.js';
import { measureJob } from './import-runner.js';
import { ImportService } from './import.service.js';
import {
  CorrectRowDto,
  ImportDto,
  ImportPageDto,
  ImportPresetDto,
  ImportQueryDto,
  PreviewDto,
} from './imports.dto.js';
import {
  QuarantinedRowDto,
  QuarantinePageDto,
  QuarantineQueryDto,
  ReplayDto,
  StartedImportDto,
} from './imports.dto.js';
import { previewUpload } from './preview-upload.js';
import { QuarantineService } from './quarantine.service.js';
import { type ReceivedUpload, receiveUpload } from './receive-upload.js';
import { ReplayService } from './replay.service.js';
import { parseMappingText } from './rows/parse-mapping.js';
import { presets } from './rows/presets.js';
import { uploadForm } from './upload-form.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportService,
    private readonly files: ImportFiles,
    private readonly mappings: ImportMappingsService,
    private readonly quarantine: QuarantineService,
    private readonly replays: ReplayService,
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
  ) {}

  /**
   * Takes a file (CSV, also gzip or zip) and imports it in the background. 413 file_too_large; 422 for what its
   * beginning shows: missing_columns, wrong_encoding, archive_damaged, empty_file, unknown_zone.
   */
  @Permit('imports:run')
  @WithoutTransaction()
  @Post()
  @HttpCode(202)
  @ApiConsumes('multipart/form-data')
  @ApiBody(uploadForm)
  async start(
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<StartedImportDto> {
    const upload = await receiveUpload(request, this.imports);
    try {
      return { id: await this.imports.submit(principal, await this.choice(principal, upload), upload) };
    } catch (error) {
      await this.imports.discard(upload.key);
      throw error;
    }
  }

  /** The first rows of a file as they would be taken, with what is wrong with them; nothing is kept. */
  @Permit('imports:run')
  @WithoutTransaction()
  @Post('preview')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(uploadForm)
  async preview(
    @CurrentPrincipal() principal: Principal,
    @Req() request: FastifyRequest,
  ): Promise<PreviewDto> {
    const upload = await receiveUpload(request, this.imports);
    try {
      return await previewUpload(this.files.path(upload.key), planOf(await this.choice(principal, upload)));
    } finally {
      await this.imports.discard(upload.key);
    }
  }

  /** The exports known by name. */
  @Permit('imports:read')
  @WithoutTransaction()
  @Get('presets')
  presets(): ImportPresetDto[] {
    return presets.map(({ key, zone, files }) => {
      const columns = files.flatMap((file) => Object.entries(file.columns));
      return {
        key,
        zone,
        columns: Object.fromEntries(columns.map(([field, names]) => [field, [names].flat()])),
      };
    });
  }

  /** The imports, latest first. */
  @Permit('imports:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ImportQueryDto): Promise<ImportPageDto> {
    return this.imports.page(tx, query);
  }

  /** One import with its progress. */
  @Permit('imports:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ImportDto> {
    return this.imports.get(tx, id);
  }

  /** The rows put aside, in the order of the file. */
  @Permit('imports:read')
  @Get(':id/quarantine')
  rows(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Query() query: QuarantineQueryDto,
  ): Promise<QuarantinePageDto> {
    return this.quarantine.page(tx, id, query);
  }

  /** Corrects a row that was put aside; replay takes it in. 422 while it still cannot be read. */
  @Permit('imports:run')
  @Patch(':id/quarantine/:rowId')
  correct(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('rowId') rowId: string,
    @IfMatch() seen: number,
    @Body() body: CorrectRowDto,
  ): Promise<QuarantinedRowDto> {
    return this.quarantine.correct(tx, id, rowId, seen, body.cells);
  }

  /** Takes the corrected rows in, each once. */
  @Permit('imports:run')
  @WithoutTransaction()
  @Post(':id/replay')
  @HttpCode(200)
  async replay(@CurrentPrincipal() principal: Principal, @Id() id: string): Promise<ReplayDto> {
    const { replayed, incidentIds } = await this.tenancy.run(principal, (tx) => this.replays.replay(tx, id));
    const { organisationId } = principal;
    if (incidentIds.length > 0)
      await this.jobs.enqueue(measureJob, { organisationId, importId: id }, { singletonKey: id });
    return { replayed, incidents: incidentIds.length };
  }

  private async choice(principal: Principal, { fields }: ReceivedUpload): Promise<ImportChoice> {
    const { preset = '', mapping, mappingId, source, zone, shiftWeeks, encoding } = fields;
    const given = mapping === undefined ? undefined : parseMappingText(mapping);
    const saved = mappingId === undefined ? undefined : await this.mappings.mappingOf(principal, mappingId);
    return chooseImport({
      preset: preset === '' && (given ?? saved) ? 'mapping' : preset,
      mapping: given ?? saved ?? null,
      ...(source === undefined ? {} : { source }),
      ...(zone === undefined ? {} : { zone }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(shiftWeeks === undefined ? {} : { shiftWeeks: Number(shiftWeeks) }),
    });
  }
}
