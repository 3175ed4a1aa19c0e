import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ImportMappingDto, ImportMappingPageDto, SaveImportMappingDto } from './import-mappings.dto.js';
import { ImportMappingsService } from './import-mappings.service.js';

@ApiTags('imports')
@Controller('import-mappings')
export class ImportMappingsController {
  constructor(
    private readonly mappings: ImportMappingsService,
    private readonly idempotency: Idempotency,
  ) {}

  @Permit('import-mappings:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<ImportMappingPageDto> {
    return this.mappings.page(tx, query);
  }

  @Permit('import-mappings:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ImportMappingDto> {
    return this.mappings.get(tx, id);
  }

  /** Saves how a file is read. 422 naming each part that is not right, 409 already_exists for a name in use. */
  @Permit('import-mappings:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: SaveImportMappingDto,
  ): Promise<ImportMappingDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.mappings.create(tx, id, body),
      find: (id) => this.mappings.get(tx, id),
    });
  }

  @Permit('import-mappings:update')
  @Put(':id')
  replace(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: SaveImportMappingDto,
  ): Promise<ImportMappingDto> {
    return this.mappings.replace(tx, id, seen, body);
  }

  @Permit('import-mappings:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.mappings.remove(tx, id, seen);
  }
}
