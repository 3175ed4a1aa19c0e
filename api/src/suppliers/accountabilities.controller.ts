import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { AccountabilitiesDto, ReplaceAccountabilitiesDto } from './accountabilities.dto.js';
import { AccountabilitiesService } from './accountabilities.service.js';

@ApiTags('suppliers')
@Controller('suppliers/:supplierId/accountabilities')
export class AccountabilitiesController {
  constructor(private readonly accountabilities: AccountabilitiesService) {}

  /** Who at the buyer answers for the supplier, tower by tower; versioned with the supplier. */
  @Permit('suppliers:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Id('supplierId') supplierId: string): Promise<AccountabilitiesDto> {
    return this.accountabilities.ofSupplier(tx, supplierId);
  }

  /** Replaces the whole list. If-Match is the supplier's version, which rises. */
  @Permit('suppliers:update')
  @Put()
  replace(
    @Tx() tx: TenantTransaction,
    @Id('supplierId') supplierId: string,
    @IfMatch() seen: number,
    @Body() body: ReplaceAccountabilitiesDto,
  ): Promise<AccountabilitiesDto> {
    return this.accountabilities.replace(tx, supplierId, seen, body.items);
  }
}
