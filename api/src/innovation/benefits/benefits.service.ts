import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { daysAfter } from '@samsyn/domain/innovation/answer-clock';
import { mayVerify, unitsOfBenefit, verifiedShare } from '@samsyn/domain/innovation/benefit';
import { isEnded } from '@samsyn/domain/innovation/innovation-state';
import { displayed } from '@samsyn/domain/numbers/display';
import { parseDecimal } from '@samsyn/domain/numbers/decimal';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { InnovationTermsService } from '../proposals/innovation-terms.service.js';
import type { BenefitEntity } from './benefit.entity.js';
import { BenefitReadings, shownRatio, unitOfMetric } from './benefit-readings.js';
import type {
  BenefitDto,
  BenefitPageDto,
  BenefitQueryDto,
  BenefitReadingDto,
  BenefitTotalsDto,
  MeasureBenefitDto,
  PlanBenefitDto,
  UpdateBenefitDto,
} from './benefits.dto.js';
import { BenefitsRepository, type BenefitProposal, type NewBenefit } from './benefits.repository.js';

const objectType = 'benefit';
type Plan = Omit<PlanBenefitDto, 'proposalId'>;

/** Whether the caller may plan and measure; verifying is the buyer's. */
const mayWork = (tx: TenantTransaction): boolean => may(tx.principal, sideOf(tx) === 'supplier' ? 'benefits:answer' : 'benefits:update');

/** R26: what a proposal is to give, what was measured, and what somebody else than who planned it has verified. */
@Injectable()
export class BenefitsService {
  constructor(
    private readonly benefits: BenefitsRepository,
    private readonly readings: BenefitReadings,
    private readonly terms: InnovationTermsService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, query: BenefitQueryDto): Promise<BenefitPageDto> {
    const page = await this.benefits.page(tx, query);
    return { ...page, items: await this.present(tx, page.items) };
  }

  /** By type, unit and currency: what was planned and what was verified. */
  async totals(tx: TenantTransaction): Promise<BenefitTotalsDto> {
    const totals = await this.benefits.totals(tx);
    return { items: totals.map((total) => ({ ...total, share: shownShare(total.planned, total.verified) })) };
  }

  async get(tx: TenantTransaction, id: string): Promise<BenefitDto> {
    const found = await this.benefits.find(tx, id);
    const [benefit] = found ? await this.present(tx, [found]) : [];
    if (!benefit) throw notFound();
    return benefit;
  }

  /** What the service level's results say of it today; 409 no_service_level of any other benefit. */
  async reading(tx: TenantTransaction, id: string): Promise<BenefitReadingDto> {
    const row = await this.benefits.find(tx, id);
    if (!row) throw notFound();
    const level = row.serviceLevelId === null ? undefined : await this.benefits.level(tx, row.serviceLevelId);
    const reading = await this.readings.of(tx, row);
    if (!reading || !level || row.serviceLevelId === null) throw new Problem(409, 'no_service_level');
    return {
      ...{ serviceLevelId: row.serviceLevelId, serviceLevelName: level.name, ruleVersion: reading.ruleVersion },
      ...{ before: shownRatio(reading.before), after: shownRatio(reading.after) },
      improvement: reading.improvement && displayed(reading.improvement, 'higher_is_better'),
    };
  }

  /** Either side plans one for a proposal that was handed in. 422 names all that does not hold, 409 not_from_here of one that has ended. */
  async plan(tx: TenantTransaction, id: string, { proposalId, ...body }: PlanBenefitDto): Promise<BenefitDto> {
    if (!may(tx.principal, sideOf(tx) === 'supplier' ? 'benefits:answer' : 'benefits:create')) throw notFound();
    const proposal = (await this.benefits.proposals(tx, [proposalId])).get(proposalId);
    if (!proposal) throw invalid([{ field: 'proposalId', code: 'not_found' }]);
    if (!proposal.submitted || isEnded(proposal.state)) throw new Problem(409, 'not_from_here', { state: proposal.state });
    const plannedBy = tx.principal.userId;
    const terms = await this.checked(tx, body, plannedBy, proposal);
    const row: NewBenefit = {
      ...{ ...terms, id, proposalId, supplierIds: proposal.supplierIds, plannedBy, state: 'planned' },
      ...{ resultBefore: null, resultAfter: null, ruleVersion: null, measured: null, measuredNote: null, measuredAt: null },
      ...{ verified: null, verifiedNote: null, verifiedBy: null, verifiedAt: null },
    };
    await asOrganisation(tx, () => this.benefits.insert(tx, row));
    return this.recorded(tx, 'created', id, null);
  }

