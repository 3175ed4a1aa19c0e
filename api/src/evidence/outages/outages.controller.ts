import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { evidenceChanged } from '../../platform/jobs/evidence-changed.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { CreateOutageDto, OutageDetailDto, OutageDto, OutagePageDto, OutageQueryDto, UpdateOutageDto } from './outages.dto.js';
import { OutagesService } from './outages.service.js';

/** The figures that rest on what changes are measured anew in the background. */
@ApiTags('outages')
@Controller('outages')
export class OutagesController {
  constructor(
    private readonly outages: OutagesService,
    private readonly idempotency: Idempotency,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  /** Outages that overlap the time asked for, latest first; sorts: from, title, updatedAt. */
  @Permit('outages:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: OutageQueryDto): Promise<OutagePageDto> {
    return this.outages.page(tx, query);
  }

  /** One outage with who recorded it, what is declared to be behind it, and what it is behind. */
  @Permit('outages:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<OutageDetailDto> {
    return this.outages.detail(tx, id);
  }

  /** Records an outage. 422 for a time ahead or an end before its start; 409 already_exists for a known externalId. */
  @Permit('outages:create')
  @WithoutTransaction()
  @Post()
  async create(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateOutageDto,
  ): Promise<OutageDto> {
    const { after, spans } = await this.tenancy.run(principal, (tx) =>
      this.idempotency.once(tx, key, {
        create: (id) => this.outages.create(tx, id, body),
        find: async (id) => ({ after: await this.outages.get(tx, id), spans: [] }),
      }),
    );
    await evidenceChanged(this.jobs, principal.organisationId, spans);
    return after;
  }

  /** Changes what is given. 412 changed_meanwhile with the current one. */
  @Permit('outages:update')
  @WithoutTransaction()
  @Patch(':id')
  async update(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateOutageDto,
  ): Promise<OutageDto> {
    const { after, spans } = await this.tenancy.run(principal, (tx) => this.outages.update(tx, id, seen, body));
    await evidenceChanged(this.jobs, principal.organisationId, spans);
    return after;
  }

  /** Takes it away; it stays in the audit log. */
  @Permit('outages:delete')
  @WithoutTransaction()
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @IfMatch() seen: number,
  ): Promise<void> {
    const spans = await this.tenancy.run(principal, (tx) => this.outages.remove(tx, id, seen));
    await evidenceChanged(this.jobs, principal.organisationId, spans);
  }
}
