import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { PeriodsDto } from './periods.dto.js';
import { Periods } from './periods.service.js';

@ApiTags('periods')
@Controller('periods')
export class PeriodsController {
  constructor(private readonly periods: Periods) {}

  /** R25: which months are open, in review or closed, and the hashes of what was frozen; a vendor's are of its own part. */
  @Permit('periods:read')
  @Get()
  list(@Tx() tx: TenantTransaction): Promise<PeriodsDto> {
    return this.periods.list(tx);
  }
}
