import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { Principal, TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import {
  CorrectInvoiceRowDto,
  invoiceForm,
  InvoiceImportDto,
  InvoiceImportPageDto,
  InvoiceMappingDto,
  InvoiceMappingListDto,
  LedgerPreviewDto,
  RefusedInvoiceRowDto,
  RefusedInvoiceRowPageDto,
  RefusedInvoiceRowQueryDto,
  SaveInvoiceMappingDto,
} from './invoice-imports.dto.js';
import { InvoiceImportsService } from './invoice-imports.service.js';
import { InvoiceMappingsService } from './invoice-mappings.service.js';

@ApiTags('costs')
@Controller('costs')
export class InvoiceImportsController {
  constructor(
    private readonly imports: InvoiceImportsService,
    private readonly mappings: InvoiceMappingsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The header and the first rows of a ledger, whatever they mean; nothing is kept. */
  @Permit('costs:import')
  @WithoutTransaction()
  @Post('imports/preview')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody(invoiceForm)
  preview(@Req() request: FastifyRequest): Promise<LedgerPreviewDto> {
    return this.imports.preview(request);
  }

  /**
   * Takes a ledger. A line is known by supplier, invoice number and line, so the same file again changes nothing. Bad rows
   * are put aside with line, column and reason; 422 for a mapping or file that cannot be read at all.
   */
  @Permit('costs:import')
  @WithoutTransaction()
  @Post('imports')
  @ApiConsumes('multipart/form-data')
  @ApiBody(invoiceForm)
  take(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<InvoiceImportDto> {
    return this.imports.take(principal, request);
  }

  /** The newest first. */
  @Permit('costs:read')
  @Get('imports')
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<InvoiceImportPageDto> {
    return this.imports.page(tx, query);
  }

  @Permit('costs:read')
  @Get('imports/:id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<InvoiceImportDto> {
    return this.imports.get(tx, id);
  }

  /** Rows that were put aside, in the order of the file. */
  @Permit('costs:read')
  @Get('imports/:id/rows')
  rows(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: RefusedInvoiceRowQueryDto): Promise<RefusedInvoiceRowPageDto> {
    return this.imports.rows(tx, id, query);
  }

  /** Takes a row in, corrected. 422 naming the column while it still cannot be read; 409 already_replayed. */
  @Permit('costs:import')
  @Put('imports/:id/rows/:rowId')
  correct(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('rowId') rowId: string,
    @IfMatch() seen: number,
    @Body() body: CorrectInvoiceRowDto,
  ): Promise<RefusedInvoiceRowDto> {
    return this.imports.correct(tx, id, rowId, seen, body.cells);
  }

  /** How ledgers are read, as remembered, by name. */
  @Permit('costs:read')
  @Get('mappings')
  listMappings(@Tx() tx: TenantTransaction): Promise<InvoiceMappingListDto> {
    return this.mappings.list(tx);
  }

  /** Remembers a mapping. 422 naming each part that is not right, 409 already_exists for a name in use. */
  @Permit('costs:import')
  @Post('mappings')
  createMapping(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: SaveInvoiceMappingDto): Promise<InvoiceMappingDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.mappings.create(tx, id, body),
      find: (id) => this.mappings.get(tx, id),
    });
  }

  @Permit('costs:import')
  @Delete('mappings/:id')
  @HttpCode(204)
  removeMapping(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.mappings.remove(tx, id, seen);
  }
}
