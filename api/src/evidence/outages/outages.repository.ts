import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { EvidenceRepository } from '../evidence.repository.js';
import { OutageEntity } from './outage.entity.js';
import type { OutageQueryDto } from './outages.dto.js';

@Injectable()
export class OutagesRepository extends EvidenceRepository<OutageEntity> {
  constructor() {
    super(OutageEntity, "coalesce(evidence.to_at, 'infinity')");
  }

  override page(tx: TenantTransaction, request: OutageQueryDto): Promise<Page<OutageEntity>> {
    const { cause, running } = request;
    return super.page(tx, request, (query) => {
      if (cause) query.andWhere('evidence.cause = :cause', { cause });
      if (running) query.andWhere(`evidence.to_at IS ${running === 'true' ? '' : 'NOT '}NULL`);
    });
  }

  /** One declaration at a time in an organisation: two at once could close a circle between them. */
  async lockCauses(tx: TenantTransaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736173))', [tx.organisationId]);
  }

  /** Those that an outage is declared to be behind, by start. */
  causedBy(tx: TenantTransaction, id: string): Promise<OutageEntity[]> {
    return this.query(tx).andWhere('evidence.root_cause_id = :id', { id }).orderBy('evidence.from_at').addOrderBy('evidence.id').getMany();
  }

  /** An outage and all that is declared to be behind it; nothing where the caller does not see it. */
  async causes(tx: TenantTransaction, id: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `WITH RECURSIVE behind AS (
         SELECT id, root_cause_id FROM outage WHERE organisation_id = $1 AND id = $2
         UNION SELECT o.id, o.root_cause_id FROM outage o JOIN behind b ON o.id = b.root_cause_id WHERE o.organisation_id = $1)
       SELECT id FROM behind`,
      [tx.organisationId, id],
    );
    return rows.map((row) => row.id);
  }
}
