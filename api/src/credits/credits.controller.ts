import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import {
  CreditDetailDto,
  CreditPageDto,
  CreditQueryDto,
  CreditSummaryDto,
  CreditSummaryQueryDto,
  TakeCreditStepDto,
} from './credits.dto.js';
import { CreditsService } from './credits.service.js';

@ApiTags('credits')
@Controller('credits')
export class CreditsController {
  constructor(private readonly credits: CreditsService) {}

  /** Credit lines, the newest month first; a vendor sees its own. */
  @Permit('credits:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: CreditQueryDto): Promise<CreditPageDto> {
    return this.credits.page(tx, query);
  }

  /** What is unclaimed, claimed, disputed and settled, and the nearest claim deadlines. */
  @Permit('credits:read')
  @Get('summary')
  summary(@Tx() tx: TenantTransaction, @Query() query: CreditSummaryQueryDto): Promise<CreditSummaryDto> {
    return this.credits.summary(tx, query.supplierId ?? null);
  }

  /** One line with its reckoning, its evidence and every step that was taken. */
  @Permit('credits:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<CreditDetailDto> {
    return this.credits.get(tx, id);
  }

  /**
   * Takes the next step: the buyer proposes, settles or waives, the supplier accepts or disputes. 409 not_your_step or
   * not_from_here; 412 with the current line where the other side was faster.
   */
  @Permit('credits:read')
  @Post(':id/steps')
  step(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: TakeCreditStepDto,
  ): Promise<CreditDetailDto> {
    return this.credits.step(tx, id, seen, body);
  }
}
