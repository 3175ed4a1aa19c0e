import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { Periods } from '../../periods/periods.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import { partyOf } from '../../platform/tenancy/party.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MaterialRepository } from '../material.repository.js';
import type { AdjustmentDto, AdjustmentsDto, CreateAdjustmentDto } from './adjustments.dto.js';
import { type AdjustmentRow, AdjustmentsRepository } from './adjustments.repository.js';

const objectType = 'score-adjustment';

/** R23: KPIs taken out of a score and points set by hand, only with a reason; what was reckoned stays beside it. */
@Injectable()
export class AdjustmentsService {
  constructor(
    private readonly adjustments: AdjustmentsRepository,
    private readonly material: MaterialRepository,
    private readonly members: MemberRepository,
    private readonly periods: Periods,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async list(tx: TenantTransaction, period: string | null, supplierId: string | null): Promise<AdjustmentsDto> {
    return { items: await this.present(tx, await this.adjustments.list(tx, period, supplierId)) };
  }

  async get(tx: TenantTransaction, id: string): Promise<AdjustmentDto> {
    const row = await this.adjustments.find(tx, id);
    const [presented] = row ? await this.present(tx, [row]) : [];
    if (!presented) throw notFound();
    return presented;
  }

  /** 409 adjustment_overlaps where the same is said of the KPI in one of the months already, period_closed where one is closed. */
  async create(tx: TenantTransaction, id: string, body: CreateAdjustmentDto): Promise<AdjustmentDto> {
    const { kind, supplierId, towerId = null, kpi, fromPeriod, toPeriod = body.fromPeriod, points = null, reason } = body;
    if (toPeriod < fromPeriod) throw invalid([{ field: 'toPeriod', code: 'reversed_interval' }]);
    if ((kind === 'override') !== (points !== null))
      throw invalid([{ field: 'points', code: points === null ? 'is_not_empty' : 'value_not_allowed' }]);
    if (!(await this.material.suppliers(tx)).some((supplier) => supplier.id === supplierId))
      throw invalid([{ field: 'supplierId', code: 'unknown_supplier' }]);
    if (towerId !== null && !(await this.material.towers(tx)).some((tower) => tower.id === towerId))
      throw invalid([{ field: 'towerId', code: 'unknown_tower' }]);
    await this.periods.assertOpen(tx, fromPeriod, toPeriod);
    const adjustment = { id, kind, supplierId, towerId, kpi, fromPeriod, toPeriod, points, reason };
    // Two at once would both see that there is none.
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736180))', [`${tx.organisationId} ${supplierId}`]);
    if (await this.adjustments.overlaps(tx, adjustment)) throw new Problem(409, 'adjustment_overlaps');
    await this.adjustments.insert(tx, adjustment);
    return this.changed(tx, 'created', id, null);
  }

  /** In the months that are open the KPI counts as it is reckoned from now on. 409 already_withdrawn; period_closed where none is. */
  async withdraw(tx: TenantTransaction, id: string, seen: number, reason: string): Promise<AdjustmentDto> {
    const before = await this.get(tx, id);
    if (before.withdrawnAt !== null) throw new Problem(409, 'already_withdrawn');
    expectVersion(seen, before);
    await this.periods.assertOpen(tx, before.toPeriod);
    if (!(await this.adjustments.withdraw(tx, id, seen, reason))) throw new Problem(409, 'already_withdrawn');
    return this.changed(tx, 'withdrawn', id, before);
  }

  private async changed(tx: TenantTransaction, action: AuditAction, id: string, before: AdjustmentDto | null): Promise<AdjustmentDto> {
    const after = await this.get(tx, id);
    const tells = { topic: 'scorecards' as const, supplierIds: [after.supplierId] };
    await this.audit.record(tx, { action, objectType, objectId: id, before, after, tells });
    await scorecardsOutdated(this.jobs, tx.organisationId);
    return after;
  }

  private async present(tx: TenantTransaction, rows: readonly AdjustmentRow[]): Promise<AdjustmentDto[]> {
    const people = rows.flatMap(({ createdBy, withdrawnBy }) => [createdBy, withdrawnBy]).filter((id) => id !== null);
    // Who it was at the buyer's is nothing to a supplier.
    const names = partyOf(tx) === null ? await this.members.names(tx.organisationId, people) : new Map<string, string>();
    const nameOf = (id: string | null) => (id && names.get(id)) ?? null;
    return rows.map(({ createdBy, createdAt, withdrawnBy, withdrawnAt, ...row }) => ({
      ...row,
      createdByName: nameOf(createdBy),
      createdAt: createdAt.toISOString(),
      withdrawnByName: nameOf(withdrawnBy),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
    }));
  }
}
