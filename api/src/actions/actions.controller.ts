import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ActionDto, ActionPageDto, ActionQueryDto, CreateActionDto, UpdateActionDto, WorkActionDto } from './actions.dto.js';
import { ActionsService } from './actions.service.js';

@ApiTags('actions')
@Controller('actions')
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** Actions by due date, the nearest first; a vendor sees its own. Sorts: dueOn. */
  @Permit('actions:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ActionQueryDto): Promise<ActionPageDto> {
    return this.actions.page(tx, query);
  }

  @Permit('actions:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ActionDto> {
    return this.actions.get(tx, id);
  }

  /** 422 one_owner, unknown_user, unknown_supplier. */
  @Permit('actions:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateActionDto): Promise<ActionDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.actions.create(tx, id, body),
      find: (id) => this.actions.get(tx, id),
    });
  }

  @Permit('actions:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateActionDto): Promise<ActionDto> {
    return this.actions.update(tx, id, seen, body);
  }

  /** Its owner says that it is done. 409 action_not_open. */
  @Permit('actions:work')
  @Post(':id/work')
  @HttpCode(200)
  work(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: WorkActionDto): Promise<ActionDto> {
    return this.actions.work(tx, id, seen, body);
  }

  @Permit('actions:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.actions.remove(tx, id, seen);
  }
}
