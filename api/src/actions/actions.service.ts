import { Injectable } from '@nestjs/common';
import { isOverdue, mayMove } from '@samsyn/domain/actions/action-state';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { Audit } from '../platform/audit/audit.service.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { Notifications } from '../platform/notifications/notifications.service.js';
import { ObjectKinds } from '../platform/registers/object-kinds.js';
import { asOrganisation, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import type { ActionEntity } from './action.entity.js';
import type { ActionDto, ActionPageDto, ActionQueryDto, CreateActionDto, UpdateActionDto, WorkActionDto } from './actions.dto.js';
import { ActionsRepository } from './actions.repository.js';

type Owners = Pick<ActionEntity, 'ownerUserId' | 'ownerSupplierId'>;

/** Who does what by when, whatever it came from; a supplier sees its own and says when they are done. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly actions: ActionsRepository,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
    private readonly objects: ObjectKinds,
  ) {}

  async page(tx: TenantTransaction, request: ActionQueryDto): Promise<ActionPageDto> {
    const page = await this.actions.page(tx, request, await todayOf(tx));
    return { ...page, items: await this.present(tx, page.items) };
  }

  /** All that the caller sees of what came from one thing, the earliest due first. */
  async ofSource(tx: TenantTransaction, sourceKind: string, sourceId: string): Promise<ActionDto[]> {
    return this.present(tx, await this.actions.ofSource(tx, sourceKind, sourceId));
  }

  async get(tx: TenantTransaction, id: string): Promise<ActionDto> {
    const found = await this.actions.find(tx, id);
    const [action] = found ? await this.present(tx, [found]) : [];
    if (!action) throw notFound();
    return action;
  }

  async create(tx: TenantTransaction, id: string, body: CreateActionDto): Promise<ActionDto> {
    const { title, sourceKind, sourceId, ownerUserId = null, ownerSupplierId = null, dueOn = null, note = null } = body;
    await this.check(tx, { ownerUserId, ownerSupplierId });
    const own = { title, sourceKind, sourceId, ownerUserId, ownerSupplierId, dueOn, note };
    await this.actions.insert(tx, { id, ...own, state: 'open', doneAt: null, createdBy: tx.principal.userId });
    return this.recorded(tx, 'created', id, null);
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateActionDto): Promise<ActionDto> {
    const action = await this.actions.lock(tx, id);
    if (!action) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    await this.check(tx, { ...action, ...body });
    const { state = action.state } = body;
    const doneAt = state === 'done' ? (action.doneAt ?? tx.now) : null;
    await this.actions.update(tx, action, { ...body, state, doneAt });
    return this.recorded(tx, 'updated', id, before);
  }

  /** The owner's own word that it is done. 409 action_not_open of one that is not open. */
  async work(tx: TenantTransaction, id: string, seen: number, { state, note }: WorkActionDto): Promise<ActionDto> {
    await this.get(tx, id);
    // Locked as the organisation, and read again, as the owner may: what the buyer did in between is not overwritten.
    const action = await asOrganisation(tx, () => this.actions.lock(tx, id));
    if (!action) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (!mayMove(before.state, state, 'owner')) throw new Problem(409, 'action_not_open');
    await asOrganisation(tx, async () => {
      await this.actions.update(tx, action, { state, doneAt: tx.now, ...(note === undefined ? {} : { note }) });
    });
    return this.recorded(tx, 'done', id, before);
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    if (!(await this.actions.lock(tx, id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    await this.actions.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'action', objectId: id, before, tells: tellsOf(before) });
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: ActionDto | null): Promise<ActionDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'action', objectId: id, before, after, tells: tellsOf(after) });
    await this.tellOwner(tx, before, after);
    return after;
  }

  /** Whoever an action has become another's; who took it on knows of it. */
  private async tellOwner(tx: TenantTransaction, before: ActionDto | null, { id, title, state, ownerUserId, ownerSupplierId }: ActionDto): Promise<void> {
    const same = before?.ownerUserId === ownerUserId && before.ownerSupplierId === ownerSupplierId;
    if (same || state !== 'open' || ownerUserId === tx.principal.userId) return;
    const to = { userIds: ownerUserId === null ? [] : [ownerUserId], supplierIds: ownerSupplierId === null ? [] : [ownerSupplierId] };
    await this.notifications.notify(tx, { kind: 'action_given', to, params: { title }, link: `/actions/${id}` });
  }

  private async check(tx: TenantTransaction, { ownerUserId, ownerSupplierId }: Owners): Promise<void> {
    if (ownerUserId !== null && ownerSupplierId !== null) throw invalid([{ field: 'ownerSupplierId', code: 'one_owner' }]);
    if (ownerUserId !== null && !(await this.members.find(tx.organisationId, ownerUserId)))
      throw invalid([{ field: 'ownerUserId', code: 'unknown_user' }]);
    if (ownerSupplierId !== null && !(await this.actions.supplierNames(tx, [ownerSupplierId])).has(ownerSupplierId))
      throw invalid([{ field: 'ownerSupplierId', code: 'unknown_supplier' }]);
  }

  private async present(tx: TenantTransaction, rows: readonly ActionEntity[]): Promise<ActionDto[]> {
    const people = await this.members.names(tx.organisationId, rows.flatMap(({ ownerUserId }) => ownerUserId ?? []));
    const suppliers = await this.actions.supplierNames(tx, rows.flatMap(({ ownerSupplierId }) => ownerSupplierId ?? []));
    const sourceOf = await this.objects.named(tx, rows.map(({ sourceKind: kind, sourceId: id }) => ({ kind, id })));
    const today = await todayOf(tx);
    return rows.map(({ id, title, ownerUserId, ownerSupplierId, dueOn, state, doneAt, note, sourceKind, sourceId, version }) => ({
      ...{ id, title, ownerUserId, ownerSupplierId, dueOn, state, note, sourceKind, sourceId, version },
      overdue: isOverdue({ state, dueOn }, today),
      sourceTitle: sourceOf({ kind: sourceKind, id: sourceId })?.title ?? null,
      sourceLink: sourceOf({ kind: sourceKind, id: sourceId })?.link ?? null,
      ownerName: people.get(ownerUserId ?? '') ?? suppliers.get(ownerSupplierId ?? '') ?? null,
      doneAt: doneAt?.toISOString() ?? null,
    }));
  }
}

const tellsOf = ({ ownerSupplierId }: ActionDto) =>
  ({ topic: 'actions', supplierIds: ownerSupplierId ? [ownerSupplierId] : [] }) as const;
