import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import {
  ComponentDetailDto,
  ComponentDto,
  ComponentPageDto,
  ComponentQueryDto,
  CreateComponentDto,
  UpdateComponentDto,
} from './components.dto.js';
import { ComponentsService } from './components.service.js';

@ApiTags('services')
@Controller('components')
export class ComponentsController {
  constructor(
    private readonly components: ComponentsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What suppliers run; a vendor sees its own. Sorts: name, kind, updatedAt. */
  @Permit('services:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ComponentQueryDto): Promise<ComponentPageDto> {
    return this.components.page(tx, query);
  }

  /** One component with what it needs, what needs it, and every service that rests on it. */
  @Permit('services:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ComponentDetailDto> {
    return this.components.detail(tx, id);
  }

  /** Adds a component. 422 contract_of_another_supplier, name_taken for a name or alias that another goes by. */
  @Permit('services:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateComponentDto,
  ): Promise<ComponentDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.components.create(tx, id, body),
      find: (id) => this.components.get(tx, id),
    });
  }

  /** Changes what is given. 412 changed_meanwhile with the current one. */
  @Permit('services:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateComponentDto,
  ): Promise<ComponentDto> {
    return this.components.update(tx, id, seen, body);
  }

  /** Takes it away with its own dependencies; 409 still_in_use while something needs it. */
  @Permit('services:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.components.remove(tx, id, seen);
  }
}
