import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { LedgerSupplierDto, LedgerSupplierPageDto, LedgerSupplierQueryDto, MapLedgerSupplierDto } from './ledger-suppliers.dto.js';
import { LedgerSuppliersService } from './ledger-suppliers.service.js';

@ApiTags('costs')
@Controller('costs/ledger-suppliers')
export class LedgerSuppliersController {
  constructor(private readonly suppliers: LedgerSuppliersService) {}

  /** Whom the ledgers name, those who invoice most first; `unknown=true` those that are none of ours yet. */
  @Permit('costs:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: LedgerSupplierQueryDto): Promise<LedgerSupplierPageDto> {
    return this.suppliers.page(tx, query);
  }

  @Permit('costs:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<LedgerSupplierDto> {
    return this.suppliers.get(tx, id);
  }

  /** Says which supplier of ours it is, for good; its invoices are matched anew. 422 for a supplier that is not there. */
  @Permit('costs:update')
  @Put(':id')
  map(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: MapLedgerSupplierDto): Promise<LedgerSupplierDto> {
    return this.suppliers.map(tx, id, seen, body);
  }
}
