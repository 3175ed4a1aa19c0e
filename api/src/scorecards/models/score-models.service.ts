import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { modelOf, startingModel } from '@samsyn/domain/scorecards/score-model';
import { periodOf } from '@samsyn/domain/time/period';
import { Periods } from '../../periods/periods.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MaterialRepository } from '../material.repository.js';
import type { ScoreModelEntity } from './score-model.entity.js';
import { ScoreModelRules } from './score-model-rules.js';
import type { DefineScoreModelDto, ScoreModelDetailDto, ScoreModelDto, ScoreModelsDto } from './score-models.dto.js';
import { ScoreModelsRepository } from './score-models.repository.js';

const objectType = 'score-model';
/** Later than any. */
const lastMonth = '9999-12';

/** R24: what suppliers are scored by: at most one draft, and published versions that stand, each from a month on. */
@Injectable()
export class ScoreModelsService {
  constructor(
    private readonly models: ScoreModelsRepository,
    private readonly rules: ScoreModelRules,
    private readonly material: MaterialRepository,
    private readonly members: MemberRepository,
    private readonly periods: Periods,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async list(tx: TenantTransaction): Promise<ScoreModelsDto> {
    const month = periodOf(tx.now.getTime(), await this.material.zone(tx));
    const { id, effectiveFrom, model } = modelOf(month, await this.models.published(tx));
    const all = await this.models.all(tx);
    return { inForce: { id, effectiveFrom, definition: model }, items: await this.present(tx, all) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ScoreModelDetailDto> {
    const model = await this.models.find(tx, id);
    const [presented] = model ? await this.present(tx, [model]) : [];
    if (!model || !presented) throw notFound();
    return { ...presented, definition: model.definition };
  }

  /** A draft that begins as a copy of the last version, or of the model an organisation starts from. 409 draft_exists. */
  async add(tx: TenantTransaction, id: string): Promise<ScoreModelDetailDto> {
    const [last] = await this.models.all(tx);
    if (last?.state === 'draft') throw new Problem(409, 'draft_exists');
    await this.models.insert(tx, { id, number: (last?.number ?? 0) + 1, definition: last?.definition ?? startingModel });
    const after = await this.get(tx, id);
    await this.record(tx, 'drafted', id, null, after);
    return after;
  }

  /** Writes the draft anew. 409 already_published for a version that stands. */
  async define(tx: TenantTransaction, id: string, seen: number, body: DefineScoreModelDto): Promise<ScoreModelDetailDto> {
    const { draft, before } = await this.draft(tx, id, seen);
    const definition = await this.rules.definition(tx, body.definition);
    const { reason = draft.reason, illustrative = draft.illustrative } = body;
    await this.models.update(tx, draft, { definition, reason, illustrative });
    const after = await this.get(tx, id);
    await this.record(tx, 'updated', id, before, after);
    return after;
  }

  /** The draft stands from now on, for the month and those after it, whose scorecards are made anew. 409 period_closed where one of them is closed. */
  async publish(tx: TenantTransaction, id: string, seen: number, effectiveFrom: string): Promise<ScoreModelDetailDto> {
    const { draft, before } = await this.draft(tx, id, seen);
    // Suppliers and contracts may have gone since the draft was written.
    const definition = await this.rules.definition(tx, draft.definition);
    if (draft.reason.trim() === '') throw invalid([{ field: 'reason', code: 'reason_missing' }]);
    await this.periods.assertOpen(tx, effectiveFrom, lastMonth);
    const taken = (await this.models.published(tx)).some((one) => one.effectiveFrom === effectiveFrom);
    if (taken) throw new Problem(409, 'model_month_taken', {}, [{ field: 'effectiveFrom', code: 'model_month_taken' }]);
    await this.models.update(tx, draft, {
      ...{ definition, effectiveFrom, state: 'published' },
      ...{ publishedBy: tx.principal.userId, publishedAt: tx.now },
    });
    const after = await this.get(tx, id);
    await this.record(tx, 'published', id, before, after);
    await scorecardsOutdated(this.jobs, tx.organisationId);
    return after;
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before } = await this.draft(tx, id, seen);
    await this.models.remove(tx, id);
    await this.record(tx, 'deleted', id, before, null);
  }

  private async draft(tx: TenantTransaction, id: string, seen: number) {
    const before = await this.get(tx, id);
    const draft = before.state === 'draft' ? await this.models.findDraftForUpdate(tx, id) : null;
    // Published, if by somebody else in this very moment.
    if (!draft) throw new Problem(409, 'already_published');
    expectVersion(seen, { ...before, version: draft.version });
    return { draft, before };
  }

  private async record(
    tx: TenantTransaction,
    action: AuditAction,
    objectId: string,
    before: ScoreModelDetailDto | null,
    after: ScoreModelDetailDto | null,
  ): Promise<void> {
    await this.audit.record(tx, { action, objectType, objectId, before, after, tells: { topic: 'score-models', supplierIds: [] } });
  }

  private async present(tx: TenantTransaction, models: readonly ScoreModelEntity[]): Promise<ScoreModelDto[]> {
    const people = models.flatMap(({ createdBy, publishedBy }) => [createdBy, publishedBy]).filter((id) => id !== null);
    const names = await this.members.names(tx.organisationId, people);
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
    return models.map(({ id, number, state, effectiveFrom, reason, illustrative, createdBy, publishedBy, publishedAt, updatedAt, version }) => ({
      ...{ id, number, state, effectiveFrom, reason, illustrative, version },
      createdByName: nameOf(createdBy),
      publishedByName: nameOf(publishedBy),
      publishedAt: publishedAt?.toISOString() ?? null,
      updatedAt: updatedAt.toISOString(),
    }));
  }
}