  /** Changes what is given until it is measured. 409 not_from_here. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateBenefitDto): Promise<BenefitDto> {
    const { row, before, proposal } = await this.seen(tx, id, seen);
    if (row.state !== 'planned') throw new Problem(409, 'not_from_here', { state: row.state });
    const terms = await this.checked(tx, { ...planOf(row), ...body }, row.plannedBy, proposal);
    await asOrganisation(tx, () => this.benefits.update(tx, row, terms));
    return this.recorded(tx, 'updated', id, before);
  }

  /** What came of it, said by either side or read from results. 422 value_missing, 409 results_missing, not_from_here. */
  async measure(tx: TenantTransaction, id: string, seen: number, { value = null, note = null }: MeasureBenefitDto): Promise<BenefitDto> {
    const { row, before } = await this.seen(tx, id, seen);
    if (row.state !== 'planned' && row.state !== 'measured') throw new Problem(409, 'not_from_here', { state: row.state });
    const figure = await this.figure(tx, row, value);
    const own = { state: 'measured', measured: figure.value, measuredNote: note, measuredAt: tx.now } as const;
    await asOrganisation(tx, () => this.benefits.update(tx, row, { ...own, ...figure.read }));
    if (row.verifierId !== null) {
      const to = { userIds: [row.verifierId] };
      const link = `/innovation/benefits/${id}`;
      await asOrganisation(tx, () => this.notifications.notify(tx, { kind: 'benefit_measured', to, params: { title: row.title }, link }));
    }
    return this.recorded(tx, 'measured', id, before);
  }

  /** What it gave, said by somebody else than who planned it; none of it where it gave nothing. 409 own_benefit, results_missing, not_from_here. */
  async verify(tx: TenantTransaction, id: string, seen: number, { value = null, note = null }: MeasureBenefitDto): Promise<BenefitDto> {
    const { row, before } = await this.seen(tx, id, seen);
    if (!may(tx.principal, 'benefits:verify')) throw notFound();
    if (row.verifiedAt !== null) throw new Problem(409, 'not_from_here', { state: row.state });
    if (!mayVerify(row, tx.principal.userId)) throw new Problem(409, 'own_benefit');
    const figure = await this.figure(tx, row, value ?? row.measured);
    const state = parseDecimal(figure.value).lte(0) ? 'not_achieved' : 'verified';
    const own = { state, verified: figure.value, verifiedNote: note, verifiedBy: tx.principal.userId, verifiedAt: tx.now } as const;
    await this.benefits.update(tx, row, { ...own, ...figure.read });
    const to = { supplierIds: row.supplierIds };
    await this.notifications.notify(tx, { kind: 'benefit_verified', to, params: { title: row.title }, link: `/innovation/benefits/${id}` });
    await monthScorecardsOutdated(this.jobs, tx.organisationId, (await todayOf(tx)).slice(0, 7));
    return this.recorded(tx, 'verified', id, before);
  }

  /** Takes away what is planned alone. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { row, before } = await this.seen(tx, id, seen);
    if (row.state !== 'planned') throw new Problem(409, 'not_from_here', { state: row.state });
    await asOrganisation(tx, () => this.benefits.remove(tx, id));
    await this.audit.record(tx, { action: 'deleted', objectType, objectId: id, before, tells: tellsOf(row) });
  }

  /** The figure itself: of a benefit with a service level what its results say, of any other what was given. */
  private async figure(tx: TenantTransaction, row: BenefitEntity, given: string | null) {
    const reading = await this.readings.of(tx, row);
    if (!reading) {
      if (given === null) throw invalid([{ field: 'value', code: 'value_missing' }]);
      if (row.unit === 'money' && given.includes('.')) throw invalid([{ field: 'value', code: 'is_minor_units' }]);
      return { value: given, read: {} };
    }
    if (reading.improvement === null) throw new Problem(409, 'results_missing');
    const read = { resultBefore: reading.before, resultAfter: reading.after, ruleVersion: reading.ruleVersion };
    return { value: displayed(reading.improvement, 'higher_is_better'), read };
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    await this.get(tx, id);
    if (!mayWork(tx)) throw notFound();
    await asOrganisation(tx, () => this.benefits.lock(tx, id));
    const row = await this.benefits.find(tx, id);
    const proposal = row && (await this.benefits.proposals(tx, [row.proposalId])).get(row.proposalId);
    if (!row || !proposal) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { row, before, proposal };
  }

