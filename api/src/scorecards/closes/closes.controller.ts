import { Body, Controller, Get, Header, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { PeriodCloseDto, CloseReasonDto, RestatementDto, SignCloseDto, StartReviewDto } from './closes.dto.js';
import { ClosesService } from './closes.service.js';
import { Restatements } from './restatements.service.js';

@ApiTags('periods')
@Controller('periods')
export class ClosesController {
  constructor(
    private readonly closes: ClosesService,
    private readonly restatements: Restatements,
  ) {}

  /** R25: a month with what stands between it and its close, what was frozen, what came late and every step; not for vendors. */
  @Permit('periods:read')
  @Get(':period')
  get(@Tx() tx: TenantTransaction, @Param('period') period: string): Promise<PeriodCloseDto> {
    return this.closes.get(tx, period);
  }

  /** Starts the review, with the last day on which suppliers are heard. 409 month_not_over, period_closed; 422 shortens_hearing. */
  @Permit('periods:run')
  @HttpCode(200)
  @Post(':period/review')
  startReview(
    @Tx() tx: TenantTransaction,
    @Param('period') period: string,
    @IfMatch() seen: number,
    @Body() body: StartReviewDto,
  ): Promise<PeriodCloseDto> {
    return this.closes.startReview(tx, period, seen, body);
  }

  /** Takes the review back: the month is open again. 409 close_under_way, not_allowed_now. */
  @Permit('periods:run')
  @HttpCode(200)
  @Post(':period/review/withdraw')
  withdrawReview(@Tx() tx: TenantTransaction, @Param('period') period: string, @IfMatch() seen: number, @Body() { reason }: CloseReasonDto): Promise<PeriodCloseDto> {
    return this.closes.withdrawReview(tx, period, seen, reason);
  }

  /**
   * Signs the close, which is then frozen in the background: follow `freezing`. 409 needs_other_eyes of who started the review,
   * not_ready with the readiness list, close_under_way; 422 reason_missing where remarks are closed over.
   */
  @Permit('periods:sign')
  @HttpCode(202)
  @Post(':period/close')
  sign(@Tx() tx: TenantTransaction, @Param('period') period: string, @IfMatch() seen: number, @Body() body: SignCloseDto): Promise<PeriodCloseDto> {
    return this.closes.sign(tx, period, seen, body);
  }

  /** Proposes to freeze a closed month anew, from today's evidence, beside its close. 409 close_under_way, not_allowed_now. */
  @Permit('periods:run')
  @HttpCode(200)
  @Post(':period/restatements')
  propose(@Tx() tx: TenantTransaction, @Param('period') period: string, @IfMatch() seen: number, @Body() { reason }: CloseReasonDto): Promise<PeriodCloseDto> {
    return this.closes.proposeRestatement(tx, period, seen, reason);
  }

  /** Takes the proposal back. */
  @Permit('periods:run')
  @HttpCode(200)
  @Post(':period/restatements/withdraw')
  withdraw(@Tx() tx: TenantTransaction, @Param('period') period: string, @IfMatch() seen: number, @Body() { reason }: CloseReasonDto): Promise<PeriodCloseDto> {
    return this.closes.withdrawRestatement(tx, period, seen, reason);
  }

  /** Signs the proposed restatement, which is then frozen in the background. 409 needs_other_eyes of who proposed it. */
  @Permit('periods:sign')
  @HttpCode(202)
  @Post(':period/restatements/sign')
  signRestatement(@Tx() tx: TenantTransaction, @Param('period') period: string, @IfMatch() seen: number): Promise<PeriodCloseDto> {
    return this.closes.signRestatement(tx, period, seen);
  }

  /** What a restatement shows otherwise than the close, figure by figure. */
  @Permit('periods:read')
  @Get(':period/restatements/:version')
  compare(
    @Tx() tx: TenantTransaction,
    @Param('period') period: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<RestatementDto> {
    return this.restatements.compare(tx, period, version);
  }

  /** The canonical JSON whose SHA-256 is the hash of a version: every chunk of what was frozen, with its own. */
  @Permit('periods:read')
  @ApiProduces('application/json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Get(':period/versions/:version/manifest')
  manifest(@Tx() tx: TenantTransaction, @Param('period') period: string, @Param('version', ParseIntPipe) version: number): Promise<string> {
    return this.restatements.manifest(tx, period, version);
  }
}
