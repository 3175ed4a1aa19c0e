import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { usualObligations } from '@samsyn/domain/major-incidents/reporting-clock';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { expectVersion } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ReportingObligationsDto, StoredObligationsDto } from './reporting-obligations.dto.js';

/** What the organisation must report by law; the usual ones until it has agreed on its own. */
@Injectable()
export class ReportingObligationsService {
  constructor(private readonly audit: Audit) {}

  async get(tx: TenantTransaction): Promise<StoredObligationsDto> {
    const rows: { name: string; hours: number; version: number }[] = await tx.manager.query(
      'SELECT name, hours, version FROM reporting_obligation WHERE organisation_id = $1 ORDER BY hours, name',
      [tx.organisationId],
    );
    const items = rows.length > 0 ? rows : usualObligations;
    return { items: items.map(({ name, hours }) => ({ name, hours })), version: rows[0]?.version ?? 0 };
  }

  /** Replaces all of them; major incidents declared before keep theirs. */
  async replace(tx: TenantTransaction, seen: number, { items }: ReportingObligationsDto): Promise<StoredObligationsDto> {
    // Before the first list there is no row to wait for.
    await tx.manager.query("SELECT pg_advisory_xact_lock(hashtextextended('reporting_obligation/' || $1, 0))", [tx.organisationId]);
    const before = await this.get(tx);
    expectVersion(seen, before);
    await tx.manager.query('DELETE FROM reporting_obligation WHERE organisation_id = $1', [tx.organisationId]);
    for (const { name, hours } of items)
      await namingFields(['items'], () =>
        tx.manager.query('INSERT INTO reporting_obligation (organisation_id, id, name, hours, version) VALUES ($1, $2, $3, $4, $5)', [
          ...[tx.organisationId, randomUUID(), name, hours, before.version + 1],
        ]),
      );
    const after = await this.get(tx);
    const objectId = tx.organisationId;
    await this.audit.record(tx, { action: 'updated', objectType: 'reporting_obligations', objectId, before, after });
    return after;
  }
}
