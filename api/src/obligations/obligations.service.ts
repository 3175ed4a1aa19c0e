import { Injectable, type StreamableFile } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { isSettled, occasions, occasionTransitions, turnOf } from '@samsyn/domain/obligations/obligation';
import { isDueDay } from '@samsyn/domain/time/recurrence';
import { actionsFrom } from '@samsyn/domain/workflow/transitions';
import { ContractsService } from '../contracts/contracts.service.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Authors } from '../platform/auth/authors.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { type FieldProblem, invalid, notFound, Problem } from '../platform/errors/problem.js';
import { takenStep } from '../platform/errors/taken-step.js';
import type { ObjectFileDto } from '../platform/files/object-file.dto.js';
import { ObjectFiles } from '../platform/files/object-files.service.js';
import { expectVersion } from '../platform/http/if-match.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { sideOf } from '../platform/tenancy/party.js';
import { asOrganisation, may, type Principal, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type { ObligationEntity, ObligationOccasionEntity, ObligationTerms } from './obligation.entity.js';
import type {
  CreateObligationDto,
  ObligationDetailDto,
  ObligationDto,
  ObligationPageDto,
  ObligationQueryDto,
  ObligationStanding,
  OccasionDto,
  TakeOccasionStepDto,
  UpdateObligationDto,
} from './obligations.dto.js';
import { ObligationsRepository } from './obligations.repository.js';

/** Who reads without a say is offered nothing. */
const mayAct = (tx: TenantTransaction): boolean => may(tx.principal, sideOf(tx) === 'supplier' ? 'obligations:answer' : 'obligations:update');

export interface DatedOccasion {
  id: string;
  title: string;
  contractId: string;
  supplierId: string;
  dueOn: string;
  settled: boolean;
}

/** What contracts ask of both sides, and what shows that it was done. */
@Injectable()
export class ObligationsService {
  constructor(
    private readonly obligations: ObligationsRepository,
    private readonly contracts: ContractsService,
    private readonly suppliers: SuppliersService,
    private readonly members: MemberRepository,
    private readonly authors: Authors,
    private readonly files: ObjectFiles,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, request: ObligationQueryDto): Promise<ObligationPageDto> {
    const page = await this.obligations.page(tx, request, await todayOf(tx));
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ObligationDetailDto> {
    const found = await this.find(tx, id);
    const [obligation] = await this.present(tx, [found]);
    if (!obligation) throw notFound();
    return { ...obligation, occasions: await this.occasionsOf(tx, found) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateObligationDto): Promise<ObligationDetailDto> {
    const contract = (await this.contracts.named(tx, [body.contractId])).get(body.contractId);
    if (!contract) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
    const terms: ObligationTerms = { ...nothing, ...body, supplierId: contract.supplierId };
    await this.check(tx, terms);
    await this.obligations.insert(tx, id, terms);
    return this.recorded(tx, 'created', id, null);
  }

  async update(tx: TenantTransaction, id: string, seen: number, changes: UpdateObligationDto): Promise<ObligationDetailDto> {
    const { obligation, before } = await this.seen(tx, id, seen);
    await this.check(tx, { ...obligation, ...changes });
    await this.obligations.update(tx, obligation, changes);
    return this.recorded(tx, 'updated', id, before);
  }

  /** Takes away what nobody has answered; 409 already_answered of any other, which is ended by a last day. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before, obligation } = await this.seen(tx, id, seen);
    if ((await this.obligations.occasions(tx, [id])).length > 0) throw new Problem(409, 'already_answered');
    await this.obligations.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'obligation', objectId: id, before, tells: tellsOf(obligation) });
  }

  /**
   * Shows, accepts, returns or waives one time of it. 404 for a day on which it is not due, 409 not_your_step or not_from_here,
   * 422 reason_missing at `text`.
   */
  async step(tx: TenantTransaction, id: string, dueOn: string, seen: number, { action, text = null }: TakeOccasionStepDto): Promise<ObligationDetailDto> {
    await this.find(tx, id);
    if (!mayAct(tx)) throw notFound();
    // Locked as the organisation: what a supplier shows and what the buyer decides do not pass each other.
    const obligation = await asOrganisation(tx, () => this.obligations.lock(tx, id));
    if (!obligation) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const known = (await this.obligations.occasions(tx, [id])).find((one) => one.dueOn === dueOn);
    if (!known && !isDueDay(obligation, dueOn)) throw notFound();
    const by = sideOf(tx);
    const state = takenStep(occasionTransitions(obligation.obliged), known?.state ?? 'due', action, { by, reason: text }, 'text');
    if (state === 'due') throw new Problem(409, 'not_from_here', { action, state });
    await asOrganisation(tx, async () => {
      const row = known ?? { id: randomUUID(), obligationId: id, supplierId: obligation.supplierId, dueOn, ...unanswered };
      await this.obligations.saveOccasion(tx, { ...plain(row), state, ...saidBy(tx, action, text, by === 'supplier') });
      await this.obligations.update(tx, obligation);
    });
    const after = await this.recorded(tx, `occasion_${action}`, id, before);
    await this.tell(tx, after, dueOn, action);
    return after;
  }

  /** Adds a file of at most 25 MB, told by its content, to a time that has been shown and is not settled against the caller. */
  attach(principal: Principal, id: string, dueOn: string, file: { givenName: string; content: Readable }): Promise<ObligationDetailDto> {
    return this.files.add(
      principal,
      file,
      async (tx) => {
        const { supplierId } = await this.find(tx, id);
        const occasion = (await this.obligations.occasions(tx, [id])).find((one) => one.dueOn === dueOn);
        if (!occasion || !mayAct(tx)) throw notFound();
        if (!mayAttach(tx, occasion)) throw new Problem(409, 'not_from_here', { action: 'attach', state: occasion.state });
        return { kind: 'obligations', id: occasion.id, supplierId };
      },
      (tx) => this.recorded(tx, 'attachment_added', id, null),
    );
  }

  async content(tx: TenantTransaction, id: string, dueOn: string, fileId: string): Promise<StreamableFile> {
    await this.find(tx, id);
    const occasion = (await this.obligations.occasions(tx, [id])).find((one) => one.dueOn === dueOn);
    if (!occasion) throw notFound();
    return this.files.download(tx, { kind: 'obligations', id: occasion.id }, fileId);
  }

  /** Every time from one day to another, with what became of it. */
  async between(tx: TenantTransaction, from: string, to: string, supplierId?: string): Promise<DatedOccasion[]> {
    const all = await this.obligations.all(tx, supplierId);
    const answered = await this.obligations.occasions(tx, all.map(({ id }) => id));
    return all.flatMap((obligation) => {
      const { id, title, contractId, supplierId: owner } = obligation;
      const own = answered.filter(({ obligationId }) => obligationId === id);
      return occasions(obligation, own, to)
        .filter(({ dueOn }) => dueOn >= from)
        .map(({ dueOn, state }) => ({ id, title, contractId, supplierId: owner, dueOn, settled: isSettled(state) }));
    });
  }

  private async find(tx: TenantTransaction, id: string): Promise<ObligationEntity> {
    const found = await this.obligations.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async seen(tx: TenantTransaction, id: string, version: number) {
    const obligation = await this.obligations.lock(tx, id);
    if (!obligation) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { obligation, before };
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: ObligationDetailDto | null): Promise<ObligationDetailDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'obligation', objectId: id, before, after, tells: tellsOf(after) });
    return after;
  }

  /** The other side of what was done. */
  private async tell(tx: TenantTransaction, { id, title, supplierId, supplierName, obliged }: ObligationDto, dueOn: string, action: TakeOccasionStepDto['action']): Promise<void> {
    const notice = { params: { title, supplier: supplierName, due: dueOn }, link: `/governance/obligations/${id}` };
    if (action === 'hand_in') await this.notifications.notify(tx, { kind: 'obligation_shown', to: { roles: managers }, ...notice });
    else if (obliged === 'supplier') await this.notifications.notify(tx, { kind: 'obligation_answered', to: { supplierIds: [supplierId] }, ...notice });
  }

  private async check(tx: TenantTransaction, { ownerUserId, firstOn, lastOn }: ObligationTerms): Promise<void> {
    const problems: FieldProblem[] = [];
    if (ownerUserId) {
      const owner = await this.members.find(tx.organisationId, ownerUserId);
      if (!owner || owner.role === 'vendor') problems.push({ field: 'ownerUserId', code: 'unknown_user' });
    }
    if (lastOn !== null && lastOn < firstOn) problems.push({ field: 'lastOn', code: 'reversed_interval', params: { rule: 'R1' } });
    if (problems.length > 0) throw invalid(problems);
  }

  /** Every time until today and the one after, the latest first. */
  private async occasionsOf(tx: TenantTransaction, obligation: ObligationEntity): Promise<OccasionDto[]> {
    const { id, supplierId, obliged, nextOn } = obligation;
    const today = await todayOf(tx);
    const answered = await this.obligations.occasions(tx, [id]);
    const until = [today, nextOn ?? today, ...answered.map(({ dueOn }) => dueOn)].sort().at(-1) ?? today;
    const files = await this.files.of(tx, 'obligations', answered.map((one) => one.id));
    const names = await this.authors.names(tx, answered.flatMap(({ shownBy, decidedBy, shownBySupplier }) => [
      { userId: shownBy, supplierId: shownBySupplier ? supplierId : null },
      { userId: decidedBy, supplierId: null },
    ]));
    const acts = mayAct(tx);
    return occasions(obligation, answered, until)
      .map(({ dueOn, state }) => ({
        ...{ dueOn, state, late: dueOn < today && !isSettled(state) },
        ...said(answered.find((one) => one.dueOn === dueOn), names, files),
        actions: acts ? actionsFrom(occasionTransitions(obliged), state, sideOf(tx)) : [],
        mayAttach: acts && answered.some((one) => one.dueOn === dueOn && mayAttach(tx, one)),
      }))
      .reverse();
  }

  private async present(tx: TenantTransaction, obligations: readonly ObligationEntity[]): Promise<ObligationDto[]> {
    const contracts = await this.contracts.named(tx, obligations.map(({ contractId }) => contractId));
    const suppliers = await this.suppliers.named(tx, [...new Set(obligations.map(({ supplierId }) => supplierId))]);
    const isVendor = tx.principal.role === 'vendor';
    const owners = isVendor ? new Map<string, string>() : await this.members.names(tx.organisationId, obligations.flatMap(({ ownerUserId }) => ownerUserId ?? []));
    const today = await todayOf(tx);
    return obligations.map(({ organisationId: _, createdAt: __, nextState, updatedAt, ...obligation }) => ({
      ...obligation,
      contractNumber: contracts.get(obligation.contractId)?.number ?? '',
      supplierName: suppliers.get(obligation.supplierId)?.name ?? '',
      ownerUserId: isVendor ? null : obligation.ownerUserId,
      ownerName: owners.get(obligation.ownerUserId ?? '') ?? null,
      standing: standingOf({ nextOn: obligation.nextOn, nextState }, today),
      waitingOn: nextState && turnOf(obligation.obliged, nextState),
      updatedAt: updatedAt.toISOString(),
    }));
  }
}

function standingOf({ nextOn, nextState }: Pick<ObligationEntity, 'nextOn' | 'nextState'>, today: string): ObligationStanding {
  if (nextOn === null) return 'done';
  if (nextState === 'waiting') return 'waiting';
  return nextOn < today ? 'late' : 'coming';
}

/** A supplier adds to what waits, the buyer to what it recorded itself or still looks at. */
function mayAttach(tx: TenantTransaction, { state, shownBySupplier }: ObligationOccasionEntity): boolean {
  if (sideOf(tx) === 'supplier') return state === 'waiting' && shownBySupplier;
  return state === 'waiting' || (state === 'accepted' && !shownBySupplier);
}

function saidBy(tx: TenantTransaction, action: TakeOccasionStepDto['action'], text: string | null, shownBySupplier: boolean) {
  const { userId } = tx.principal;
  if (action === 'hand_in') return { shown: text, shownBy: userId, shownAt: tx.now, shownBySupplier, reason: null, decidedBy: null, decidedAt: null };
  const decided = { decidedBy: userId, decidedAt: tx.now };
  if (action === 'record') return { shown: text, shownBy: userId, shownAt: tx.now, shownBySupplier, reason: null, ...decided };
  return { ...decided, reason: text };
}

function said(one: ObligationOccasionEntity | undefined, names: ReadonlyMap<string, string>, files: ReadonlyMap<string, ObjectFileDto[]>) {
  const { id = '', shown = null, shownBy = null, shownAt = null, reason = null, decidedBy = null, decidedAt = null } = one ?? {};
  return {
    ...{ shown, reason, shownByName: names.get(shownBy ?? '') ?? null, decidedByName: names.get(decidedBy ?? '') ?? null },
    ...{ shownAt: shownAt?.toISOString() ?? null, decidedAt: decidedAt?.toISOString() ?? null },
    files: files.get(id) ?? [],
  };
}

const plain = ({ id, obligationId, supplierId, dueOn, shown, shownBy, shownAt, shownBySupplier, reason, decidedBy, decidedAt }: Omit<ObligationOccasionEntity, 'organisationId' | 'state'>) => ({
  ...{ id, obligationId, supplierId, dueOn, shown, shownBy, shownAt, shownBySupplier, reason, decidedBy, decidedAt },
});

const unanswered = { shown: null, shownBy: null, shownAt: null, shownBySupplier: false, reason: null, decidedBy: null, decidedAt: null };
const nothing = { clause: null, description: null, ownerUserId: null, everyMonths: null, lastOn: null, illustrative: false };

const tellsOf = ({ supplierId }: Pick<ObligationEntity, 'supplierId'>) => ({ topic: 'obligations', supplierIds: [supplierId] }) as const;
