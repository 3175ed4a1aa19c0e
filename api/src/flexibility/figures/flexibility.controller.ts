import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { FlexibilityDto, FlexibilityQueryDto } from './flexibility.dto.js';
import { FlexibilityService } from './flexibility.service.js';

@ApiTags('change-requests')
@Controller('flexibility')
export class FlexibilityController {
  constructor(private readonly flexibility: FlexibilityService) {}

  /** Quotes, prices and orders of each supplier over twelve months; a vendor sees its own. */
  @Permit('change-requests:read')
  @Get()
  of(@Tx() tx: TenantTransaction, @Query() query: FlexibilityQueryDto): Promise<FlexibilityDto> {
    return this.flexibility.of(tx, query);
  }
}
