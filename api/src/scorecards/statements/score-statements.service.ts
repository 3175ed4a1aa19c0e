import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { DomainError } from '@samsyn/domain/errors';
import { nextStatementState, statementActionsFrom } from '@samsyn/domain/scorecards/score-statement';
import { windowAt } from '@samsyn/domain/scorecards/statement-window';
import { Periods } from '../../periods/periods.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Authors } from '../../platform/auth/authors.js';
import { changedMeanwhile, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ScorecardsService } from '../scorecards.service.js';
import type {
  AddScoreStatementDto,
  ScoreStatementDto,
  ScoreStatementPageDto,
  ScoreStatementQueryDto,
  StatementSummaryDto,
  TakeStatementStepDto,
} from './score-statements.dto.js';
import { presentFile, ScoreStatementsRepository, type StatementFile, type StoredStatement, type StoredStep } from './score-statements.repository.js';
import { presentWindow, StatementTermsService } from './statement-terms.service.js';

const uniqueViolation = '23505';

/** Who reads without a say is offered nothing. */
const mayAct = (tx: TenantTransaction): boolean =>
  may(tx.principal, sideOf(tx) === 'supplier' ? 'scorecards:answer' : 'scorecards:update');

/** The supplier's side of a score: what it says of each figure, and what the buyer answers. */
@Injectable()
export class ScoreStatementsService {
  constructor(
    private readonly statements: ScoreStatementsRepository,
    private readonly scorecards: ScorecardsService,
    private readonly terms: StatementTermsService,
    private readonly periods: Periods,
    private readonly authors: Authors,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, query: ScoreStatementQueryDto): Promise<ScoreStatementPageDto> {
    const { items, nextCursor } = await this.statements.page(tx, query);
    return { items: await this.present(tx, items), nextCursor };
  }

  async get(tx: TenantTransaction, id: string): Promise<ScoreStatementDto> {
    const [found] = await this.present(tx, [await this.find(tx, id)]);
    if (!found) throw notFound();
    return found;
  }

  /** When a month may be spoken about, and what has been said of it. */
  async summary(tx: TenantTransaction, period: string): Promise<StatementSummaryDto> {
    const window = presentWindow(await this.terms.window(tx, period), tx.now);
    return { period, window, suppliers: await this.statements.counts(tx, period) };
  }

  /** How many objections nobody has answered. */
  standing(tx: TenantTransaction): Promise<number> {
    return this.statements.standing(tx);
  }

  /** R25: what the caller's supplier says of a figure of its own scorecard, while it is heard. */
  async add(tx: TenantTransaction, id: string, body: AddScoreStatementDto): Promise<ScoreStatementDto> {
    const { supplierId, userId: authorId } = tx.principal;
    if (supplierId === null) throw notFound();
    await this.assertOpen(tx, body.period);
    const { period, kind, text, serviceLevelId = null } = body;
    const figure = await this.figure(tx, period, supplierId, serviceLevelId);
    await this.statements.insert(tx, { id, supplierId, period, serviceLevelId, ...figure, kind, text, authorId, createdAt: tx.now });
    const after = await this.get(tx, id);
    await this.record(tx, 'stated', after);
    await this.notifications.notify(tx, {
      ...{ kind: kind === 'objection' ? 'score_objected' : 'score_commented', to: { roles: managers } },
      ...noticeOf(after),
    });
    return after;
  }

