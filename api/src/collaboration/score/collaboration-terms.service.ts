import { Injectable } from '@nestjs/common';
import { type CollaborationTerms, productTerms, termsIn, termsProblems } from '@samsyn/domain/collaboration/collaboration-score';
import { nextPeriod } from '@samsyn/domain/time/period';
import { Periods } from '../../periods/periods.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import type { CollaborationTermsDto, UpdateCollaborationTermsDto } from './collaboration-score.dto.js';

interface StoredTerms {
  effectiveFrom: string;
  terms: CollaborationTerms;
  version: number;
}

/** R24: what the collaboration score weighs, by the month it holds from. */
@Injectable()
export class CollaborationTermsService {
  constructor(
    private readonly periods: Periods,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  /** What tells the terms of a month. */
  async known(tx: TenantTransaction): Promise<(period: string) => CollaborationTerms> {
    const stored = await this.stored(tx);
    return (period) => termsIn(period, stored);
  }

  /** Those that hold now, with all that hold from some month on. */
  async get(tx: TenantTransaction): Promise<CollaborationTermsDto> {
    const stored = await this.stored(tx);
    const current = (await todayOf(tx)).slice(0, 7);
    const present = (effectiveFrom: string | null, { minimumCoverage, parts }: CollaborationTerms) => ({ effectiveFrom, minimumCoverage, parts: parts.map((each) => ({ ...each })) });
    const versions = stored.map(({ effectiveFrom, terms }) => present(effectiveFrom, terms));
    return {
      ...(versions.find(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= current) ?? present(null, productTerms)),
      versions,
      version: Math.max(0, ...stored.map(({ version }) => version)),
    };
  }

  /** Changes them from a month on; 409 period_closed where a closed month would be scored anew. */
  async update(tx: TenantTransaction, seen: number, { effectiveFrom, minimumCoverage, parts }: UpdateCollaborationTermsDto): Promise<CollaborationTermsDto> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736190))', [tx.organisationId]);
    const before = await this.get(tx);
    expectVersion(seen, before);
    const terms = { minimumCoverage, parts };
    const problems = termsProblems(terms);
    if (problems.length > 0) throw invalid(problems);
    await this.periods.assertOpen(tx, effectiveFrom, '9999-12');
    await tx.manager.query(
      `INSERT INTO collaboration_weights (organisation_id, effective_from, terms, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organisation_id, effective_from) DO UPDATE SET terms = excluded.terms, version = excluded.version`,
      [tx.organisationId, effectiveFrom, JSON.stringify(terms), before.version + 1],
    );
    const after = await this.get(tx);
    await this.audit.record(tx, { action: 'updated', objectType: 'collaboration-terms', objectId: tx.organisationId, before, after, tells: { topic: 'collaboration', supplierIds: [] } });
    const current = (await todayOf(tx)).slice(0, 7);
    for (let period = effectiveFrom; period <= current; period = nextPeriod(period)) await monthScorecardsOutdated(this.jobs, tx.organisationId, period);
    return after;
  }

  /** The latest first. */
  private stored(tx: TenantTransaction): Promise<StoredTerms[]> {
    return tx.manager.query(
      'SELECT effective_from AS "effectiveFrom", terms, version FROM collaboration_weights WHERE organisation_id = $1 ORDER BY effective_from DESC',
      [tx.organisationId],
    );
  }
}
