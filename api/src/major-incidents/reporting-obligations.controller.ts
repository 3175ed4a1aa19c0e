import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ReportingObligationsDto, StoredObligationsDto } from './reporting-obligations.dto.js';
import { ReportingObligationsService } from './reporting-obligations.service.js';

@ApiTags('major-incidents')
@Controller('reporting-obligations')
export class ReportingObligationsController {
  constructor(private readonly obligations: ReportingObligationsService) {}

  /** The legal reporting clocks a new major incident starts with. */
  @Permit('major-incidents:update')
  @Get()
  get(@Tx() tx: TenantTransaction): Promise<StoredObligationsDto> {
    return this.obligations.get(tx);
  }

  /** Replaces the list; major incidents declared before keep their clocks. */
  @Permit('major-incidents:update')
  @Put()
  replace(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: ReportingObligationsDto): Promise<StoredObligationsDto> {
    return this.obligations.replace(tx, seen, body);
  }
}
