import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { statementPdf } from './statement-pdf.js';
import { statementXlsx } from './statement-xlsx.js';
import { StatementDetailDto, StatementFileQueryDto, StatementQueryDto, StatementsDto } from './statements.dto.js';
import { StatementsService } from './statements.service.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('credits')
@Controller('credit-statements')
export class StatementsController {
  constructor(private readonly statements: StatementsService) {}

  /** Statements, the newest month first; a vendor sees its own. */
  @Permit('credits:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: StatementQueryDto): Promise<StatementsDto> {
    return this.statements.page(tx, query);
  }

  /** One contract's credits of a month, line by line. */
  @Permit('credits:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<StatementDetailDto> {
    return this.statements.get(tx, id);
  }

  /** The statement as a workbook. */
  @Permit('credits:read')
  @ApiProduces(xlsx)
  @Get(':id/statement.xlsx')
  async xlsx(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: StatementFileQueryDto): Promise<StreamableFile> {
    const statement = await this.statements.document(tx, id);
    return file(await statementXlsx(statement, query.language ?? 'sv'), xlsx, statement, 'xlsx');
  }

  /** The statement as a document to send. */
  @Permit('credits:read')
  @ApiProduces('application/pdf')
  @Get(':id/statement.pdf')
  async pdf(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: StatementFileQueryDto): Promise<StreamableFile> {
    const statement = await this.statements.document(tx, id);
    return file(await statementPdf(statement, query.language ?? 'sv'), 'application/pdf', statement, 'pdf');
  }
}

function file(bytes: Buffer, type: string, { contractNumber, period }: StatementDetailDto, extension: string): StreamableFile {
  const name = `${contractNumber.replace(/[^\w-]+/g, '-')}-${period}.${extension}`;
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"` });
}
