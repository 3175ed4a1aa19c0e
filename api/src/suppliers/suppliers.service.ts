import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../platform/jobs/scorecards-outdated.js';
import { mapPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { SupplierEntity } from './supplier.entity.js';
import type {
  CreateSupplierDto,
  SupplierDto,
  SupplierPageDto,
  SupplierQueryDto,
  UpdateSupplierDto,
} from './suppliers.dto.js';
import { SuppliersRepository } from './suppliers.repository.js';

@Injectable()
export class SuppliersService {
  constructor(
    private readonly suppliers: SuppliersRepository,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, request: SupplierQueryDto): Promise<SupplierPageDto> {
    return mapPage(await this.suppliers.page(tx, request), present);
  }

  async get(tx: TenantTransaction, id: string): Promise<SupplierDto> {
    const supplier = await this.suppliers.find(tx, id);
    if (!supplier) throw notFound();
    return present(supplier);
  }

  /** The suppliers with these ids, by id; those the caller cannot see are missing. */
  async named(tx: TenantTransaction, ids: string[]): Promise<Map<string, SupplierDto>> {
    const suppliers = ids.length > 0 ? await this.suppliers.findByIds(tx, ids) : [];
    return new Map(suppliers.map((supplier) => [supplier.id, present(supplier)]));
  }

  async create(tx: TenantTransaction, id: string, body: CreateSupplierDto): Promise<SupplierDto> {
    await namingFields(['name'], () => this.suppliers.insert(tx, { ...body, id }));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'supplier', objectId: id, after });
    return after;
  }

  async update(
    tx: TenantTransaction,
    id: string,
    seen: number,
    changes: UpdateSupplierDto,
  ): Promise<SupplierDto> {
    const supplier = await this.lock(tx, id);
    const before = present(supplier);
    expectVersion(seen, before);
    await namingFields(['name'], () => this.suppliers.update(tx, supplier, changes));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType: 'supplier', objectId: id, before, after });
    await scorecardsOutdated(this.jobs, tx.organisationId);
    return after;
  }

  /** For a change of what belongs to the supplier: locks it, checks the version the caller saw and raises it. */
  async touch(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const supplier = await this.lock(tx, id);
    expectVersion(seen, present(supplier));
    await this.suppliers.update(tx, supplier, {});
  }

  private async lock(tx: TenantTransaction, id: string): Promise<SupplierEntity> {
    const supplier = await this.suppliers.findForUpdate(tx, id);
    if (!supplier) throw notFound();
    return supplier;
  }
}

function present(supplier: SupplierEntity): SupplierDto {
  const { id, name, organisationNumber, website, status, illustrative, version } = supplier;
  const updatedAt = supplier.updatedAt.toISOString();
  return { id, name, organisationNumber, website, status, illustrative, version, updatedAt };
}
