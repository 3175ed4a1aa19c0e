import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { BenefitDto, BenefitPageDto, BenefitQueryDto, BenefitReadingDto, BenefitTotalsDto, MeasureBenefitDto, PlanBenefitDto, UpdateBenefitDto } from './benefits.dto.js';
import { BenefitsService } from './benefits.service.js';

@ApiTags('benefits')
@Controller('benefits')
export class BenefitsController {
  constructor(
    private readonly benefits: BenefitsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What proposals are to give and gave, the last to be measured first; a vendor sees those it takes part in. Sorts: title, measureTo. */
  @Permit('benefits:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: BenefitQueryDto): Promise<BenefitPageDto> {
    return this.benefits.page(tx, query);
  }

  /** Planned against verified by type, unit and currency. */
  @Permit('benefits:read')
  @Get('totals')
  totals(@Tx() tx: TenantTransaction): Promise<BenefitTotalsDto> {
    return this.benefits.totals(tx);
  }

  @Permit('benefits:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<BenefitDto> {
    return this.benefits.get(tx, id);
  }

  /** What its service level's results say today, before and after. 409 no_service_level. */
  @Permit('benefits:read')
  @Get(':id/reading')
  reading(@Tx() tx: TenantTransaction, @Id() id: string): Promise<BenefitReadingDto> {
    return this.benefits.reading(tx, id);
  }

  /** Plans one for a proposal that was handed in; either side. */
  @Permit('benefits:read')
  @Post()
  plan(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: PlanBenefitDto): Promise<BenefitDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.benefits.plan(tx, id, body),
      find: (id) => this.benefits.get(tx, id),
    });
  }

  /** Changes what is planned. 409 not_from_here once it is measured. */
  @Permit('benefits:read')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateBenefitDto): Promise<BenefitDto> {
    return this.benefits.update(tx, id, seen, body);
  }

  /** What came of it; of a benefit with a service level its results say it. 409 results_missing; 422 value_missing. */
  @Permit('benefits:read')
  @Post(':id/measurement')
  @HttpCode(200)
  measure(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: MeasureBenefitDto): Promise<BenefitDto> {
    return this.benefits.measure(tx, id, seen, body);
  }

  /** What it gave, by somebody else than who planned it. 409 own_benefit, results_missing. */
  @Permit('benefits:verify')
  @Post(':id/verification')
  @HttpCode(200)
  verify(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: MeasureBenefitDto): Promise<BenefitDto> {
    return this.benefits.verify(tx, id, seen, body);
  }

  /** Takes away what is planned alone. */
  @Permit('benefits:read')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.benefits.remove(tx, id, seen);
  }
}