  /** R25: the buyer's answer, or the supplier taking its objection back, on the statement as the caller saw it. */
  async step(tx: TenantTransaction, id: string, seen: number, body: TakeStatementStepDto): Promise<ScoreStatementDto> {
    const stored = await this.find(tx, id);
    if (!mayAct(tx)) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const { action, reason = null, correction = null } = body;
    const state = next(stored, action, sideOf(tx), reason);
    try {
      await this.statements.addStep(tx, stored, { action, state, reason, correction });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === uniqueViolation) throw changedMeanwhile(before);
      throw error;
    }
    const after = await this.get(tx, id);
    await this.record(tx, `statement_${action}`, after, before);
    if (sideOf(tx) === 'buyer') {
      const to = { supplierIds: [after.supplierId] };
      await this.notifications.notify(tx, { kind: 'score_objection_answered', to, ...noticeOf(after) });
    }
    return after;
  }

  /** Refused outside of the window, with when that was, and once the month is closed. */
  async assertOpen(tx: TenantTransaction, period: string): Promise<void> {
    await this.periods.assertOpen(tx, period);
    const window = await this.terms.window(tx, period);
    const standing = windowAt(window, tx.now.getTime());
    const { firstDay, lastDay } = window;
    if (standing !== 'open') throw new Problem(409, `statements_${standing}`, { period, firstDay, lastDay });
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredStatement> {
    const found = await this.statements.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  async record(tx: TenantTransaction, action: AuditAction, after: ScoreStatementDto, before?: ScoreStatementDto): Promise<void> {
    const tells = { topic: 'scorecards', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action, objectType: 'score-statement', objectId: after.id, before, after, tells });
  }

  /** What it is about, as it shows now: the score itself, or one of the results behind it. */
  private async figure(tx: TenantTransaction, period: string, supplierId: string, serviceLevelId: string | null) {
    const card = await this.scorecards.supplier(tx, period, supplierId);
    if (serviceLevelId === null) return { code: null, name: null, metric: null, seenValue: card.supplier.score.points };
    const result = card.towers.flatMap(({ results }) => results).find((each) => each.serviceLevelId === serviceLevelId);
    if (!result) throw invalid([{ field: 'serviceLevelId', code: 'not_found' }]);
    const { code, name, metric, value: seenValue } = result;
    return { code, name, metric, seenValue };
  }

  private async present(tx: TenantTransaction, stored: readonly StoredStatement[]): Promise<ScoreStatementDto[]> {
    const ids = stored.map(({ id }) => id);
    const [steps, files] = [await this.statements.steps(tx, ids), await this.statements.files(tx, ids)];
    const names = await this.authors.names(tx, [
      ...stored.map(({ authorId: userId, supplierId }) => ({ userId, supplierId })),
      ...steps.map(({ userId, action, statementId }) => ({
        userId,
        supplierId: action === 'withdraw' ? (stored.find(({ id }) => id === statementId)?.supplierId ?? null) : null,
      })),
    ]);
    const party = sideOf(tx);
    return stored.map((one) => ({
      ...presentStatement(one, steps, files, names),
      actions: mayAct(tx) ? statementActionsFrom(one.state, party) : [],
    }));
  }
}

function presentStatement(
  { authorId, createdAt, ...same }: StoredStatement,
  steps: readonly StoredStep[],
  files: readonly StatementFile[],
  names: ReadonlyMap<string, string>,
): Omit<ScoreStatementDto, 'actions'> {
  const own = <T extends { statementId: string }>(all: readonly T[]) => all.filter(({ statementId }) => statementId === same.id);
  const named = (userId: string | null) => (userId && names.get(userId)) ?? null;
  return {
    ...same,
    authorName: named(authorId),
    createdAt: createdAt.toISOString(),
    files: own(files).map(presentFile),
    steps: own(steps).map(({ action, state, reason, correction, userId, at }) => ({
      ...{ action, state, reason, correction },
      userName: named(userId),
      at: at.toISOString(),
    })),
  };
}

function next({ state }: StoredStatement, action: TakeStatementStepDto['action'], by: 'buyer' | 'supplier', reason: string | null) {
  try {
    return nextStatementState(state, action, { by, reason });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'reason_missing') throw invalid([{ field: 'reason', code: error.code }]);
    throw new Problem(409, error.code, error.params);
  }
}

const noticeOf = ({ supplierName, supplierId, period }: ScoreStatementDto) => ({
  params: { supplier: supplierName, period },
  link: `/scorecards/${period}/suppliers/${supplierId}`,
});
