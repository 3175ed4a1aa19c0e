import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { SupplierForecastDto } from './forecast.dto.js';
import { ForecastService } from './forecast.service.js';

@ApiTags('scorecards')
@Controller('scorecards/:period/suppliers/:supplierId/forecast')
export class ForecastController {
  constructor(private readonly forecasts: ForecastService) {}

  /** Where an open month ends for a supplier, as a range; a forecast, and no part of any figure. A vendor's its own. */
  @Permit('scorecards:read')
  @Get()
  get(@Tx() tx: TenantTransaction, @Param('period') period: string, @Id('supplierId') supplierId: string): Promise<SupplierForecastDto> {
    return this.forecasts.of(tx, period, supplierId);
  }
}
