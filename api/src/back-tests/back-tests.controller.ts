import { Body, Controller, Delete, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { Id } from '../platform/http/id-param.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { backTestCsv, backTestXlsx } from './back-test-files.js';
import { BackTestDetailDto, BackTestPageDto, CreateBackTestDto } from './back-tests.dto.js';
import { BackTestsService } from './back-tests.service.js';
import { DraftPreviewDto, PreviewInputDto } from './draft.dto.js';
import { PreviewService } from './preview.service.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('back-tests')
@Controller('back-tests')
export class BackTestsController {
  constructor(
    private readonly tests: BackTestsService,
    private readonly previews: PreviewService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Back-tests, the newest first. */
  @Permit('back-tests:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<BackTestPageDto> {
    return this.tests.page(tx, query);
  }

  /** What one draft would have given one supplier in one month; nothing is kept. */
  @Permit('service-levels:create')
  @HttpCode(200)
  @Post('preview')
  preview(@Tx() tx: TenantTransaction, @Body() body: PreviewInputDto): Promise<DraftPreviewDto> {
    return this.previews.preview(tx, body);
  }

  /** Keeps drafts and runs them over past evidence in the background: follow `status`, `doneSteps` and `totalSteps`. */
  @Permit('back-tests:create')
  @HttpCode(202)
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateBackTestDto,
  ): Promise<BackTestDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.tests.create(tx, id, body),
      find: (id) => this.tests.get(tx, id),
    });
  }

  /** A back-test with its drafts and, once it is done, its results. */
  @Permit('back-tests:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<BackTestDetailDto> {
    return this.tests.get(tx, id);
  }

  /** Takes a back-test away. */
  @Permit('back-tests:delete')
  @HttpCode(204)
  @Delete(':id')
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.tests.remove(tx, id, seen);
  }

  /** Every result as CSV. */
  @Permit('back-tests:read')
  @ApiProduces('text/csv')
  @Get(':id/export.csv')
  async csv(@Tx() tx: TenantTransaction, @Id() id: string): Promise<StreamableFile> {
    const bytes = Buffer.from(backTestCsv(await this.tests.get(tx, id)), 'utf8');
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="back-test.csv"' });
  }

  /** Every result as a workbook. */
  @Permit('back-tests:read')
  @ApiProduces(xlsx)
  @Get(':id/export.xlsx')
  async workbook(@Tx() tx: TenantTransaction, @Id() id: string): Promise<StreamableFile> {
    const bytes = await backTestXlsx(await this.tests.get(tx, id));
    return new StreamableFile(bytes, { type: xlsx, disposition: 'attachment; filename="back-test.xlsx"' });
  }
}
