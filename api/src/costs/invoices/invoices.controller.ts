import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ConfirmedInvoicesDto, ConfirmInvoicesDto, InvoiceDetailDto, InvoicePageDto, InvoiceQueryDto, MatchInvoiceDto } from './invoices.dto.js';
import { InvoicesService } from './invoices.service.js';

@ApiTags('costs')
@Controller('costs/invoices')
export class InvoicesController {
  constructor(private readonly invoices: InvoicesService) {}

  /** Invoices of the ledgers, the newest month first; amounts in minor units. */
  @Permit('costs:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: InvoiceQueryDto): Promise<InvoicePageDto> {
    return this.invoices.page(tx, query);
  }

  /** Accepts the proposals of many invoices; of those that have none nothing happens. */
  @Permit('costs:update')
  @Post('confirm')
  @HttpCode(200)
  confirmAll(@Tx() tx: TenantTransaction, @Body() body: ConfirmInvoicesDto): Promise<ConfirmedInvoicesDto> {
    return this.invoices.confirmAll(tx, body.invoiceIds);
  }

  /** One with its lines, what its parts are for, and what else they could be for. */
  @Permit('costs:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<InvoiceDetailDto> {
    return this.invoices.get(tx, id);
  }

  /**
   * Decides what the invoice is for: its parts, in several months and contracts if need be; none says that no contract
   * explains it. 409 supplier_unknown before its supplier is; 422 naming each part that cannot be.
   */
  @Permit('costs:update')
  @Put(':id/matches')
  match(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: MatchInvoiceDto): Promise<InvoiceDetailDto> {
    return this.invoices.match(tx, id, seen, body.parts);
  }

  /** Accepts what is proposed. 409 nothing_proposed. */
  @Permit('costs:update')
  @Post(':id/confirm')
  @HttpCode(200)
  confirm(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<InvoiceDetailDto> {
    return this.invoices.confirm(tx, id, seen);
  }

  /** Takes back what was decided, and proposes anew. */
  @Permit('costs:update')
  @Post(':id/reopen')
  @HttpCode(200)
  reopen(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<InvoiceDetailDto> {
    return this.invoices.reopen(tx, id, seen);
  }
}
