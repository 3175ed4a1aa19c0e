import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import {
  CreateSourcingDecisionDto,
  ServiceSourcingDto,
  SourcingDecisionDto,
  SourcingPageDto,
  SourcingQueryDto,
  UpdateSourcingDecisionDto,
} from './sourcing.dto.js';
import { SourcingService } from './sourcing.service.js';

@ApiTags('sourcing')
@Controller('sourcing')
export class SourcingController {
  constructor(
    private readonly sourcing: SourcingService,
    private readonly idempotency: Idempotency,
  ) {}

  /** All services with what holds of each today, also those nobody has decided on. The buyer’s alone. Sorts: name, reviewOn. */
  @Permit('sourcing:read')
  @Get('services')
  list(@Tx() tx: TenantTransaction, @Query() query: SourcingQueryDto): Promise<SourcingPageDto> {
    return this.sourcing.page(tx, query);
  }

  /** A service with all that was decided of it. */
  @Permit('sourcing:read')
  @Get('services/:id')
  ofService(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ServiceSourcingDto> {
    return this.sourcing.ofService(tx, id);
  }

  @Permit('sourcing:read')
  @Get('decisions/:id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SourcingDecisionDto> {
    return this.sourcing.get(tx, id);
  }

  /** 422 unknown_service, unknown_tower, unknown_contract, unknown_supplier, kept_from_nobody; 409 of a second one from the same day. */
  @Permit('sourcing:create')
  @Post('decisions')
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateSourcingDecisionDto): Promise<SourcingDecisionDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.sourcing.create(tx, id, body), find: (id) => this.sourcing.get(tx, id) });
  }

  @Permit('sourcing:update')
  @Patch('decisions/:id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateSourcingDecisionDto): Promise<SourcingDecisionDto> {
    return this.sourcing.update(tx, id, seen, body);
  }

  @Permit('sourcing:delete')
  @Delete('decisions/:id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.sourcing.remove(tx, id, seen);
  }
}
