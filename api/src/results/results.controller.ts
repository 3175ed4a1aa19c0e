import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { EvidenceEffectsDto } from './evidence-effects.dto.js';
import { EvidenceEffects } from './evidence-effects.service.js';
import { OutcomeDetailService } from './outcome-detail.service.js';
import {
  ReportDeliveriesDto,
  OutcomeEvidencePageDto,
  OutcomeEvidenceQueryDto,
  IncidentOutcomesDto,
  ResultDetailDto,
  ResultPageDto,
  ResultQueryDto,
} from './results.dto.js';
import { ResultsService } from './results.service.js';

@ApiTags('results')
@Controller('results')
export class ResultsController {
  constructor(
    private readonly results: ResultsService,
    private readonly outcomes: OutcomeDetailService,
    private readonly effects: EvidenceEffects,
  ) {}

  /** Monthly results, the newest month first and in it by code; a vendor sees its own. */
  @Permit('results:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ResultQueryDto): Promise<ResultPageDto> {
    return this.results.page(tx, query);
  }

  /** The clocks of one incident on every service level it counts for, with what each leaves out and why. */
  @Permit('results:read')
  @Get('incidents/:incidentId')
  async ofIncident(
    @Tx() tx: TenantTransaction,
    @Id('incidentId') incidentId: string,
  ): Promise<IncidentOutcomesDto> {
    return { incidentId, items: await this.outcomes.ofIncident(tx, incidentId) };
  }

  /** The results one outage counts in, and for how much. */
  @Permit('results:read')
  @Get('outages/:outageId')
  async ofOutage(@Tx() tx: TenantTransaction, @Id('outageId') outageId: string): Promise<EvidenceEffectsDto> {
    return { items: await this.effects.ofOutage(tx, outageId) };
  }

  /** The results one maintenance window counts in: what it takes out of their service time, and what it overran. */
  @Permit('results:read')
  @Get('maintenance-windows/:maintenanceWindowId')
  async ofMaintenance(
    @Tx() tx: TenantTransaction,
    @Id('maintenanceWindowId') maintenanceWindowId: string,
  ): Promise<EvidenceEffectsDto> {
    return { items: await this.effects.ofMaintenance(tx, maintenanceWindowId) };
  }

  /** One result with how it came about. */
  @Permit('results:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ResultDetailDto> {
    return this.results.get(tx, id);
  }

  /** The incidents that count in a result, those that stopped last first. */
  @Permit('results:read')
  @Get(':id/evidence')
  evidence(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Query() query: OutcomeEvidenceQueryDto,
  ): Promise<OutcomeEvidencePageDto> {
    return this.results.evidencePage(tx, id, query);
  }

  /** The reports due in a result's window, each with when it came; excused ones stand beside those that count. */
  @Permit('results:read')
  @Get(':id/deliveries')
  deliveries(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ReportDeliveriesDto> {
    return this.results.deliveries(tx, id);
  }
}
