import { Injectable } from '@nestjs/common';
import { creditActionsFrom, nextCreditState, type Party } from '@samsyn/domain/credits/credit-workflow';
import type { CreditState } from '@samsyn/domain/credits/credit-state';
import { DomainError } from '@samsyn/domain/errors';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { presentCase } from '../platform/cases/case.dto.js';
import { CaseRecords } from '../platform/cases/case-records.js';
import { changedMeanwhile, invalid, notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { may, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { creditTitle } from './credit-title.js';
import type {
  CreditDetailDto,
  CreditDto,
  CreditPageDto,
  CreditQueryDto,
  CreditSummaryDto,
  TakeCreditStepDto,
} from './credits.dto.js';
import { type CreditLine, CreditsRepository } from './credits.repository.js';

const shownDeadlines = 20;
const uniqueViolation = '23505';
/** Nothing follows these. */
const closing: ReadonlySet<CreditState> = new Set(['settled', 'waived']);

export const partyOf = ({ principal }: TenantTransaction): Party => (principal.role === 'vendor' ? 'supplier' : 'buyer');

/** Who reads without a say is offered nothing. */
const mayAct = (tx: TenantTransaction): boolean =>
  may(tx.principal, partyOf(tx) === 'supplier' ? 'credits:answer' : 'credits:update');

@Injectable()
export class CreditsService {
  constructor(
    private readonly credits: CreditsRepository,
    private readonly organisations: OrganisationsService,
    private readonly members: MemberRepository,
    private readonly cases: CaseRecords,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, query: CreditQueryDto): Promise<CreditPageDto> {
    const { items, nextCursor } = await this.credits.page(tx, query);
    return { items: items.map((line) => this.present(tx, line)), nextCursor };
  }

  /** A line with what the caller may do with it. */
  present<Line extends CreditLine>(tx: TenantTransaction, line: Line): Line & Pick<CreditDto, 'actions'> {
    return { ...line, actions: mayAct(tx) ? creditActionsFrom(line.state, partyOf(tx)) : [] };
  }

  async get(tx: TenantTransaction, id: string): Promise<CreditDetailDto> {
    const found = await this.credits.find(tx, id);
    if (!found) throw notFound();
    const { explanation, computedAt, ...line } = found;
    const steps = await this.credits.steps(tx, id);
    const names = await this.members.names(tx.organisationId, [...new Set(steps.flatMap(({ userId }) => userId ?? []))]);
    return {
      ...this.present(tx, line),
      case: presentCase(await this.cases.of(tx, id)),
      computedAt: computedAt.toISOString(),
      reckoning: explanation.steps,
      events: await this.credits.events(tx, explanation.eventIds),
      steps: steps.map(({ action, state, reason, userId, at }) => ({
        action,
        state,
        reason,
        userName: (userId && names.get(userId)) ?? null,
        at: at.toISOString(),
      })),
    };
  }

  /** R19: takes a step on the credit as the caller saw it. */
  async step(tx: TenantTransaction, id: string, seen: number, body: TakeCreditStepDto): Promise<CreditDetailDto> {
    const before = await this.get(tx, id);
    if (!mayAct(tx)) throw notFound();
    expectVersion(seen, before);
    const { action, reason = null } = body;
    const state = this.next(before, action, partyOf(tx), reason);
    try {
      await this.credits.addStep(tx, before, { action, state, reason });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === uniqueViolation) throw changedMeanwhile(before);
      throw error;
    }
    await this.cases.open(tx, { kind: 'credit', objectId: id, supplierId: before.supplierId, title: creditTitle(before) });
    if (closing.has(state)) await this.cases.close(tx, id);
    const after = await this.get(tx, id);
    const tells = { topic: 'credits', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action: `credit_${action}`, objectType: 'credit', objectId: id, before, after, tells });
    const notice = { params: { name: after.name ?? after.contractNumber, period: after.period }, link: `/credits/${id}` };
    if (partyOf(tx) === 'supplier') await this.notifications.notify(tx, { kind: 'credit_answered', to: { roles: managers }, ...notice });
    else if (action === 'propose')
      await this.notifications.notify(tx, { kind: 'credit_proposed', to: { supplierIds: [after.supplierId] }, ...notice });
    return after;
  }

  /** What stands where, with the nearest deadlines. */
  async summary(tx: TenantTransaction, supplierId: string | null, deadlines = shownDeadlines): Promise<CreditSummaryDto> {
    const { zone } = await this.organisations.current(tx);
    return {
      totals: await this.credits.totals(tx, supplierId, localDate(tx.now.getTime(), zone)),
      deadlines: await this.credits.deadlines(tx, supplierId, deadlines),
    };
  }

  private next({ state }: CreditLine, ...[action, by, reason]: [TakeCreditStepDto['action'], Party, string | null]) {
    try {
      return nextCreditState(state, action, { by, reason });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'reason_missing') throw invalid([{ field: 'reason', code: error.code }]);
      throw new Problem(409, error.code, error.params);
    }
  }
}
