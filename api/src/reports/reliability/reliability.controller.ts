import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ReliabilitiesDto, ReliabilityMonthQueryDto, ReliabilityQueryDto, SupplierReliabilityDetailDto } from './reliability.dto.js';
import { ReportingReliability } from './reliability.service.js';

@ApiTags('reports')
@Controller('reporting-reliability')
export class ReliabilityController {
  constructor(private readonly reliability: ReportingReliability) {}

  /** How far the reports that were due in a month can be relied on, supplier by supplier; a vendor sees its own. */
  @Permit('reports:read')
  @Get()
  async list(@Tx() tx: TenantTransaction, @Query() { period, supplierId }: ReliabilityQueryDto): Promise<ReliabilitiesDto> {
    return { items: await this.reliability.page(tx, period, supplierId ?? null) };
  }

  /** One supplier's, with every report that was due. 404 where none was. */
  @Permit('reports:read')
  @Get(':supplierId')
  get(
    @Tx() tx: TenantTransaction,
    @Id('supplierId') supplierId: string,
    @Query() { period }: ReliabilityMonthQueryDto,
  ): Promise<SupplierReliabilityDetailDto> {
    return this.reliability.of(tx, supplierId, period);
  }
}
