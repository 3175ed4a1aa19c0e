import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Hot, HotRead } from '../platform/auth/hot-read.js';
import type { HotSession } from '../platform/database/hot-reads.js';
import { Id } from '../platform/http/id-param.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ScoreDetailDto } from './score-detail.dto.js';
import { ScorecardDto } from './scorecard.dto.js';
import { ScorecardPeriodsDto, SupplierScorecardDto } from './scorecards.dto.js';
import { ScorecardsService } from './scorecards.service.js';

@ApiTags('scorecards')
@Controller('scorecards')
export class ScorecardsController {
  constructor(private readonly scorecards: ScorecardsService) {}

  /** The months that have a scorecard. */
  @Permit('scorecards:read')
  @Get('periods')
  periods(@Tx() tx: TenantTransaction): Promise<ScorecardPeriodsDto> {
    return this.scorecards.periods(tx);
  }

  /** A month's scorecard as it is stored: the buyer's of all suppliers, a vendor's of itself. */
  @HotRead('scorecards:read')
  @ApiOkResponse({ type: ScorecardDto })
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  @Get(':period')
  get(@Hot() session: HotSession, @Param('period') period: string): Promise<string> {
    return this.scorecards.text(session, period);
  }

  /**
   * All that one score of a month is made of, KPI by KPI: of a supplier or contract, or of a tower or the organisation
   * (`organisation`), which are the buyer's alone.
   */
  @Permit('scorecards:read')
  @Get(':period/details/:kind/:subjectId')
  detail(
    @Tx() tx: TenantTransaction,
    @Param('period') period: string,
    @Param('kind') kind: string,
    @Param('subjectId') subjectId: string,
  ): Promise<ScoreDetailDto> {
    return this.scorecards.detail(tx, period, kind, subjectId);
  }

  /** One supplier of a month's scorecard, tower by tower, with the results behind each score. */
  @Permit('scorecards:read')
  @Get(':period/suppliers/:supplierId')
  supplier(
    @Tx() tx: TenantTransaction,
    @Param('period') period: string,
    @Id('supplierId') supplierId: string,
  ): Promise<SupplierScorecardDto> {
    return this.scorecards.supplier(tx, period, supplierId);
  }
}
