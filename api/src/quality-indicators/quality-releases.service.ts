import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { isPeriod } from '@samsyn/domain/time/period';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ScorecardsService } from '../scorecards/scorecards.service.js';
import { PublicationService } from './publication.service.js';
import type { QualityMonthDto, QualityPreviewDto, QualityReleaseDto, QualityReleaseListDto } from './quality-indicators.dto.js';
import { qualityMonth } from './quality-month.js';

export const qualityJob = 'publish-quality';

const columns = `id, period, content, released_by AS "releasedBy", withdrawn_by AS "withdrawnBy", withdrawal_reason AS "withdrawalReason", version,
  to_char(released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "releasedAt",
  to_char(withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "withdrawnAt"`;
const hashOf = (content: QualityMonthDto) => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** Months that everybody may see: previewed, released as previewed, and taken back with a reason. */
@Injectable()
export class QualityReleases {
  constructor(
    private readonly scorecards: ScorecardsService,
    private readonly publication: PublicationService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  /** Exactly what everybody would see of a month. 404 without a scorecard, 409 month_open while it still moves. */
  async preview(tx: TenantTransaction, period: string): Promise<QualityPreviewDto> {
    const document = isPeriod(period, 'month') ? await this.scorecards.month(tx, period) : undefined;
    if (!document) throw notFound();
    if (document.open) throw new Problem(409, 'month_open', { period });
    const content = qualityMonth(document, await this.publication.get(tx));
    const standing = (await this.list(tx)).items.some((one) => one.period === period && one.withdrawnAt === null);
    return { content, sha256: hashOf(content), released: standing };
  }

  /** The newest month first, withdrawn ones among them. */
  async list(tx: TenantTransaction): Promise<QualityReleaseListDto> {
    const rows: QualityReleaseDto[] = await tx.manager.query(
      `SELECT ${columns} FROM quality_release WHERE organisation_id = $1 ORDER BY period DESC, released_at DESC, id LIMIT 500`,
      [tx.organisationId],
    );
    return { items: await this.named(tx, rows) };
  }

  async get(tx: TenantTransaction, id: string): Promise<QualityReleaseDto> {
    const rows: QualityReleaseDto[] = await tx.manager.query(`SELECT ${columns} FROM quality_release WHERE organisation_id = $1 AND id = $2`, [tx.organisationId, id]);
    const [found] = await this.named(tx, rows);
    if (!found) throw notFound();
    return found;
  }

  /** Lets a month out as it was seen. 409 preview_outdated where it would be another, nothing_chosen, or already_released. */
  async release(tx: TenantTransaction, period: string, sha256: string): Promise<QualityReleaseDto> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736182))', [tx.organisationId]);
    const { content, sha256: now, released } = await this.preview(tx, period);
    if (released) throw new Problem(409, 'already_released', { period });
    if (content.towers.length + content.suppliers.length === 0) throw new Problem(409, 'nothing_chosen');
    if (now !== sha256) throw new Problem(409, 'preview_outdated');
    const id = randomUUID();
    await tx.manager.query(
      `INSERT INTO quality_release (organisation_id, id, period, content, content_sha256, released_by, released_at) VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
      [tx.organisationId, id, period, JSON.stringify(content), sha256, tx.principal.userId, tx.now],
    );
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'released', objectType: 'quality-release', objectId: id, after: { period, sha256, content } });
    await this.publish(tx);
    return after;
  }

  /** Takes it from the public pages; that it was there, and why it no longer is, stays known. */
  async withdraw(tx: TenantTransaction, id: string, seen: number, reason: string): Promise<QualityReleaseDto> {
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (before.withdrawnAt !== null) throw new Problem(409, 'already_withdrawn');
    await tx.manager.query(
      `UPDATE quality_release SET withdrawn_by = $3, withdrawn_at = $4, withdrawal_reason = $5, version = version + 1
        WHERE organisation_id = $1 AND id = $2 AND withdrawn_at IS NULL`,
      [tx.organisationId, id, tx.principal.userId, tx.now, reason],
    );
    const after = await this.get(tx, id);
    const { period } = after;
    await this.audit.record(tx, { action: 'withdrawn', objectType: 'quality-release', objectId: id, before: { period }, after: { period, reason } });
    await this.publish(tx);
    return after;
  }

  /** A moment later, when what was written is there for the jobs' role to read. */
  private async publish({ organisationId }: TenantTransaction): Promise<void> {
    await this.jobs.enqueue(qualityJob, { organisationId }, { singletonKey: organisationId, startAfterSeconds: 1 });
  }

  private async named(tx: TenantTransaction, rows: readonly QualityReleaseDto[]): Promise<QualityReleaseDto[]> {
    const ids = rows.flatMap(({ releasedBy, withdrawnBy }) => [releasedBy, withdrawnBy].flatMap((id) => id ?? []));
    const names = await this.members.names(tx.organisationId, [...new Set(ids)]);
    const nameOf = (id: string | null) => (id && names.get(id)) ?? null;
    return rows.map((row) => ({ ...row, releasedBy: nameOf(row.releasedBy), withdrawnBy: nameOf(row.withdrawnBy) }));
  }
}
