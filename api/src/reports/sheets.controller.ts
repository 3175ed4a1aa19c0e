import '@fastify/multipart';
import { Controller, Get, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { AuthenticatedRequest } from '../platform/auth/authenticated-request.js';
import { Permit } from '../platform/auth/decorators.js';
import { invalid, Problem } from '../platform/errors/problem.js';
import { TakesFile } from '../platform/files/file-operations.js';
import { Id } from '../platform/http/id-param.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { maxReportFileBytes } from './exchange/read-report-file.js';
import { SheetTakenDto } from './reports.dto.js';
import { SheetsService } from './sheets.service.js';

const languages = ['sv', 'en'] as const;

export class SheetQueryDto {
  @IsOptional()
  @IsIn(languages)
  @ApiProperty({ enum: languages, required: false })
  language?: (typeof languages)[number];
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('reports')
@Controller('reports/:id/draft')
export class SheetsController {
  constructor(private readonly sheets: SheetsService) {}

  /** The draft as a workbook to fill in, with what was measured and what each cell may hold. */
  @Permit('reports:answer')
  @ApiProduces(xlsxType)
  @Get('sheet.xlsx')
  async xlsx(@Tx() tx: TenantTransaction, @Id() id: string, @Query() { language = 'sv' }: SheetQueryDto): Promise<StreamableFile> {
    return new StreamableFile(await this.sheets.xlsx(tx, id, language), { type: xlsxType, disposition: 'attachment; filename="report.xlsx"' });
  }

  /** The same as CSV. */
  @Permit('reports:answer')
  @ApiProduces('text/csv')
  @Get('sheet.csv')
  async csv(@Tx() tx: TenantTransaction, @Id() id: string, @Query() { language = 'sv' }: SheetQueryDto): Promise<StreamableFile> {
    return new StreamableFile(await this.sheets.csv(tx, id, language), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="report.csv"' });
  }

  /** Takes a filled-in workbook or CSV into the draft; cells that cannot be taken are named one by one. */
  @Permit('reports:answer')
  @TakesFile()
  @Post('sheet')
  async take(@Tx() tx: TenantTransaction, @Id() id: string, @Req() request: AuthenticatedRequest): Promise<SheetTakenDto> {
    if (!request.isMultipart()) throw new Problem(415, 'unsupported_media_type');
    const part = await request.file({ limits: { fileSize: maxReportFileBytes } });
    if (!part) throw invalid([{ field: 'file', code: 'is_not_empty' }]);
    const bytes = await part.toBuffer();
    if (part.file.truncated) throw new Problem(413, 'file_too_large', { limitBytes: maxReportFileBytes });
    return this.sheets.take(tx, id, bytes);
  }
}
