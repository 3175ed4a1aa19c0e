import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { holidayAttribution, holidayProposals } from './holiday-proposals.js';
import {
  CreateServiceCalendarDto,
  HolidayProposalsDto,
  HolidayQueryDto,
  ServiceCalendarDto,
  ServiceCalendarPageDto,
  UpdateServiceCalendarDto,
} from './service-calendars.dto.js';
import { ServiceCalendarsService } from './service-calendars.service.js';

@ApiTags('service-calendars')
@Controller('service-calendars')
export class ServiceCalendarsController {
  constructor(
    private readonly calendars: ServiceCalendarsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The organisation's service calendars; sorts: name. */
  @Permit('service-calendars:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<ServiceCalendarPageDto> {
    return this.calendars.page(tx, query);
  }

  /** Holidays of a year to choose from; a calendar stores its choice and never looks them up again. */
  @Permit('service-calendars:read')
  @Get('holiday-proposals')
  proposals(@Query() query: HolidayQueryDto): HolidayProposalsDto {
    return { items: holidayProposals(query.country, query.region, query.year), attribution: holidayAttribution };
  }

  @Permit('service-calendars:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ServiceCalendarDto> {
    return this.calendars.get(tx, id);
  }

  /** Adds a calendar. 422 invalid_input names every place that cannot be counted by. */
  @Permit('service-calendars:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateServiceCalendarDto,
  ): Promise<ServiceCalendarDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.calendars.create(tx, id, body),
      find: (id) => this.calendars.get(tx, id),
    });
  }

  /** Changes what is given and measures anew what counted by it. 412 changed_meanwhile with the current calendar. */
  @Permit('service-calendars:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateServiceCalendarDto,
  ): Promise<ServiceCalendarDto> {
    return this.calendars.update(tx, id, seen, body);
  }
}
