import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ServiceGraphDto } from './dependencies/service-dependencies.dto.js';
import { ServiceDependenciesService } from './dependencies/service-dependencies.service.js';
import {
  CreateServiceDto,
  ServiceDetailDto,
  ServiceDto,
  ServicePageDto,
  ServiceQueryDto,
  UpdateServiceDto,
} from './services.dto.js';
import { ServicesService } from './services.service.js';

@ApiTags('services')
@Controller('services')
export class ServicesController {
  constructor(
    private readonly services: ServicesService,
    private readonly dependencies: ServiceDependenciesService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What users use; a vendor sees what rests on its components. Sorts: name, criticality, components, updatedAt. */
  @Permit('services:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ServiceQueryDto): Promise<ServicePageDto> {
    return this.services.page(tx, query);
  }

  /** One service with what it needs itself and what needs it. */
  @Permit('services:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ServiceDetailDto> {
    return this.services.detail(tx, id);
  }

  /** Everything it rests on, near and far, and how. */
  @Permit('services:read')
  @Get(':id/graph')
  async graph(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ServiceGraphDto> {
    await this.services.get(tx, id);
    return this.dependencies.graph(tx, id);
  }

  /** Adds a service; what it needs is added as service dependencies. */
  @Permit('services:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateServiceDto,
  ): Promise<ServiceDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.services.create(tx, id, body),
      find: (id) => this.services.get(tx, id),
    });
  }

  /** Changes what is given. 412 changed_meanwhile with the current one. */
  @Permit('services:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateServiceDto,
  ): Promise<ServiceDto> {
    return this.services.update(tx, id, seen, body);
  }

  /** Takes it away with its own dependencies; 409 still_in_use while another service needs it. */
  @Permit('services:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.services.remove(tx, id, seen);
  }
}
