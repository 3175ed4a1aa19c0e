import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { PackScheduleDto, PackScheduleInputDto, PackSchedulesDto, PossibleRecipientsDto } from './schedules.dto.js';
import { SchedulesService } from './schedules.service.js';

@ApiTags('board-packs')
@Controller('board-packs/schedules')
export class SchedulesController {
  constructor(
    private readonly schedules: SchedulesService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What is sent by itself, by name. */
  @Permit('board-packs:read')
  @Get()
  list(@Tx() tx: TenantTransaction): Promise<PackSchedulesDto> {
    return this.schedules.list(tx);
  }

  /** Members of the organisation that packs can be sent to: those who may read them. */
  @Permit('board-packs:schedule')
  @Get('recipients')
  recipients(@Tx() tx: TenantTransaction): Promise<PossibleRecipientsDto> {
    return this.schedules.possible(tx);
  }

  /** Sends packs by themselves from now on. 422 `unknown_user` of a recipient who may not read them. */
  @Permit('board-packs:schedule')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: PackScheduleInputDto): Promise<PackScheduleDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.schedules.create(tx, id, body),
      find: (id) => this.schedules.get(tx, id),
    });
  }

  @Permit('board-packs:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<PackScheduleDto> {
    return this.schedules.get(tx, id);
  }

  /** Who has unsubscribed stays so. */
  @Permit('board-packs:schedule')
  @Put(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: PackScheduleInputDto): Promise<PackScheduleDto> {
    return this.schedules.update(tx, id, seen, body);
  }

  @Permit('board-packs:schedule')
  @HttpCode(204)
  @Delete(':id')
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.schedules.remove(tx, id, seen);
  }

  /** The caller wants no more of it. 404 for who is none of its recipients. */
  @Permit('board-packs:read')
  @HttpCode(200)
  @Post(':id/unsubscription')
  unsubscribe(@Tx() tx: TenantTransaction, @Id() id: string): Promise<PackScheduleDto> {
    return this.schedules.subscribe(tx, id, false);
  }

  /** The caller wants it again. */
  @Permit('board-packs:read')
  @HttpCode(200)
  @Delete(':id/unsubscription')
  subscribe(@Tx() tx: TenantTransaction, @Id() id: string): Promise<PackScheduleDto> {
    return this.schedules.subscribe(tx, id, true);
  }
}
