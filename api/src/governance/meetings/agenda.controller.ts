import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { AddPointDto, AgendaOrderDto, AgendaProposalDto, SuggestPointDto, TakenPointsDto, TakePointDto, UpdatePointDto } from './agenda.dto.js';
import { AgendaService } from './agenda.service.js';
import { AgendaItemDto } from './meetings.dto.js';

@ApiTags('meetings')
@Controller('meetings/:meetingId/agenda')
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  /** What is due by then and concerns the board, and is not on the agenda yet. */
  @Permit('meetings:update')
  @Get('proposal')
  proposal(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string): Promise<AgendaProposalDto> {
    return this.agenda.proposal(tx, meetingId);
  }

  /** Takes one of what is proposed, or drops it for this meeting. */
  @Permit('meetings:update')
  @Post('proposal')
  take(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string, @Body() body: TakePointDto): Promise<AgendaItemDto> {
    return this.agenda.take(tx, meetingId, randomUUID(), body);
  }

  /** Takes all that is proposed. */
  @Permit('meetings:update')
  @Post('proposal/all')
  @HttpCode(200)
  takeAll(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string): Promise<TakenPointsDto> {
    return this.agenda.takeAll(tx, meetingId);
  }

  /** A supplier's own point, for the buyer to take. */
  @Permit('meetings:answer')
  @Post('suggestions')
  suggest(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string, @Body() body: SuggestPointDto): Promise<AgendaItemDto> {
    return this.agenda.suggest(tx, meetingId, randomUUID(), body);
  }

  @Permit('meetings:update')
  @Post('items')
  add(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string, @Body() body: AddPointDto): Promise<AgendaItemDto> {
    return this.agenda.add(tx, meetingId, randomUUID(), body);
  }

  /** The order of the points. */
  @Permit('meetings:update')
  @Put('order')
  @HttpCode(204)
  order(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string, @Body() body: AgendaOrderDto): Promise<void> {
    return this.agenda.order(tx, meetingId, body);
  }

  /** A point's title, audience and state, or what was said of it; 412 changed_meanwhile where somebody else wrote meanwhile. */
  @Permit('meetings:update')
  @Patch('items/:id')
  update(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdatePointDto): Promise<AgendaItemDto> {
    return this.agenda.update(tx, meetingId, id, seen, body);
  }

  @Permit('meetings:update')
  @Delete('items/:id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id('meetingId') meetingId: string, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.agenda.remove(tx, meetingId, id, seen);
  }
}
