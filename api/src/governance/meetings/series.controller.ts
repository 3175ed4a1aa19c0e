import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CreateMeetingSeriesDto, MeetingSeriesDto, MeetingSeriesListDto, UpdateMeetingSeriesDto } from './series.dto.js';
import { MeetingSeriesService } from './series.service.js';

@ApiTags('boards')
@Controller('boards/:boardId/series')
export class MeetingSeriesController {
  constructor(
    private readonly series: MeetingSeriesService,
    private readonly idempotency: Idempotency,
  ) {}

  @Permit('meetings:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Id('boardId') boardId: string): Promise<MeetingSeriesListDto> {
    return this.series.list(tx, boardId);
  }

  /** Lays its meetings out for a year ahead. */
  @Permit('meetings:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @Id('boardId') boardId: string, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateMeetingSeriesDto): Promise<MeetingSeriesDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.series.create(tx, boardId, id, body),
      find: (id) => this.series.get(tx, boardId, id),
    });
  }

  /** Moves those to come whose agenda is not set. */
  @Permit('meetings:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id('boardId') boardId: string, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateMeetingSeriesDto): Promise<MeetingSeriesDto> {
    return this.series.update(tx, boardId, id, seen, body);
  }

  /** With what it had planned. */
  @Permit('meetings:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id('boardId') boardId: string, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.series.remove(tx, boardId, id, seen);
  }
}
