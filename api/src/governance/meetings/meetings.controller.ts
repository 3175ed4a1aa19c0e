import { Body, Controller, Get, HttpCode, Patch, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { Permit } from '../../platform/auth/decorators.js';
import { SendsFile, sentFile } from '../../platform/files/file-operations.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import {
  AnswerMinutesDto,
  AttendanceInputDto,
  CreateMeetingDto,
  MeetingDetailDto,
  MeetingPageDto,
  MeetingQueryDto,
  MinutesFileQueryDto,
  MoveMeetingDto,
  UpdateMeetingDto,
} from './meetings.dto.js';
import { MeetingsService } from './meetings.service.js';
import { MinutesDocuments } from './minutes-documents.service.js';
import { MinutesService } from './minutes.service.js';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly minutes: MinutesService,
    private readonly documents: MinutesDocuments,
    private readonly idempotency: Idempotency,
  ) {}

  /** Meetings by when they begin; a vendor sees those of boards its supplier takes part in. Sorts: startsAt. */
  @Permit('meetings:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: MeetingQueryDto): Promise<MeetingPageDto> {
    return this.meetings.page(tx, query);
  }

  /** With its agenda, who was there, what was decided and, once they are sent or to the buyer, its minutes. */
  @Permit('meetings:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MeetingDetailDto> {
    return this.meetings.get(tx, id);
  }

  /** The minutes as a document, with what the caller may see; 404 where there are none that it may read. */
  @Permit('meetings:read')
  @SendsFile('application/pdf')
  @Get(':id/minutes.pdf')
  async pdf(@Tx() tx: TenantTransaction, @Id() id: string, @Query() { language = 'sv' }: MinutesFileQueryDto): Promise<StreamableFile> {
    const { bytes, fileName } = await this.documents.get(tx, id, language);
    return sentFile(Readable.from(bytes), { mediaType: 'application/pdf', fileName, sizeBytes: bytes.length });
  }

  /** One outside of any series. */
  @Permit('meetings:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateMeetingDto): Promise<MeetingDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.meetings.create(tx, id, body),
      find: (id) => this.meetings.get(tx, id),
    });
  }

  /** Another time or place, or what is said of the meeting as a whole. */
  @Permit('meetings:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateMeetingDto): Promise<MeetingDetailDto> {
    return this.meetings.update(tx, id, seen, body);
  }

  /** Sets the agenda and calls the members, holds the meeting, sends its minutes or takes them back, or cancels. 409 wrong_meeting_state. */
  @Permit('meetings:update')
  @Post(':id/moves')
  @HttpCode(200)
  move(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: MoveMeetingDto): Promise<MeetingDetailDto> {
    return this.meetings.move(tx, id, seen, body);
  }

  /** Who was there. */
  @Permit('meetings:update')
  @Put(':id/attendance')
  attend(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: AttendanceInputDto): Promise<MeetingDetailDto> {
    return this.minutes.attend(tx, id, seen, body);
  }

  /** Who was there approves the minutes or objects; each once, so there is no version to match. */
  @Permit('meetings:approve')
  @Post(':id/answers')
  @HttpCode(200)
  answer(@Tx() tx: TenantTransaction, @Id() id: string, @Body() body: AnswerMinutesDto): Promise<MeetingDetailDto> {
    return this.minutes.answer(tx, id, body);
  }
}
