import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { SeriesAvailabilityDto } from './availability.dto.js';
import { AvailabilityService } from './availability.service.js';
import { DaysService } from './days.service.js';
import {
  CreateSeriesDto,
  DaysQueryDto,
  SeriesDaysDto,
  SeriesDto,
  SeriesPageDto,
  SeriesQueryDto,
  UpdateSeriesDto,
  WindowQueryDto,
} from './series.dto.js';
import { SeriesService } from './series.service.js';

@ApiTags('measurement-series')
@Controller('measurement-series')
export class SeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly days: DaysService,
    private readonly availability: AvailabilityService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The series; a vendor sees its own. Sorts: name, source, updatedAt. */
  @Permit('measurements:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: SeriesQueryDto): Promise<SeriesPageDto> {
    return this.series.page(tx, query);
  }

  @Permit('measurements:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SeriesDto> {
    return this.series.get(tx, id);
  }

  /** Adds a series to send measurements to. 409 already_exists for an externalId its source already has. */
  @Permit('measurements:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateSeriesDto,
  ): Promise<SeriesDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.series.create(tx, id, body),
      find: (id) => this.series.get(tx, id),
    });
  }

  /** Changes what is given. 422 has_measurements for another supplier once there are measurements. */
  @Permit('measurements:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateSeriesDto,
  ): Promise<SeriesDto> {
    return this.series.update(tx, id, seen, body);
  }

  /** What each local day comes to, in the organisation's zone; days without any measurement are left out. */
  @Permit('measurements:read')
  @Get(':id/days')
  daysOf(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Query() query: DaysQueryDto,
  ): Promise<SeriesDaysDto> {
    return this.days.of(tx, id, query);
  }

  /** How available a probed series was, as we count (R11), as its tool counts, and what makes the difference. */
  @Permit('measurements:read')
  @Get(':id/availability')
  availabilityOf(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Query() query: WindowQueryDto,
  ): Promise<SeriesAvailabilityDto> {
    return this.availability.of(tx, id, query);
  }
}
