import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { DomainError } from '@samsyn/domain/errors';
import { isOpenOrder, leftAfter } from '@samsyn/domain/flexibility/order-state';
import { ContractsService } from '../../contracts/contracts.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { deleteRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { sideOf } from '../../platform/tenancy/party.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { AgreedCalendar } from '../agreed-calendar.service.js';
import type { AddDeliveryDto, ConfirmOrderDto, CreateOrderDto, OrderDto, OrderPageDto, OrderQueryDto } from './orders.dto.js';
import { OrdersRepository, type StoredRow } from './orders.repository.js';

const table = 'supply_order';

/** What is ordered within contracts, and how long it takes. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly contracts: ContractsService,
    private readonly calendar: AgreedCalendar,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
    private readonly jobs: JobQueue,
  ) {}

  async page(tx: TenantTransaction, query: OrderQueryDto): Promise<OrderPageDto> {
    const [page, today] = [await this.orders.page(tx, query), await todayOf(tx)];
    return { ...page, items: page.items.map((row) => ({ ...row, late: isLate(row, today) })) };
  }

  async get(tx: TenantTransaction, id: string): Promise<OrderDto> {
    const found = await this.orders.find(tx, id);
    if (!found) throw notFound();
    return { ...found, late: isLate(found, await todayOf(tx)), deliveries: await this.orders.deliveries(tx, id) };
  }

  async create(tx: TenantTransaction, id: string, body: CreateOrderDto): Promise<OrderDto> {
    const { contractId, title, remark = null, quantity = 1, leadDays, dayUnit = 'working', calendarId = null } = body;
    const contract = await this.contracts.get(tx, contractId).catch(() => null);
    if (!contract) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
    const today = await todayOf(tx);
    const { orderedOn = today } = body;
    if (orderedOn > today) throw invalid([{ field: 'orderedOn', code: 'in_the_future' }]);
    const dueOn = await this.calendar.dueOn(tx, orderedOn, { days: leadDays, dayUnit, calendarId });
    const { supplierId } = contract;
    await insertRow(tx, table, {
      ...{ id, contractId, supplierId, title, remark, quantity, orderedOn, leadDays, dayUnit, calendarId, dueOn },
      ...{ createdBy: tx.principal.userId, updatedAt: tx.now },
    });
    const after = await this.recorded(tx, 'created', id, null);
    await this.notifications.notify(tx, { kind: 'order_placed', to: { supplierIds: [supplierId] }, params: { title }, link: `/governance/orders/${id}` });
    return after;
  }

  /** The supplier has it and says when it comes. 409 order_not_open. */
  async confirm(tx: TenantTransaction, id: string, seen: number, { promisedOn = null }: ConfirmOrderDto): Promise<OrderDto> {
    return this.worked(tx, id, seen, 'order_confirmed', async (before) => {
      if (!isOpenOrder(before.state)) throw new Problem(409, 'order_not_open', { state: before.state });
      await updateRow(tx, table, id, { state: 'confirmed', confirmedOn: before.confirmedOn ?? (await todayOf(tx)), promisedOn });
    });
  }

  /** A delivery of all or of a part, by either side. 409 order_not_open, more_than_ordered. */
  async deliver(tx: TenantTransaction, id: string, seen: number, body: AddDeliveryDto): Promise<OrderDto> {
    const today = await todayOf(tx);
    const { deliveredOn = today, remark = null } = body;
    const after = await this.worked(tx, id, seen, 'order_delivered', async (before) => {
      if (deliveredOn > today) throw invalid([{ field: 'deliveredOn', code: 'in_the_future' }]);
      if (deliveredOn < before.orderedOn) throw invalid([{ field: 'deliveredOn', code: 'reversed_interval' }]);
      const quantity = body.quantity ?? before.quantity - before.delivered;
      const left = remaining(before, quantity);
      const recorded = { recordedBy: tx.principal.userId, recordedAt: tx.now };
      await insertRow(tx, 'order_delivery', { id: randomUUID(), orderId: id, supplierId: before.supplierId, deliveredOn, quantity, remark, ...recorded });
      const last = [deliveredOn, ...before.deliveries.map((each) => each.deliveredOn)].sort().at(-1);
      await updateRow(tx, table, id, left === 0 ? { state: 'delivered', deliveredOn: last } : {});
    });
    if (after.state === 'delivered') await this.moved(tx);
    return after;
  }

  /** 409 order_not_open. */
  async cancel(tx: TenantTransaction, id: string, seen: number): Promise<OrderDto> {
    const before = await this.locked(tx, id, seen);
    if (!isOpenOrder(before.state)) throw new Problem(409, 'order_not_open', { state: before.state });
    await updateRow(tx, table, id, { state: 'cancelled', cancelledOn: await todayOf(tx) });
    await this.moved(tx);
    return this.recorded(tx, 'order_cancelled', id, before);
  }

  /** Only what nothing has happened with yet. */
  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const before = await this.locked(tx, id, seen);
    if (before.state !== 'ordered' || before.delivered > 0) throw new Problem(409, 'order_not_open', { state: before.state });
    await deleteRow(tx, table, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'order', objectId: id, before, tells: tellsOf(before) });
  }

  /** What either side does with an order it may see and answer. */
  private async worked(tx: TenantTransaction, id: string, seen: number, action: AuditAction, work: (before: OrderDto) => Promise<void>): Promise<OrderDto> {
    await this.get(tx, id);
    if (!may(tx.principal, sideOf(tx) === 'supplier' ? 'orders:answer' : 'orders:update')) throw notFound();
    const before = await asOrganisation(tx, async () => {
      const found = await this.locked(tx, id, seen);
      await work(found);
      return found;
    });
    return this.recorded(tx, action, id, before);
  }

  private async locked(tx: TenantTransaction, id: string, seen: number): Promise<OrderDto> {
    if (!(await lockRow(tx, table, id))) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    return before;
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: OrderDto | null): Promise<OrderDto> {
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action, objectType: 'order', objectId: id, before, after, tells: tellsOf(after) });
    return after;
  }

  private async moved(tx: TenantTransaction): Promise<void> {
    await monthScorecardsOutdated(this.jobs, tx.organisationId, (await todayOf(tx)).slice(0, 7));
  }
}

const isLate = ({ state, dueOn, deliveredOn }: Pick<StoredRow, 'state' | 'dueOn' | 'deliveredOn'>, today: string): boolean =>
  deliveredOn === null ? isOpenOrder(state) && dueOn < today : deliveredOn > dueOn;

const tellsOf = ({ supplierId }: OrderDto) => ({ topic: 'orders', supplierIds: [supplierId] }) as const;

function remaining(order: OrderDto, quantity: number): number {
  try {
    return leftAfter(order, quantity);
  } catch (error) {
    if (error instanceof DomainError) throw new Problem(409, error.code, error.params);
    throw error;
  }
}
