import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { notFound } from '../../platform/errors/problem.js';
import { Id } from '../../platform/http/id-param.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { SupplierOverviewDto } from './supplier-overview.dto.js';
import { SupplierOverviewRepository } from './supplier-overview.repository.js';
import { SupplierOverviews } from './supplier-overview.service.js';
import { TimelinePageDto, TimelineQueryDto } from './timeline.dto.js';
import { TimelineRepository } from './timeline.repository.js';

@ApiTags('overview')
@Controller('overview/suppliers')
export class SupplierOverviewController {
  constructor(
    private readonly suppliers: SupplierOverviews,
    private readonly repository: SupplierOverviewRepository,
    private readonly timeline: TimelineRepository,
  ) {}

  /** A supplier from all sides: score, incidents, credits, reports, what it is to do by when, and risks. A vendor finds itself. */
  @Permit('suppliers:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SupplierOverviewDto> {
    return this.suppliers.of(tx, id);
  }

  /** What has happened with a supplier, the newest first, of what the reader may see. */
  @Permit('suppliers:read')
  @Get(':id/timeline')
  async events(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: TimelineQueryDto): Promise<TimelinePageDto> {
    if (!(await this.repository.exists(tx, id))) throw notFound();
    return this.timeline.page(tx, id, query);
  }
}
