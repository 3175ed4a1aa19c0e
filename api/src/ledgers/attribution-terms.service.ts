import { Injectable } from '@nestjs/common';
import { type AttributionTerms, defaultAttributionTerms } from '@samsyn/domain/services/attribution';
import { Audit } from '../platform/audit/audit.service.js';
import { expectVersion } from '../platform/http/if-match.js';
import { endToEndOutdated } from '../platform/jobs/end-to-end-outdated.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { AttributionTermsDto, UpdateAttributionTermsDto } from './end-to-end.dto.js';

/** How long suppliers have to answer for their outages, and what their silence means. */
@Injectable()
export class AttributionTermsService {
  constructor(
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async inForce(tx: TenantTransaction): Promise<AttributionTerms> {
    return this.get(tx);
  }

  /** The rule's own, as version 0, until an organisation has said otherwise. */
  async get(tx: TenantTransaction): Promise<AttributionTermsDto> {
    const rows: AttributionTermsDto[] = await tx.manager.query(
      `SELECT answer_within_days AS "answerWithinDays", unanswered, version FROM attribution_terms WHERE organisation_id = $1`,
      [tx.organisationId],
    );
    return rows[0] ?? { ...defaultAttributionTerms, version: 0 };
  }

  /** Two who change them at once: the second finds the version moved. */
  async update(tx: TenantTransaction, seen: number, changes: UpdateAttributionTermsDto): Promise<AttributionTermsDto> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736172))', [tx.organisationId]);
    const before = await this.get(tx);
    expectVersion(seen, before);
    const { answerWithinDays, unanswered } = { ...before, ...changes };
    await tx.manager.query(
      `INSERT INTO attribution_terms (organisation_id, answer_within_days, unanswered, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id) DO UPDATE SET answer_within_days = $2, unanswered = $3, version = $4`,
      [tx.organisationId, answerWithinDays, unanswered, before.version + 1],
    );
    const after = await this.get(tx);
    await this.audit.record(tx, { action: 'updated', objectType: 'attribution-terms', objectId: tx.organisationId, before, after });
    await endToEndOutdated(this.jobs, tx.organisationId);
    return after;
  }
}
