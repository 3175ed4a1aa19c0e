import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { mapPage } from '../../platform/paging/read-page.js';
import {
  type Principal,
  Tenancy,
  type TenantTransaction,
} from '../../platform/tenancy/tenant-transaction.js';
import type { ImportMappingEntity } from './import-mapping.entity.js';
import type { ImportMappingDto, ImportMappingPageDto, SaveImportMappingDto } from './import-mappings.dto.js';
import { ImportMappingsRepository } from './import-mappings.repository.js';
import type { ImportMapping } from './rows/import-mapping.js';
import { parseMapping } from './rows/parse-mapping.js';

@Injectable()
export class ImportMappingsService {
  constructor(
    private readonly mappings: ImportMappingsRepository,
    private readonly audit: Audit,
    private readonly tenancy: Tenancy,
  ) {}

  async page(tx: TenantTransaction, request: PageQueryDto): Promise<ImportMappingPageDto> {
    return mapPage(await this.mappings.page(tx, request), present);
  }

  async get(tx: TenantTransaction, id: string): Promise<ImportMappingDto> {
    const found = await this.mappings.find(tx, id);
    if (!found) throw notFound();
    return present(found);
  }

  /** The saved mapping that an upload names. */
  async mappingOf(principal: Principal, id: string): Promise<ImportMapping> {
    const found = isUUID(id) ? await this.tenancy.run(principal, (tx) => this.mappings.find(tx, id)) : null;
    if (!found) throw invalid([{ field: 'mappingId', code: 'not_found' }]);
    return found.mapping;
  }

  async create(tx: TenantTransaction, id: string, body: SaveImportMappingDto): Promise<ImportMappingDto> {
    parseMapping(body.mapping);
    await namingFields(['name'], () => this.mappings.insert(tx, id, body));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'import_mapping', objectId: id, after });
    return after;
  }

  async replace(
    tx: TenantTransaction,
    id: string,
    seen: number,
    body: SaveImportMappingDto,
  ): Promise<ImportMappingDto> {
    parseMapping(body.mapping);
    const before = await this.seen(tx, id, seen);
    await namingFields(['name'], () => this.mappings.replace(tx, id, seen + 1, body));
    const after = await this.get(tx, id);
    await this.audit.record(tx, {
      action: 'updated',
      objectType: 'import_mapping',
      objectId: id,
      before,
      after,
    });
    return after;
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.seen(tx, id, seen);
    await this.mappings.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'import_mapping', objectId: id, before });
  }

  private async seen(tx: TenantTransaction, id: string, version: number): Promise<ImportMappingDto> {
    const found = await this.mappings.findForUpdate(tx, id);
    if (!found) throw notFound();
    const current = present(found);
    expectVersion(version, current);
    return current;
  }
}

const present = ({ id, name, mapping, version }: ImportMappingEntity): ImportMappingDto => ({
  id,
  name,
  mapping,
  version,
});
