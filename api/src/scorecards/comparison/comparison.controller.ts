import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ComparisonDto, ComparisonQueryDto } from './comparison.dto.js';
import { ComparisonService } from './comparison.service.js';

@ApiTags('scorecards')
@Controller('scorecards/comparison')
export class ComparisonController {
  constructor(private readonly comparisons: ComparisonService) {}

  /** Any two scores side by side: months, suppliers, contracts, towers, the organisation; a vendor's its own. */
  @Permit('scorecards:read')
  @Get()
  get(@Tx() tx: TenantTransaction, @Query() query: ComparisonQueryDto): Promise<ComparisonDto> {
    return this.comparisons.of(tx, query);
  }
}
