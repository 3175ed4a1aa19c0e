import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { attachment } from '../../platform/files/file-names.js';
import { SendsFile } from '../../platform/files/file-operations.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { Principal, TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { FactExportDto, FactExportPageDto, MakeFactExportDto } from './fact-exports.dto.js';
import { FactExportsService } from './fact-exports.service.js';

@ApiTags('fact-exports')
@Controller('fact-exports')
export class FactExportsController {
  constructor(
    private readonly exports: FactExportsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Exports that were asked for, the newest first. */
  @Permit('fact-exports:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<FactExportPageDto> {
    return this.exports.page(tx, query);
  }

  /**
   * Has the facts of some months written in the background, a Parquet file for each kind in one zip archive: follow `status`.
   * Exact numbers are decimal text, instants UTC, money integer minor units. 422 `not_after_start`, `too_many_months`.
   */
  @Permit('fact-exports:create')
  @HttpCode(202)
  @Post()
  make(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: MakeFactExportDto): Promise<FactExportDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.exports.make(tx, id, body),
      find: (id) => this.exports.get(tx, id),
    });
  }

  @Permit('fact-exports:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<FactExportDto> {
    return this.exports.get(tx, id);
  }

  /** The archive itself; 409 `facts_not_made` until it is made. Every download is logged. */
  @Permit('fact-exports:read')
  @WithoutTransaction()
  @Get(':id/file')
  @SendsFile('application/zip')
  async file(@CurrentPrincipal() principal: Principal, @Id() id: string): Promise<StreamableFile> {
    const { made, stream } = await this.exports.content(principal, id);
    return new StreamableFile(stream, { type: 'application/zip', disposition: attachment(made.fileName), length: made.sizeBytes });
  }
}
