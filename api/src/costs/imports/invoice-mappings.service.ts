import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { InvoiceMappingDto, InvoiceMappingListDto, SaveInvoiceMappingDto } from './invoice-imports.dto.js';
import { parseLedgerMapping } from './ledger-mapping.js';

const columns = 'id, name, mapping, version';

/** How ledgers are read, remembered under a name; the month is each file's own. */
@Injectable()
export class InvoiceMappingsService {
  constructor(private readonly audit: Audit) {}

  async list(tx: TenantTransaction): Promise<InvoiceMappingListDto> {
    const items: InvoiceMappingDto[] = await tx.manager.query(
      `SELECT ${columns} FROM invoice_mapping WHERE organisation_id = $1 ORDER BY name COLLATE "sv-x-icu", id LIMIT 200`,
      [tx.organisationId],
    );
    return { items };
  }

  async get(tx: TenantTransaction, id: string): Promise<InvoiceMappingDto> {
    const [found]: InvoiceMappingDto[] = await tx.manager.query(`SELECT ${columns} FROM invoice_mapping WHERE organisation_id = $1 AND id = $2`, [tx.organisationId, id]);
    if (!found) throw notFound();
    return found;
  }

  async create(tx: TenantTransaction, id: string, { name, mapping }: SaveInvoiceMappingDto): Promise<InvoiceMappingDto> {
    const parsed = parseLedgerMapping(mapping);
    await namingFields(['name'], () =>
      tx.manager.query('INSERT INTO invoice_mapping (organisation_id, id, name, mapping) VALUES ($1, $2, $3, $4::jsonb)', [tx.organisationId, id, name, JSON.stringify(parsed)]),
    );
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'invoice-mapping', objectId: id, after });
    return after;
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    await tx.manager.query('DELETE FROM invoice_mapping WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
    await this.audit.record(tx, { action: 'deleted', objectType: 'invoice-mapping', objectId: id, before });
  }
}
