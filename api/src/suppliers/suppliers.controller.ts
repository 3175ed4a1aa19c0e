import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import {
  CreateSupplierDto,
  SupplierDto,
  SupplierPageDto,
  SupplierQueryDto,
  UpdateSupplierDto,
} from './suppliers.dto.js';
import { SuppliersService } from './suppliers.service.js';

@ApiTags('suppliers')
@Controller('suppliers')
export class SuppliersController {
  constructor(
    private readonly suppliers: SuppliersService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The suppliers; a vendor sees its own. Sorts: name, status, updatedAt. */
  @Permit('suppliers:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: SupplierQueryDto): Promise<SupplierPageDto> {
    return this.suppliers.page(tx, query);
  }

  @Permit('suppliers:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SupplierDto> {
    return this.suppliers.get(tx, id);
  }

  /** Adds a supplier. 409 already_exists for a name in use. */
  @Permit('suppliers:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateSupplierDto,
  ): Promise<SupplierDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.suppliers.create(tx, id, body),
      find: (id) => this.suppliers.get(tx, id),
    });
  }

  /** Changes what is given. 412 changed_meanwhile with the current supplier. */
  @Permit('suppliers:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateSupplierDto,
  ): Promise<SupplierDto> {
    return this.suppliers.update(tx, id, seen, body);
  }
}
