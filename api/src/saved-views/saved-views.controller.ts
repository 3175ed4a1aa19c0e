import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { SavedViewDto, SavedViewsDto, SaveViewDto } from './saved-views.dto.js';
import { SavedViewsService } from './saved-views.service.js';

@ApiTags('saved-views')
@Controller('saved-views')
export class SavedViewsController {
  constructor(
    private readonly views: SavedViewsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The views that the reader's colleagues share, the newest first. */
  @Permit('saved-views:read')
  @Get()
  list(@Tx() tx: TenantTransaction): Promise<SavedViewsDto> {
    return this.views.all(tx);
  }

  /** Shares a page with colleagues. It gives nobody a right to what is there. */
  @Permit('saved-views:create')
  @Post()
  save(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: SaveViewDto): Promise<SavedViewDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.views.save(tx, id, body), find: (id) => this.views.get(tx, id) });
  }

  /** Takes one's own away; administrators any. */
  @Permit('saved-views:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string): Promise<void> {
    return this.views.remove(tx, id);
  }
}
