import { Body, Controller, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import {
  AnswerDto,
  AskEvidenceDto,
  AssignRoleDto,
  CallInDto,
  DeclareMajorIncidentDto,
  MajorIncidentPageDto,
  MajorIncidentRoomDto,
  PostUpdateDto,
  SubmitLegalReportDto,
  UpdateMajorIncidentDto,
} from './major-incidents.dto.js';
import { MajorIncidentsService } from './major-incidents.service.js';
import { RoomService } from './room.service.js';
import { RoomWork } from './room-work.service.js';

/** Every change answers with the room as it is then. */
@ApiTags('major-incidents')
@Controller('major-incidents')
export class MajorIncidentsController {
  constructor(
    private readonly majors: MajorIncidentsService,
    private readonly rooms: RoomService,
    private readonly work: RoomWork,
    private readonly idempotency: Idempotency,
  ) {}

  /** Major incidents, the latest first; a vendor sees those it is called in to. */
  @Permit('major-incidents:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<MajorIncidentPageDto> {
    return this.majors.page(tx, query);
  }

  @Permit('major-incidents:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MajorIncidentRoomDto> {
    return this.rooms.get(tx, id);
  }

  /** Declares an incident a major one. 409 already_exists; 422 in_the_future. */
  @Permit('major-incidents:create')
  @Post()
  declare(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: DeclareMajorIncidentDto): Promise<MajorIncidentRoomDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.majors.declare(tx, id, body),
      find: (id) => this.rooms.get(tx, id),
    });
  }

  /** Changes what is given; `endedAt` ends it. 412 changed_meanwhile with the current room. */
  @Permit('major-incidents:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateMajorIncidentDto): Promise<MajorIncidentRoomDto> {
    return this.majors.update(tx, id, seen, body);
  }

  /** Calls a supplier in. 409 already_called_in, major_incident_ended. */
  @Permit('major-incidents:update')
  @Post(':id/parties')
  callIn(@Tx() tx: TenantTransaction, @Id() id: string, @Body() body: CallInDto): Promise<MajorIncidentRoomDto> {
    return this.work.callIn(tx, id, body.supplierId);
  }

  /** A party has come. */
  @Permit('major-incidents:work')
  @Post(':id/parties/:supplierId/join')
  @HttpCode(200)
  join(@Tx() tx: TenantTransaction, @Id() id: string, @Id('supplierId') supplierId: string): Promise<MajorIncidentRoomDto> {
    return this.work.join(tx, id, supplierId);
  }

  /** A party's own part of the joint review. */
  @Permit('major-incidents:work')
  @Put(':id/parties/:supplierId/contribution')
  contribute(@Tx() tx: TenantTransaction, @Id() id: string, @Id('supplierId') supplierId: string, @Body() body: AnswerDto): Promise<MajorIncidentRoomDto> {
    return this.work.contribute(tx, id, supplierId, body.text);
  }

  /** Gives somebody a role; who had it before has it no more. */
  @Permit('major-incidents:update')
  @Post(':id/roles')
  assign(@Tx() tx: TenantTransaction, @Id() id: string, @Body() body: AssignRoleDto): Promise<MajorIncidentRoomDto> {
    return this.work.assign(tx, id, body);
  }

  /** Tells all parties, or the buyer's own people, how it goes. Once a key: a repeated one is not said twice. */
  @Permit('major-incidents:work')
  @Post(':id/updates')
  say(@Tx() tx: TenantTransaction, @Id() id: string, @IdempotencyKey() key: CreationKey | null, @Body() body: PostUpdateDto): Promise<MajorIncidentRoomDto> {
    return this.idempotency.once(tx, key, { create: () => this.work.say(tx, id, body), find: () => this.rooms.get(tx, id) });
  }

  /** An obligation was reported to its authority. */
  @Permit('major-incidents:update')
  @Post(':id/obligations/:obligationId/submission')
  @HttpCode(200)
  submit(@Tx() tx: TenantTransaction, @Id() id: string, @Id('obligationId') obligationId: string, @Body() body: SubmitLegalReportDto): Promise<MajorIncidentRoomDto> {
    return this.work.submit(tx, id, obligationId, body);
  }

  /** Asks a party for evidence. */
  @Permit('major-incidents:update')
  @Post(':id/evidence-requests')
  ask(@Tx() tx: TenantTransaction, @Id() id: string, @IdempotencyKey() key: CreationKey | null, @Body() body: AskEvidenceDto): Promise<MajorIncidentRoomDto> {
    return this.idempotency.once(tx, key, { create: () => this.work.ask(tx, id, body), find: () => this.rooms.get(tx, id) });
  }

  /** Answers what one was asked. */
  @Permit('major-incidents:work')
  @Put(':id/evidence-requests/:requestId/answer')
  answer(@Tx() tx: TenantTransaction, @Id() id: string, @Id('requestId') requestId: string, @Body() body: AnswerDto): Promise<MajorIncidentRoomDto> {
    return this.work.answer(tx, id, requestId, body.text);
  }
}