  private async checked(tx: TenantTransaction, body: Plan, plannedBy: string | null, proposal: BenefitProposal) {
    const { type, title, planned, method, baselineFrom, baselineTo, measureFrom, measureTo } = body;
    const { currency = null, baseline = null, verifierId = null, serviceLevelId = null, illustrative = false } = body;
    const errors: FieldProblem[] = [];
    const level = serviceLevelId === null ? undefined : await this.benefits.level(tx, serviceLevelId);
    const read = level && unitOfMetric(level.metric);
    const unit = read ?? body.unit ?? unitsOfBenefit[type][0] ?? 'count';
    if (serviceLevelId !== null && !(level && proposal.supplierIds.includes(level.supplierId))) errors.push({ field: 'serviceLevelId', code: 'not_found' });
    else if ((level && !read) || !unitsOfBenefit[type].includes(unit)) errors.push({ field: level ? 'serviceLevelId' : 'unit', code: 'not_for_type' });
    if (unit === 'money' && currency === null) errors.push({ field: 'currency', code: 'is_currency' });
    if (unit === 'money' && planned.includes('.')) errors.push({ field: 'planned', code: 'is_minor_units' });
    if (baselineTo < baselineFrom) errors.push({ field: 'baselineTo', code: 'reversed_interval' });
    if (measureTo < measureFrom) errors.push({ field: 'measureTo', code: 'reversed_interval' });
    if (measureFrom <= baselineTo) errors.push({ field: 'measureFrom', code: 'before_baseline' });
    if (verifierId !== null) {
      const person = await this.members.find(tx.organisationId, verifierId);
      if (!person || person.supplierId !== null) errors.push({ field: 'verifierId', code: 'unknown_user' });
      else if (verifierId === plannedBy) errors.push({ field: 'verifierId', code: 'own_benefit' });
    }
    if (errors.length > 0) throw invalid(errors);
    return {
      ...{ type, title, planned, method, baselineFrom, baselineTo, measureFrom, measureTo, unit, baseline, verifierId, serviceLevelId, illustrative },
      currency: unit === 'money' ? currency : null,
    };
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: BenefitDto | null): Promise<BenefitDto> {
    const row = await this.benefits.find(tx, id);
    if (!row) throw notFound();
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType, objectId: id, before, after, tells: tellsOf(row) });
    return after;
  }

  private async present(tx: TenantTransaction, rows: readonly BenefitEntity[]): Promise<BenefitDto[]> {
    if (rows.length === 0) return [];
    const [today, terms] = [await todayOf(tx), await this.terms.terms(tx)];
    const proposals = await this.benefits.proposals(tx, [...new Set(rows.map(({ proposalId }) => proposalId))]);
    const people =
      sideOf(tx) === 'supplier' ? new Map<string, string>() : await this.members.names(tx.organisationId, rows.flatMap((row) => [row.verifierId ?? [], row.verifiedBy ?? []].flat()));
    const levels = new Map<string, string>();
    for (const id of new Set(rows.flatMap(({ serviceLevelId }) => serviceLevelId ?? []))) {
      const level = await this.benefits.level(tx, id);
      if (level) levels.set(id, level.name);
    }
    return rows.map((row) => {
      const { organisationId: _, supplierIds: suppliers, plannedBy, verifiedBy, updatedAt: __, measuredAt, verifiedAt, ...same } = row;
      const dueOn = dueOf(row, terms);
      const open = row.verifiedAt === null;
      return {
        ...same,
        suppliers,
        proposalTitle: proposals.get(row.proposalId)?.title ?? '',
        verifierName: people.get(row.verifierId ?? '') ?? null,
        serviceLevelName: levels.get(row.serviceLevelId ?? '') ?? null,
        resultBefore: shownRatio(row.resultBefore),
        resultAfter: shownRatio(row.resultAfter),
        measuredAt: measuredAt?.toISOString() ?? null,
        verifiedByName: people.get(verifiedBy ?? '') ?? null,
        verifiedAt: verifiedAt?.toISOString() ?? null,
        verifiedShare: row.verified === null ? null : shownShare(row.planned, row.verified),
        dueOn,
        late: open && dueOn < today,
        mayChange: row.state === 'planned' && mayWork(tx),
        mayMeasure: open && mayWork(tx),
        mayVerify: open && may(tx.principal, 'benefits:verify') && mayVerify({ plannedBy }, tx.principal.userId),
      };
    });
  }
}

/** The last day for what is next: measuring counts from the end of its period, verifying from then too. */
export function dueOf({ measureTo, state }: Pick<BenefitEntity, 'measureTo' | 'state'>, terms: { supplierDays: { report: number }; buyerDays: { verify: number } }): string {
  return daysAfter(measureTo, state === 'planned' ? terms.supplierDays.report : terms.buyerDays.verify);
}

const planOf = (row: BenefitEntity): Plan => {
  const { type, title, unit, currency, planned, baseline, baselineFrom, baselineTo, method, measureFrom, measureTo, verifierId, serviceLevelId, illustrative } = row;
  return { type, title, unit, currency, planned, baseline, baselineFrom, baselineTo, method, measureFrom, measureTo, verifierId, serviceLevelId, illustrative };
};

function shownShare(planned: string, verified: string): string | null {
  const share = verifiedShare(parseDecimal(planned), parseDecimal(verified));
  return share && displayed(share, 'higher_is_better');
}

const tellsOf = ({ supplierIds }: BenefitEntity) => ({ topic: 'benefits', supplierIds }) as const;
