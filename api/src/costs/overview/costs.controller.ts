import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CostTermsDto, UpdateCostTermsDto } from '../terms/cost-terms.dto.js';
import { CostTermsService } from '../terms/cost-terms.service.js';
import { ClaimQueryDto, ClaimsDto, CostOverviewDto, CostQueryDto } from './costs.dto.js';
import { CostsService } from './costs.service.js';

@ApiTags('costs')
@Controller('costs')
export class CostsController {
  constructor(
    private readonly costs: CostsService,
    private readonly terms: CostTermsService,
  ) {}

  /** Plan against actual by contract, tower and month, minor units by currency; the last twelve ended months unless said. */
  @Permit('costs:read')
  @Get('overview')
  overview(@Tx() tx: TenantTransaction, @Query() query: CostQueryDto): Promise<CostOverviewDto> {
    return this.costs.overview(tx, query);
  }

  /** Credits that were claimed against credits that were received, by contract (R19). */
  @Permit('costs:read')
  @Get('claims')
  claims(@Tx() tx: TenantTransaction, @Query() query: ClaimQueryDto): Promise<ClaimsDto> {
    return this.costs.claims(tx, query.supplierId ?? null);
  }

  /** How far an invoice may be from what was agreed and still be it. */
  @Permit('costs:read')
  @Get('terms')
  getTerms(@Tx() tx: TenantTransaction): Promise<CostTermsDto> {
    return this.terms.get(tx);
  }

  /** Changes that; what is proposed or decided already stays until it is matched anew. */
  @Permit('costs:update')
  @Put('terms')
  updateTerms(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: UpdateCostTermsDto): Promise<CostTermsDto> {
    return this.terms.update(tx, seen, body);
  }
}
