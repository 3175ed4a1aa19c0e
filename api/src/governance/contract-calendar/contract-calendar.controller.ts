import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CalendarEvents } from './calendar-events.service.js';
import { CalendarQueryDto, ContractCalendarDto, ContractPlanDto, DecideContractDto } from './contract-calendar.dto.js';
import { ContractCalendarService } from './contract-calendar.service.js';

@ApiTags('contracts')
@Controller('contract-calendar')
export class ContractCalendarController {
  constructor(
    private readonly calendar: ContractCalendarService,
    private readonly events: CalendarEvents,
    private readonly idempotency: Idempotency,
  ) {}

  /** What contracts have ahead: their days, what they ask and what expires; a vendor sees its own, and nothing of decisions. */
  @Permit('contracts:read')
  @Get()
  get(@Tx() tx: TenantTransaction, @Query() query: CalendarQueryDto): Promise<ContractCalendarDto> {
    return this.events.get(tx, query);
  }

  /** One contract's days with all that was decided of them. */
  @Permit('contracts:read')
  @Get(':contractId')
  plan(@Tx() tx: TenantTransaction, @Id('contractId') contractId: string): Promise<ContractPlanDto> {
    return this.calendar.get(tx, contractId);
  }

  /**
   * Decides on its notice day and end; an extension uses an option and moves both. If-Match is the contract's version. 409
   * no_extension_left; 422 again_needed of talks without a day.
   */
  @Permit('contracts:update')
  @Post(':contractId/decisions')
  decide(
    @Tx() tx: TenantTransaction,
    @Id('contractId') contractId: string,
    @IfMatch() seen: number,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: DecideContractDto,
  ): Promise<ContractPlanDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.calendar.decide(tx, contractId, id, seen, body),
      find: () => this.calendar.get(tx, contractId),
    });
  }
}
