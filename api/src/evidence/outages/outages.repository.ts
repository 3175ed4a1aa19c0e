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
}
