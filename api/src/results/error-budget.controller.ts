import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ErrorBudgetDto, ErrorBudgetQueryDto } from './error-budget.dto.js';
import { ErrorBudgets } from './error-budget.service.js';

@ApiTags('service-levels')
@Controller('service-levels')
export class ErrorBudgetController {
  constructor(private readonly budgets: ErrorBudgets) {}

  /**
   * R15: what a promise's window allows, what of it is consumed by day, and where it ends if it goes on like this;
   * a vendor sees its own. 409 no_error_budget, no_outage_evidence or not_in_force where there is nothing to show.
   */
  @Permit('results:read')
  @Get(':id/error-budget')
  get(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: ErrorBudgetQueryDto): Promise<ErrorBudgetDto> {
    return this.budgets.of(tx, id, query.period);
  }
}
