import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import {
  AmendServiceLevelDto,
  CreateServiceLevelDto,
  ServiceLevelDetailDto,
  ServiceLevelPageDto,
  ServiceLevelQueryDto,
  UpdateServiceLevelDto,
} from './service-levels.dto.js';
import { ServiceLevelsService } from './service-levels.service.js';

@ApiTags('service-levels')
@Controller('service-levels')
export class ServiceLevelsController {
  constructor(
    private readonly levels: ServiceLevelsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The service levels; a vendor sees its own. Sorts: code, name, priority, effectiveFrom. */
  @Permit('service-levels:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ServiceLevelQueryDto): Promise<ServiceLevelPageDto> {
    return this.levels.page(tx, query);
  }

  /** One wording of a promise, with all its wordings. */
  @Permit('service-levels:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ServiceLevelDetailDto> {
    return this.levels.detail(tx, id);
  }

  /** Adds a promise, or the next wording of one. 409 overlaps_existing where its code is in force already. */
  @Permit('service-levels:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateServiceLevelDto,
  ): Promise<ServiceLevelDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.levels.create(tx, id, body),
      find: (id) => this.levels.detail(tx, id),
    });
  }

  /**
   * The next wording of a promise from a date inside the present one, which ends there; earlier periods keep what
   * applied. 422 outside_wording where the date is not inside it.
   */
  @Permit('service-levels:update')
  @Post(':id/amendments')
  amend(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: AmendServiceLevelDto,
  ): Promise<ServiceLevelDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (nextId) => this.levels.amend(tx, id, nextId, body),
      find: (nextId) => this.levels.detail(tx, nextId),
    });
  }

  /**
   * Changes what is given and measures anew. 409 needs_amendment for a term of a promise that has results of an ended
   * month, unless a `correctionReason` says why it was wrong. 412 changed_meanwhile with the current service level.
   */
  @Permit('service-levels:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateServiceLevelDto,
  ): Promise<ServiceLevelDetailDto> {
    return this.levels.update(tx, id, seen, body);
  }
}
