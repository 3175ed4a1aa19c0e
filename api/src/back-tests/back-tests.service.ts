import { Injectable } from '@nestjs/common';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { Audit } from '../platform/audit/audit.service.js';
import { type FieldProblem, invalid, notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { BackTestDetailDto, BackTestDto, BackTestPageDto, CreateBackTestDto } from './back-tests.dto.js';
import { BackTestsRepository, type StoredBackTest } from './back-tests.repository.js';
import { DraftEvaluation } from './draft-evaluation.service.js';
import { DraftEvidenceRepository } from './draft-evidence.repository.js';

const defaultLimit = 50;
const longestMonths = 120;

function present(stored: StoredBackTest): BackTestDto {
  const { id, name, from, to, status, doneSteps, totalSteps, drafts, createdAt, finishedAt, version } = stored;
  return {
    ...{ id, name, from, to, status, doneSteps, totalSteps, version },
    draftNames: drafts.map((draft) => draft.name),
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

@Injectable()
export class BackTestsService {
  constructor(
    private readonly repository: BackTestsRepository,
    private readonly evidence: DraftEvidenceRepository,
    private readonly evaluation: DraftEvaluation,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, { cursor, limit = defaultLimit }: PageQueryDto): Promise<BackTestPageDto> {
    const { rows, nextCursor } = await this.repository.page(tx, cursor, limit);
    return { items: rows.map(present), nextCursor };
  }

  async get(tx: TenantTransaction, id: string): Promise<BackTestDetailDto> {
    const stored = await this.repository.find(tx, id);
    if (!stored) throw notFound();
    return { ...present(stored), drafts: stored.drafts, results: stored.results ?? [] };
  }

  /** Keeps the drafts and runs them in the background. */
  async create(tx: TenantTransaction, id: string, body: CreateBackTestDto): Promise<BackTestDetailDto> {
    const pairs = await this.evidence.pairs(tx, body.supplierIds ?? null, body.towerIds ?? null);
    const problems: FieldProblem[] = await this.evaluation.problems(tx, body.drafts, pairs, (index) => `drafts.${index}.`);
    if (body.to < body.from) problems.push({ field: 'to', code: 'not_after_start' });
    else if (body.to >= shiftPeriod(body.from, longestMonths)) problems.push({ field: 'to', code: 'too_many_months' });
    if (problems.length > 0) throw invalid(problems);
    await this.repository.insert(tx, id, body);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'back-test', objectId: id, after: present((await this.stored(tx, id))) });
    const { organisationId } = tx;
    await this.jobs.enqueue('run-back-test', { organisationId, id }, { singletonKey: id, startAfterSeconds: 1 });
    return after;
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = present(await this.stored(tx, id));
    expectVersion(seen, before);
    await this.repository.remove(tx, id);
    await this.audit.record(tx, { action: 'removed', objectType: 'back-test', objectId: id, before });
  }

  private async stored(tx: TenantTransaction, id: string): Promise<StoredBackTest> {
    const stored = await this.repository.find(tx, id);
    if (!stored) throw notFound();
    return stored;
  }
}
