import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { attachment } from '../platform/files/file-names.js';
import { SendsFile } from '../platform/files/file-operations.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import type { Principal, TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import { BoardPackDto, BoardPackPageDto, BoardPackQueryDto, MakeBoardPackDto } from './board-packs.dto.js';
import { BoardPacksService } from './board-packs.service.js';
import { mediaTypes } from './media-types.js';

@ApiTags('board-packs')
@Controller('board-packs')
export class BoardPacksController {
  constructor(
    private readonly packs: BoardPacksService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Packs that were asked for, the newest first. */
  @Permit('board-packs:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: BoardPackQueryDto): Promise<BoardPackPageDto> {
    return this.packs.page(tx, query);
  }

  /** Has a month's pack made in the background: follow `status`. 422 `without_scorecard` of a month that has none. */
  @Permit('board-packs:create')
  @HttpCode(202)
  @Post()
  make(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: MakeBoardPackDto): Promise<BoardPackDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.packs.make(tx, id, body),
      find: (id) => this.packs.get(tx, id),
    });
  }

  /** A pack and how far it has come. */
  @Permit('board-packs:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<BoardPackDto> {
    return this.packs.get(tx, id);
  }

  /** The file itself, PDF or XLSX; 409 `board_pack_not_made` until it is made. Every download is logged. */
  @Permit('board-packs:read')
  @WithoutTransaction()
  @Get(':id/file')
  @SendsFile(...Object.values(mediaTypes))
  async file(@CurrentPrincipal() principal: Principal, @Id() id: string): Promise<StreamableFile> {
    const { pack, stream } = await this.packs.content(principal, id);
    return new StreamableFile(stream, { type: mediaTypes[pack.format], disposition: attachment(pack.fileName), length: pack.sizeBytes });
  }
}
