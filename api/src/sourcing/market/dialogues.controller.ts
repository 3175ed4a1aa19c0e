import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CreateDialogueDto, DialogueDto, DialoguePageDto, DialogueQueryDto, UpdateDialogueDto } from './market.dto.js';
import { MarketService } from './market.service.js';

@ApiTags('market')
@Controller('market/dialogues')
export class DialoguesController {
  constructor(
    private readonly market: MarketService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Who was spoken with, the newest first; what was said of an awarded procurement is for those alone who keep the map. Sorts: heldOn. */
  @Permit('market:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: DialogueQueryDto): Promise<DialoguePageDto> {
    return this.market.dialogues(tx, query);
  }

  @Permit('market:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<DialogueDto> {
    return this.market.dialogue(tx, id);
  }

  /** 422 unknown_actor, unknown_procurement. */
  @Permit('market:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateDialogueDto): Promise<DialogueDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.market.addDialogue(tx, id, body), find: (id) => this.market.dialogue(tx, id) });
  }

  @Permit('market:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateDialogueDto): Promise<DialogueDto> {
    return this.market.changeDialogue(tx, id, seen, body);
  }

  @Permit('market:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.market.removeDialogue(tx, id, seen);
  }
}
