import { Injectable } from '@nestjs/common';
import { removable, rewrittenFields } from '@samsyn/domain/operating-level-agreements/agreement-state';
import { previousPeriod } from '@samsyn/domain/time/period';
import { Audit } from '../platform/audit/audit.service.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { measureAgreementJob, type MeasureAgreementJob } from '../platform/jobs/agreement-outdated.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { AgreementPresenter } from './agreement-presenter.js';
import { AgreementRules } from './agreement-rules.js';
import type { AgreementTerms, OperatingLevelAgreementEntity } from './operating-level-agreement.entity.js';
import type {
  CreateOperatingLevelAgreementDto,
  OperatingLevelAgreementDto,
  OperatingLevelAgreementPageDto,
  OperatingLevelAgreementQueryDto,
  UpdateOperatingLevelAgreementDto,
} from './operating-level-agreements.dto.js';
import { OperatingLevelAgreementsRepository } from './operating-level-agreements.repository.js';
import { OperatingFigures } from './operating-figures.service.js';

const topic = 'operating-level-agreements';
const objectType = 'operating-level-agreement';

const termsOf = ({ targetMs, towerId, endsOn, agreedText, ...body }: CreateOperatingLevelAgreementDto): AgreementTerms => ({
  ...{ priorities: [], minimumVolume: 1, pauseReasons: [], state: 'draft', illustrative: false },
  ...body,
  targetMs: targetMs ?? null,
  towerId: towerId ?? null,
  endsOn: endsOn ?? null,
  agreedText: agreedText ?? null,
});

@Injectable()
export class OperatingLevelAgreementsService {
  constructor(
    private readonly agreements: OperatingLevelAgreementsRepository,
    private readonly rules: AgreementRules,
    private readonly presenter: AgreementPresenter,
    private readonly figures: OperatingFigures,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  /** With the figures of one month; a vendor sees those it is one side of. */
  async page(tx: TenantTransaction, request: OperatingLevelAgreementQueryDto): Promise<OperatingLevelAgreementPageDto> {
    const today = await todayOf(tx);
    const period = request.period ?? previousPeriod(today.slice(0, 7));
    const { items, ...page } = await this.agreements.page(tx, request);
    const figureOf = await this.figures.inMonth(tx, items.map(({ id }) => id), period);
    const presented = await this.presenter.present(tx, items, today);
    return { ...page, period, items: presented.map((each) => ({ ...each, figure: figureOf(each) })) };
  }

  async get(tx: TenantTransaction, id: string): Promise<OperatingLevelAgreementDto> {
    const agreement = await this.agreements.find(tx, id);
    const [presented] = agreement ? await this.presenter.present(tx, [agreement], await todayOf(tx)) : [];
    if (!presented) throw notFound();
    return presented;
  }

  async create(tx: TenantTransaction, id: string, body: CreateOperatingLevelAgreementDto): Promise<OperatingLevelAgreementDto> {
    const terms = termsOf(body);
    await this.rules.check(tx, terms);
    await namingFields(['number'], () => this.agreements.insert(tx, id, terms));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType, objectId: id, after, tells: told(terms) });
    await this.measureAgain(tx, id);
    return after;
  }

  /**
   * Changes what is given and measures it anew in the background. 409 already_agreed names the terms that stand once
   * agreed (R25): such an agreement is ended, and another one made.
   */
  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateOperatingLevelAgreementDto): Promise<OperatingLevelAgreementDto> {
    const { agreement, before, today } = await this.seen(tx, id, seen);
    const next = { ...knownTerms(agreement), ...changes };
    await this.rules.check(tx, next);
    const changed = changedFields(knownTerms(agreement), next);
    const rewritten = rewrittenFields(agreement, next, changed, today);
    if (rewritten.length > 0) throw new Problem(409, 'already_agreed', {}, rewritten.map((field) => ({ field, code: 'already_agreed' })));
    await namingFields(['number'], () => this.agreements.update(tx, agreement, next));
    if (changed.some((field) => !['number', 'title', 'agreedText', 'illustrative'].includes(field))) {
      await this.agreements.outdate(tx, id);
      await this.measureAgain(tx, id);
    }
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: id, before, after, tells: told(next) });
    return after;
  }

  /** Takes away a draft, or what is not in force yet; 409 already_agreed for any other, which is ended instead. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { agreement, before, today } = await this.seen(tx, id, seen);
    if (!removable(agreement, today)) throw new Problem(409, 'already_agreed');
    await this.agreements.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before, tells: told(agreement) });
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const agreement = await this.agreements.findForUpdate(tx, id);
    const today = await todayOf(tx);
    const [before] = agreement ? await this.presenter.present(tx, [agreement], today) : [];
    if (!agreement || !before) throw notFound();
    expectVersion(version, before);
    return { agreement, before, today };
  }

  private async measureAgain({ organisationId }: TenantTransaction, agreementId: string): Promise<void> {
    const job: MeasureAgreementJob = { organisationId, agreementIds: [agreementId] };
    // A moment later, when the change is committed.
    await this.jobs.enqueue(measureAgreementJob, job, { startAfterSeconds: 1 });
  }
}

/** Only those who may see it learn that it changed. */
const told = ({ state, providingSupplierId, receivingSupplierId }: AgreementTerms) => ({
  topic: topic as typeof topic,
  supplierIds: state === 'agreed' ? [providingSupplierId, receivingSupplierId] : [],
});

function knownTerms(agreement: OperatingLevelAgreementEntity): AgreementTerms {
  const { organisationId: _, id: __, supplierIds: ___, measuredAt: ____, version: _____, updatedAt: ______, ...terms } = agreement;
  return terms;
}

const changedFields = (before: AgreementTerms, after: AgreementTerms): string[] => {
  const values = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) => (JSON.stringify(values.get(field)) === JSON.stringify(value) ? [] : [field]));
};
