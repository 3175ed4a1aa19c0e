import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { DecisionsDto } from './decisions/decisions.dto.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { DueDto } from './due/due.dto.js';
import { DueService } from './due/due.service.js';
import { OverviewDto } from './overview.dto.js';
import { OverviewService } from './overview.service.js';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(
    private readonly overview: OverviewService,
    private readonly waiting: DecisionsService,
    private readonly due: DueService,
  ) {}

  /** The start page of the reader's role. */
  @Permit('scorecards:read')
  @Get()
  get(@Tx() tx: TenantTransaction): Promise<OverviewDto> {
    return this.overview.of(tx);
  }

  /** What waits for the organisation to decide, the nearest deadline first, with who may; nothing for a vendor. */
  @Permit('scorecards:read')
  @Get('decisions')
  decisions(@Tx() tx: TenantTransaction): Promise<DecisionsDto> {
    return this.waiting.of(tx);
  }

  /** What waits for the reader or the reader's side within thirty days, the earliest first; late things included. */
  @Permit('scorecards:read')
  @Get('due')
  dueSoon(@Tx() tx: TenantTransaction): Promise<DueDto> {
    return this.due.of(tx);
  }
}
