import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import {
  RecordableKpisDto,
  RecordedValueDetailDto,
  RecordedValuesDto,
  RecordedValuesQueryDto,
  RecordValueDto,
  WithdrawValueDto,
} from './recorded-values.dto.js';
import { RecordedValuesService } from './recorded-values.service.js';

@ApiTags('recorded-values')
@Controller('recorded-values')
export class RecordedValuesController {
  constructor(
    private readonly values: RecordedValuesService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What counts in a month; a vendor sees its own. */
  @Permit('scorecards:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() { period, supplierId }: RecordedValuesQueryDto): Promise<RecordedValuesDto> {
    return this.values.list(tx, period, supplierId ?? null);
  }

  /** The KPIs of a month's scoring model whose values are recorded. */
  @Permit('scorecards:update')
  @Get('kpis')
  kpis(@Tx() tx: TenantTransaction, @Query() { period }: RecordedValuesQueryDto): Promise<RecordableKpisDto> {
    return this.values.kpis(tx, period);
  }

  /** One value with everything recorded of the same place and month. */
  @Permit('scorecards:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<RecordedValueDetailDto> {
    return this.values.get(tx, id);
  }

  /** Records a value with what it rests on; it takes the place of an earlier one, which stays. */
  @Permit('scorecards:update')
  @Post()
  record(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: RecordValueDto,
  ): Promise<RecordedValueDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.values.record(tx, id, body),
      find: (id) => this.values.get(tx, id),
    });
  }

  /** Takes the value back; it stays in the history. 409 already_withdrawn where it does not count any more. */
  @Permit('scorecards:update')
  @Post(':id/withdrawal')
  @HttpCode(200)
  withdraw(@Tx() tx: TenantTransaction, @Id() id: string, @Body() { justification }: WithdrawValueDto): Promise<RecordedValueDetailDto> {
    return this.values.withdraw(tx, id, justification);
  }
}
