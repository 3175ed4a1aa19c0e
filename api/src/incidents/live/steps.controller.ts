import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { IncidentDetailDto } from '../incident-detail.dto.js';
import { IncidentsService } from '../incidents.service.js';
import { DueIncidents } from '../measuring/due-incidents.js';
import { Receivers } from './receivers.js';
import { DecideStepDto, ReceiversDto, TakeStepDto } from './steps.dto.js';
import { type Saved, StepsService } from './steps.service.js';

@ApiTags('incidents')
@Controller('incidents/:incidentId')
export class StepsController {
  constructor(
    private readonly steps: StepsService,
    private readonly incidents: IncidentsService,
    private readonly receivers: Receivers,
    private readonly tenancy: Tenancy,
    private readonly due: DueIncidents,
  ) {}

  /** Whom the incident can be handed to; a vendor sees its other parties. */
  @Permit('incidents:work')
  @Get('receivers')
  async list(@Tx() tx: TenantTransaction, @Id('incidentId') id: string): Promise<ReceiversDto> {
    const { supplierIds } = await this.incidents.find(tx, id);
    return { items: await this.receivers.list(tx, supplierIds) };
  }

  /**
   * Takes a step (R5): a vendor while it holds the lead, and what it can gain from waits for the buyer. 412 with the
   * incident as it is now where somebody was faster; 422 names what cannot have happened.
   */
  @Permit('incidents:work')
  @WithoutTransaction()
  @Post('steps')
  take(
    @CurrentPrincipal() principal: Principal,
    @Id('incidentId') id: string,
    @IfMatch() seen: number,
    @Body() body: TakeStepDto,
  ): Promise<IncidentDetailDto> {
    return this.measured(principal, id, (tx) => this.steps.take(tx, id, seen, body));
  }

  /** Accepts or rejects what a supplier recorded (R5). 409 already_decided. */
  @Permit('incidents:update')
  @WithoutTransaction()
  @Post('steps/:sequence/decision')
  decide(
    @CurrentPrincipal() principal: Principal,
    @Id('incidentId') id: string,
    @Param('sequence', ParseIntPipe) sequence: number,
    @IfMatch() seen: number,
    @Body() body: DecideStepDto,
  ): Promise<IncidentDetailDto> {
    return this.measured(principal, id, (tx) => this.steps.decide(tx, id, seen, { ...body, sequence }));
  }

  private async measured(
    principal: Principal,
    id: string,
    change: (tx: TenantTransaction) => Promise<Saved>,
  ): Promise<IncidentDetailDto> {
    const changed = await this.tenancy.run(principal, async (tx) => {
      await change(tx);
      return this.incidents.get(tx, id);
    });
    this.due.soon(principal.organisationId);
    return changed;
  }
}
