import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { AccountQueryDto, InnovationAccountDto, InnovationAccountsDto } from './account.dto.js';
import { InnovationAccounts } from './account.service.js';

@ApiTags('innovation')
@Controller('innovation')
export class InnovationAccountController {
  constructor(private readonly accounts: InnovationAccounts) {}

  /** Of a supplier, a contract or all; a vendor sees its own. */
  @Permit('innovation:read')
  @Get('account')
  account(@Tx() tx: TenantTransaction, @Query() query: AccountQueryDto): Promise<InnovationAccountDto> {
    return this.accounts.account(tx, query);
  }

  /** Of each contract with commitments. */
  @Permit('innovation:read')
  @Get('accounts')
  list(@Tx() tx: TenantTransaction): Promise<InnovationAccountsDto> {
    return this.accounts.accounts(tx);
  }
}
