import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { DomainError } from '@samsyn/domain/errors';
import { type ChangeRequestAction, changeRequestActionsFrom, nextChangeRequestState } from '@samsyn/domain/flexibility/change-request';
import { quoteTotal } from '@samsyn/domain/flexibility/quote-total';
import { canonicalDecimal } from '@samsyn/domain/numbers/decimal';
import { ContractsService } from '../../contracts/contracts.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Authors } from '../../platform/auth/authors.js';
import { deleteRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { AgreedCalendar } from '../agreed-calendar.service.js';
import { RateCardsService } from '../rate-cards/rate-cards.service.js';
import type {
  ChangeRequestDto,
  ChangeRequestPageDto,
  ChangeRequestQueryDto,
  CreateChangeRequestDto,
  CreateQuoteDto,
  QuoteDto,
  TakeChangeRequestStepDto,
  UpdateChangeRequestDto,
} from './change-requests.dto.js';
import { ChangeRequestsRepository, type StoredRequest, type StoredRow } from './change-requests.repository.js';
import { pricedLines } from './quote-lines.js';

const table = 'change_request';

/** What the buyer asks for beside the contract, what its supplier quotes, and what becomes of it. */
@Injectable()
export class ChangeRequestsService {
  constructor(
    private readonly requests: ChangeRequestsRepository,
    private readonly contracts: ContractsService,
    private readonly cards: RateCardsService,
    private readonly calendar: AgreedCalendar,
    private readonly authors: Authors,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, query: ChangeRequestQueryDto): Promise<ChangeRequestPageDto> {
    const [page, today] = [await this.requests.page(tx, query), await todayOf(tx)];
    return { ...page, items: page.items.map((row) => ({ ...row, late: isLate(row, today) })) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ChangeRequestDto> {
    const found = await this.requests.find(tx, id);
    if (!found) throw notFound();
    const { decidedBy, createdBy: _, ...same } = found;
    const quotes = await this.quotesOf(tx, found);
    const names = await this.authors.names(tx, [{ userId: decidedBy, supplierId: null }]);
    const party = sideOf(tx);
    const acts = may(tx.principal, party === 'supplier' ? 'change-requests:answer' : 'change-requests:update');
    return {
      ...same,
      late: isLate(found, await todayOf(tx)),
      decidedByName: names.get(decidedBy ?? '') ?? null,
      quotes,
      actions: acts ? changeRequestActionsFrom(found.state, party) : [],
    };
  }

  async create(tx: TenantTransaction, id: string, body: CreateChangeRequestDto): Promise<ChangeRequestDto> {
    const { contractId, title, description = null, quoteDays, dayUnit = 'working', calendarId = null } = body;
    const contract = await this.contracts.get(tx, contractId).catch(() => null);
    if (!contract) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
    const today = await todayOf(tx);
    const { askedOn = today } = body;
    if (askedOn > today) throw invalid([{ field: 'askedOn', code: 'in_the_future' }]);
    const quoteDueOn = await this.calendar.dueOn(tx, askedOn, { days: quoteDays, dayUnit, calendarId });
    const { supplierId, currency } = contract;
    await insertRow(tx, table, {
      ...{ id, contractId, supplierId, title, description, currency, askedOn, quoteDays, dayUnit, calendarId, quoteDueOn },
      ...{ createdBy: tx.principal.userId, updatedAt: tx.now },
    });
    const after = await this.recorded(tx, 'created', id, null);
    await this.tell(tx, 'quote_asked', after);
    return after;
  }

  /** 409 not_from_here once it is quoted. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateChangeRequestDto): Promise<ChangeRequestDto> {
    const before = await this.locked(tx, id, seen);
    if (before.state !== 'requested') throw new Problem(409, 'not_from_here', { state: before.state });
    await updateRow(tx, table, id, { title: body.title, description: body.description });
    return this.recorded(tx, 'updated', id, before);
  }

  /** The supplier's quote; those before it stay. 409 not_from_here, 422 of lines. */
  async quote(tx: TenantTransaction, id: string, seen: number, { lines, deliveryOn, validTo, remark = null }: CreateQuoteDto): Promise<ChangeRequestDto> {
    const before = await this.get(tx, id);
    return asOrganisation(tx, async () => {
      if (!(await lockRow(tx, table, id))) throw notFound();
      const stored = await this.requests.find(tx, id);
      if (!stored) throw notFound();
      expectVersion(seen, { ...before, version: stored.version });
      const state = next(stored, 'quote', sideOf(tx), null);
      const today = await todayOf(tx);
      if (validTo < today) throw invalid([{ field: 'validTo', code: 'in_the_past' }]);
      const priced = pricedLines(lines, await this.cards.inForce(tx, stored.contractId, today));
      const total = quoteTotal(priced.map(({ quantity, priceMinor }) => ({ quantity, priceMinor: BigInt(priceMinor) })));
      const quote = { id: randomUUID(), number: before.quotes.length + 1, totalMinor: total.toString(), deliveryOn, validTo, remark };
      await this.requests.addQuote(tx, stored, { ...quote, quotedOn: today, quotedBy: tx.principal.userId }, priced);
      await updateRow(tx, table, id, { state, firstQuotedOn: stored.firstQuotedOn ?? today });
    }).then(async () => {
      const after = await this.recorded(tx, 'quoted', id, before);
      await this.moved(tx);
      await this.tell(tx, 'quote_received', after);
      return after;
    });
  }

  /** What the buyer does. 409 not_from_here, quote_expired; 422 reason_missing. */
  async step(tx: TenantTransaction, id: string, seen: number, { action, reason = null, on = null }: TakeChangeRequestStepDto): Promise<ChangeRequestDto> {
    const before = await this.locked(tx, id, seen);
    const state = next(before, action, sideOf(tx), reason);
    const today = await todayOf(tx);
    const [newest] = before.quotes;
    if (action === 'accept' && newest && newest.validTo < today) throw new Problem(409, 'quote_expired', { validTo: newest.validTo });
    if (on !== null && on > today) throw invalid([{ field: 'on', code: 'in_the_future' }]);
    const decided = { decidedOn: today, decidedBy: tx.principal.userId, reason };
    const changes = action === 'deliver' ? { deliveredOn: on ?? today } : { ...decided, ...(action === 'accept' ? { quoteId: newest?.id } : {}) };
    await updateRow(tx, table, id, { state, ...changes });
    const after = await this.recorded(tx, `change_request_${action}`, id, before);
    await this.moved(tx);
    if (action !== 'deliver') await this.tell(tx, 'quote_answered', after);
    return after;
  }

  /** Only what was never quoted. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.locked(tx, id, seen);
    if (before.quotes.length > 0) throw new Problem(409, 'not_from_here', { state: before.state });
    await deleteRow(tx, table, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'change-request', objectId: id, before, tells: tellsOf(before) });
  }

  private async locked(tx: TenantTransaction, id: string, seen: number): Promise<ChangeRequestDto> {
    if (!(await lockRow(tx, table, id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return before;
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: ChangeRequestDto | null): Promise<ChangeRequestDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'change-request', objectId: id, before: before && traced(before), after: traced(after), tells: tellsOf(after) });
    return after;
  }

  /** The figures of the month that is running follow. */
  private async moved(tx: TenantTransaction): Promise<void> {
    await monthScorecardsOutdated(this.jobs, tx.organisationId, (await todayOf(tx)).slice(0, 7));
  }

  private async tell(tx: TenantTransaction, kind: 'quote_asked' | 'quote_received' | 'quote_answered', { id, title, supplierId }: ChangeRequestDto): Promise<void> {
    const to = kind === 'quote_received' ? { roles: managers } : { supplierIds: [supplierId] };
    await this.notifications.notify(tx, { kind, to, params: { title }, link: `/governance/change-requests/${id}` });
  }

  private async quotesOf(tx: TenantTransaction, { id, supplierId }: StoredRequest): Promise<QuoteDto[]> {
    const quotes = await this.requests.quotes(tx, id);
    const lines = await this.requests.lines(tx, quotes.map((quote) => quote.id));
    const names = await this.authors.names(tx, quotes.map(({ quotedBy: userId }) => ({ userId, supplierId })));
    return quotes.map(({ quotedBy, ...quote }) => ({
      ...quote,
      quotedByName: names.get(quotedBy ?? '') ?? null,
      lines: lines.filter(({ quoteId }) => quoteId === quote.id).map(({ quoteId: _, ...line }) => ({ ...line, quantity: canonicalDecimal(line.quantity) })),
    }));
  }
}

const isLate = ({ state, quoteDueOn, firstQuotedOn }: Pick<StoredRow, 'state' | 'quoteDueOn' | 'firstQuotedOn'>, today: string): boolean =>
  firstQuotedOn === null ? state === 'requested' && quoteDueOn < today : firstQuotedOn > quoteDueOn;

const tellsOf = ({ supplierId }: ChangeRequestDto) => ({ topic: 'change-requests', supplierIds: [supplierId] }) as const;

/** As the log keeps it: quotes stand for themselves. */
const traced = ({ quotes, actions: _, late: __, ...same }: ChangeRequestDto) => ({ ...same, quoteNumber: quotes[0]?.number ?? null });

function next({ state }: Pick<StoredRequest, 'state'>, action: ChangeRequestAction, by: 'buyer' | 'supplier', reason: string | null) {
  try {
    return nextChangeRequestState(state, action, { by, reason });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'reason_missing') throw invalid([{ field: 'reason', code: error.code }]);
    throw new Problem(409, error.code, error.params);
  }
}
