import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { type Principal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { IncidentDetailDto } from './incident-detail.dto.js';
import { IncidentLog } from './incident-log.service.js';
import { IncidentPageDto, IncidentQueryDto, LogIncidentDto, SaveReferenceDto, UpdateIncidentDto } from './incidents.dto.js';
import { IncidentsService } from './incidents.service.js';
import { DueIncidents } from './measuring/due-incidents.js';
import { IncidentDetails } from './live/incident-details.service.js';

@ApiTags('incidents')
@Controller('incidents')
export class IncidentsController {
  constructor(
    private readonly incidents: IncidentsService,
    private readonly log: IncidentLog,
    private readonly details: IncidentDetails,
    private readonly idempotency: Idempotency,
    private readonly tenancy: Tenancy,
    private readonly due: DueIncidents,
  ) {}

  /** The incidents; a vendor sees those it took part in. Sorts: openedAt, externalId, priority, handOffs. */
  @Permit('incidents:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: IncidentQueryDto): Promise<IncidentPageDto> {
    return this.incidents.page(tx, query);
  }

  /** One incident with its events, who held it, all parties and the hand-off ledger. */
  @Permit('incidents:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<IncidentDetailDto> {
    return this.incidents.get(tx, id);
  }

  /** Logs an incident by hand and has its clocks measured. */
  @Permit('incidents:create')
  @WithoutTransaction()
  @Post()
  async create(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: LogIncidentDto,
  ): Promise<IncidentDetailDto> {
    const logged = await this.tenancy.run(principal, (tx) =>
      this.idempotency.once(tx, key, {
        create: (id) => this.log.log(tx, id, body),
        find: (id) => this.incidents.get(tx, id),
      }),
    );
    this.due.soon(principal.organisationId);
    return logged;
  }

  /** Changes what it is called and what it hangs under; title and category of an imported one are its source's. */
  @Permit('incidents:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateIncidentDto,
  ): Promise<IncidentDetailDto> {
    return this.details.update(tx, id, seen, body);
  }

  /** What the supplier calls it in its own tool; a vendor says so for itself. */
  @Permit('incidents:work')
  @Put(':id/references/:supplierId')
  reference(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('supplierId') supplierId: string,
    @Body() body: SaveReferenceDto,
  ): Promise<IncidentDetailDto> {
    return this.details.reference(tx, id, supplierId, body.number);
  }
}
