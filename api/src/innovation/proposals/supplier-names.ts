import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** The names of the companies that the caller may propose something with, or already does. */
@Injectable()
export class SupplierNames {
  async all(tx: TenantTransaction): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await tx.manager.query('SELECT id, name FROM app.fellow_suppliers() ORDER BY name, id');
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
