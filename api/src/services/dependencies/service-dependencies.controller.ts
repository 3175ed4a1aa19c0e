import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CreateServiceDependencyDto, ServiceDependencyDto, UpdateServiceDependencyDto } from './service-dependencies.dto.js';
import { ServiceDependenciesService } from './service-dependencies.service.js';

@ApiTags('services')
@Controller('service-dependencies')
export class ServiceDependenciesController {
  constructor(
    private readonly dependencies: ServiceDependenciesService,
    private readonly idempotency: Idempotency,
  ) {}

  @Permit('services:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ServiceDependencyDto> {
    return this.dependencies.get(tx, id);
  }

  /**
   * Says that a service or component needs something. 422 dependency_cycle names the way round; 409 already_exists
   * where it is said already.
   */
  @Permit('services:update')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateServiceDependencyDto,
  ): Promise<ServiceDependencyDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.dependencies.create(tx, id, body),
      find: (id) => this.dependencies.get(tx, id),
    });
  }

  /** Changes how strongly. 412 changed_meanwhile with the current one. */
  @Permit('services:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateServiceDependencyDto,
  ): Promise<ServiceDependencyDto> {
    return this.dependencies.update(tx, id, seen, body);
  }

  @Permit('services:update')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.dependencies.remove(tx, id, seen);
  }
}
