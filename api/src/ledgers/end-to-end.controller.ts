import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../platform/jobs/scorecards-outdated.js';
import { type Principal, systemPrincipal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { AttributionTermsService } from './attribution-terms.service.js';
import { EndToEndAnswers } from './end-to-end-answers.service.js';
import { EndToEndKeeper } from './end-to-end-keeper.service.js';
import {
  AnswerAttributionDto,
  AttributionAnsweredDto,
  AttributionTermsDto,
  EndToEndDetailDto,
  EndToEndMonthQueryDto,
  EndToEndPageDto,
  EndToEndQueryDto,
  UpdateAttributionTermsDto,
} from './end-to-end.dto.js';
import { EndToEndLedgers } from './end-to-end.service.js';

@ApiTags('ledgers')
@Controller('ledgers/end-to-end')
export class EndToEndController {
  constructor(
    private readonly ledgers: EndToEndLedgers,
    private readonly answers: EndToEndAnswers,
    private readonly terms: AttributionTermsService,
    private readonly keeper: EndToEndKeeper,
    private readonly idempotency: Idempotency,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  /** The services of a month, those down the longest first, with who answers for how many minutes (R20). */
  @Permit('ledgers:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: EndToEndQueryDto): Promise<EndToEndPageDto> {
    return this.ledgers.page(tx, query);
  }

  /** How long suppliers have to answer, and what their silence means. */
  @Permit('ledgers:read')
  @Get('terms')
  getTerms(@Tx() tx: TenantTransaction): Promise<AttributionTermsDto> {
    return this.terms.get(tx);
  }

  /** Changes what is given; every month is reckoned anew in the background. 412 changed_meanwhile. */
  @Permit('ledgers:update')
  @Patch('terms')
  updateTerms(@Tx() tx: TenantTransaction, @IfMatch() seen: number, @Body() body: UpdateAttributionTermsDto): Promise<AttributionTermsDto> {
    return this.terms.update(tx, seen, body);
  }

  /** One service's month: its intervals, why each is attributed as it is, the evidence and the answers. */
  @Permit('ledgers:read')
  @Get(':serviceId')
  get(@Tx() tx: TenantTransaction, @Id('serviceId') serviceId: string, @Query() query: EndToEndMonthQueryDto): Promise<EndToEndDetailDto> {
    return this.ledgers.detail(tx, serviceId, query.period);
  }

  /**
   * A supplier accepts or disputes outages of its own, for every service they took down. 409 answer_deadline_passed,
   * outage_lasts; 422 reason_missing for a dispute without one.
   */
  @Permit('ledgers:answer')
  @WithoutTransaction()
  @Post('answers')
  async answer(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: AnswerAttributionDto,
  ): Promise<AttributionAnsweredDto> {
    const { dto, spans } = await this.tenancy.run(principal, (tx) =>
      this.idempotency.once(tx, key, { create: () => this.answers.answer(tx, body), find: () => this.answers.again(tx, body) }),
    );
    // A supplier writes no figures: they follow by themselves, at once, so that it sees what its answer did.
    await this.tenancy.run(systemPrincipal(principal.organisationId), async (tx) => {
      for (const span of spans) await this.keeper.renewSpan(tx, span);
    });
    await scorecardsOutdated(this.jobs, principal.organisationId);
    return dto;
  }
}
