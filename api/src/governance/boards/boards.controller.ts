import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { BoardDto, BoardPageDto, BoardQueryDto, CreateBoardDto, PossibleMembersDto, UpdateBoardDto } from './boards.dto.js';
import { BoardsService } from './boards.service.js';

@ApiTags('boards')
@Controller('boards')
export class BoardsController {
  constructor(
    private readonly boards: BoardsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Boards and forums by name; a vendor sees those its supplier takes part in. Sorts: name. */
  @Permit('boards:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: BoardQueryDto): Promise<BoardPageDto> {
    return this.boards.page(tx, query);
  }

  /** Who can be chosen as a member. */
  @Permit('boards:create')
  @Get('possible-members')
  possible(@Tx() tx: TenantTransaction): Promise<PossibleMembersDto> {
    return this.boards.possible(tx);
  }

  @Permit('boards:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<BoardDto> {
    return this.boards.get(tx, id);
  }

  @Permit('boards:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateBoardDto): Promise<BoardDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.boards.create(tx, id, body),
      find: (id) => this.boards.get(tx, id),
    });
  }

  /** Changes what is given; whom it shows what is to come follows its suppliers. */
  @Permit('boards:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateBoardDto): Promise<BoardDto> {
    return this.boards.update(tx, id, seen, body);
  }

  /** 409 board_has_met: such a one is closed instead. */
  @Permit('boards:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.boards.remove(tx, id, seen);
  }
}
