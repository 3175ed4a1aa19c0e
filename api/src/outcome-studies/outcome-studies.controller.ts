import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import {
  AddOutcomeAnnotationDto,
  AddOutcomeMeasurementDto,
  CreateOutcomeIndicatorDto,
  CreateOutcomeStudyDto,
  OutcomeStudyDto,
  OutcomeStudyPageDto,
  TakeOutcomeFigureDto,
  UpdateOutcomeIndicatorDto,
  UpdateOutcomeStudyDto,
} from './outcome-studies.dto.js';
import { OutcomeStudiesService } from './outcome-studies.service.js';

@ApiTags('outcome-studies')
@Controller('outcome-studies')
export class OutcomeStudiesController {
  constructor(
    private readonly studies: OutcomeStudiesService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What changes of sourcing led to, the newest first. The buyer’s and the assessor’s. Sorts: title, changedOn. */
  @Permit('outcome-studies:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<OutcomeStudyPageDto> {
    return this.studies.page(tx, query);
  }

  /** With its indicators, what was measured of each against how it was before, and the notes on the time line. */
  @Permit('outcome-studies:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<OutcomeStudyDto> {
    return this.studies.get(tx, id);
  }

  /** All of it as CSV: one row an indicator and measurement. */
  @Permit('outcome-studies:read')
  @ApiProduces('text/csv')
  @Get(':id/study.csv')
  async csv(@Tx() tx: TenantTransaction, @Id() id: string): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.studies.csv(tx, id), 'utf8');
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="outcome-study.csv"' });
  }

  @Permit('outcome-studies:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateOutcomeStudyDto): Promise<OutcomeStudyDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.studies.create(tx, id, body), find: (id) => this.studies.get(tx, id) });
  }

  @Permit('outcome-studies:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateOutcomeStudyDto): Promise<OutcomeStudyDto> {
    return this.studies.update(tx, id, seen, body);
  }

  @Permit('outcome-studies:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.studies.remove(tx, id, seen);
  }

  /** 422 unknown_figure, baseline_after_change. */
  @Permit('outcome-studies:update')
  @Post(':id/indicators')
  addIndicator(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: CreateOutcomeIndicatorDto): Promise<OutcomeStudyDto> {
    return this.studies.addIndicator(tx, id, seen, body);
  }

  @Permit('outcome-studies:update')
  @Patch(':id/indicators/:indicatorId')
  changeIndicator(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('indicatorId') indicatorId: string,
    @IfMatch() seen: number,
    @Body() body: UpdateOutcomeIndicatorDto,
  ): Promise<OutcomeStudyDto> {
    return this.studies.changeIndicator(tx, id, indicatorId, seen, body);
  }

  @Permit('outcome-studies:update')
  @Delete(':id/indicators/:indicatorId')
  removeIndicator(@Tx() tx: TenantTransaction, @Id() id: string, @Id('indicatorId') indicatorId: string, @IfMatch() seen: number): Promise<OutcomeStudyDto> {
    return this.studies.removeIndicator(tx, id, indicatorId, seen);
  }

  /** Recorded by hand. 422 in_the_future, before_change. */
  @Permit('outcome-studies:update')
  @Post(':id/indicators/:indicatorId/measurements')
  measure(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('indicatorId') indicatorId: string,
    @IfMatch() seen: number,
    @Body() body: AddOutcomeMeasurementDto,
  ): Promise<OutcomeStudyDto> {
    return this.studies.measure(tx, id, indicatorId, seen, body);
  }

  /** Taken from what the portal says of a month. 409 recorded_by_hand, nothing_measured. */
  @Permit('outcome-studies:update')
  @Post(':id/indicators/:indicatorId/figures')
  take(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('indicatorId') indicatorId: string,
    @IfMatch() seen: number,
    @Body() { period }: TakeOutcomeFigureDto,
  ): Promise<OutcomeStudyDto> {
    return this.studies.take(tx, id, indicatorId, seen, period);
  }

  @Permit('outcome-studies:update')
  @Delete(':id/measurements/:measurementId')
  removeMeasurement(@Tx() tx: TenantTransaction, @Id() id: string, @Id('measurementId') measurementId: string, @IfMatch() seen: number): Promise<OutcomeStudyDto> {
    return this.studies.removeMeasurement(tx, id, measurementId, seen);
  }

  @Permit('outcome-studies:update')
  @Post(':id/annotations')
  annotate(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: AddOutcomeAnnotationDto): Promise<OutcomeStudyDto> {
    return this.studies.annotate(tx, id, seen, body);
  }

  @Permit('outcome-studies:update')
  @Delete(':id/annotations/:annotationId')
  removeAnnotation(@Tx() tx: TenantTransaction, @Id() id: string, @Id('annotationId') annotationId: string, @IfMatch() seen: number): Promise<OutcomeStudyDto> {
    return this.studies.removeAnnotation(tx, id, annotationId, seen);
  }
}
