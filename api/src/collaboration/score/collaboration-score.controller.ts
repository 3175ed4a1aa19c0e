import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CollaborationDto, CollaborationQueryDto, CollaborationTermsDto, CollaborationTraceDto, UpdateCollaborationTermsDto } from './collaboration-score.dto.js';
import { CollaborationScores } from './collaboration-score.service.js';
import { CollaborationTermsService } from './collaboration-terms.service.js';

@ApiTags('collaboration')
@Controller('collaboration')
export class CollaborationController {
  constructor(
    private readonly scores: CollaborationScores,
    private readonly terms: CollaborationTermsService,
  ) {}

  /** Each supplier's collaboration score in a month, with its year; a vendor its own. */
  @Permit('collaboration:read')
  @Get()
  overview(@Tx() tx: TenantTransaction, @Query() { period }: CollaborationQueryDto): Promise<CollaborationDto> {
    return this.scores.overview(tx, period);
  }

  /** What the scores weigh. */
  @Permit('collaboration:read')
  @Get('terms')
  getTerms(@Tx() tx: TenantTransaction): Promise<CollaborationTermsDto> {
    return this.terms.get(tx);
  }

  /** Changes it from a month on. 409 period_closed; 422 same_part, reversed_curve, weights_are_nothing. */
  @Permit('surveys:update')
  @Put('terms')
  updateTerms(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: UpdateCollaborationTermsDto): Promise<CollaborationTermsDto> {
    return this.terms.update(tx, seen, body);
  }

  /** Every part of a supplier's score: value, curve, points, weight and what it gives; the same to the buyer and the supplier. */
  @Permit('collaboration:read')
  @Get('suppliers/:id')
  trace(@Tx() tx: TenantTransaction, @Id() id: string, @Query() { period }: CollaborationQueryDto): Promise<CollaborationTraceDto> {
    return this.scores.trace(tx, id, period);
  }
}
