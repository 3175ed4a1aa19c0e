import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ChangeRequestsService } from '../../src/flexibility/change-requests/change-requests.service.js';
import { OrdersService } from '../../src/flexibility/orders/orders.service.js';
import { RateCardsService } from '../../src/flexibility/rate-cards/rate-cards.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { cards, changes, type DemoChange, type DemoOrder, orders } from './flexibility.js';
import type { Nacka } from './load-nacka.js';

const dayMs = 86_400_000;

/** Rate cards, changes with their quotes and orders of all five suppliers, each made on the day it is said to be from. Illustrative. */
export async function addFlexibility(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  const { principal, parties, userIds } = nacka;
  const tenancy = app.get(Tenancy);
  const on = (daysAgo: number) => new Date(now.getTime() - daysAgo * dayMs);
  const date = (daysAgo: number) => on(daysAgo).toISOString().slice(0, 10);
  /** As it was done that day. */
  const then = <T>(as: Principal, daysAgo: number, work: (tx: TenantTransaction) => Promise<T>) => tenancy.run(as, (tx) => work({ ...tx, now: on(daysAgo) }));
  const vendor = (code: string): Principal => ({ ...principal, role: 'vendor', supplierId: parties[code]?.supplierId ?? null, userId: userIds[code] ?? null });
  const manager: Principal = { ...principal, role: 'supplier_manager', userId: userIds['supplier_manager'] ?? null };
  const contractOf = (code: string) => parties[code]?.contractId ?? '';
  const items: Record<string, Record<string, string>> = {};

  for (const [code, lines] of Object.entries(cards)) {
    const body = { contractId: contractOf(code), name: 'Prislista för tilläggsarbete', startsOn: date(700), items: lines.map(([name, unit, priceMinor]) => ({ name, unit, priceMinor })) };
    const card = await then(manager, 700, (tx) => app.get(RateCardsService).create(tx, randomUUID(), body));
    items[code] = Object.fromEntries(card.items.map(({ id, name }) => [name, id]));
  }
  for (const change of changes) await addChange(change);
  for (const order of orders) await addOrder(order);

  async function addChange({ supplier, title, description, askedDaysAgo, quoteDays, quotes, decision, deliveredAfter }: DemoChange): Promise<void> {
    const requests = app.get(ChangeRequestsService);
    const body = { contractId: contractOf(supplier), title, description, quoteDays };
    let request = await then(manager, askedDaysAgo, (tx) => requests.create(tx, randomUUID(), body));
    const { id } = request;
    for (const { after, lines } of quotes) {
      const daysAgo = askedDaysAgo - after;
      const quoted = lines.map(({ item, ...line }) => ({ ...line, rateCardItemId: item === undefined ? null : (items[supplier]?.[item] ?? null) }));
      const quote = { lines: quoted, deliveryOn: date(daysAgo - 60), validTo: date(daysAgo - 30) };
      request = await then(vendor(supplier), daysAgo, (tx) => requests.quote(tx, id, request.version, quote));
    }
    if (decision) {
      const { after, action, reason = null } = decision;
      request = await then(manager, askedDaysAgo - after, (tx) => requests.step(tx, id, request.version, { action, reason }));
    }
    if (deliveredAfter !== undefined) await then(manager, askedDaysAgo - deliveredAfter, (tx) => requests.step(tx, id, request.version, { action: 'deliver' }));
  }

  async function addOrder({ supplier, title, quantity, orderedDaysAgo, leadDays, deliveries }: DemoOrder): Promise<void> {
    const service = app.get(OrdersService);
    const body = { contractId: contractOf(supplier), title, quantity, leadDays };
    let order = await then(manager, orderedDaysAgo, (tx) => service.create(tx, randomUUID(), body));
    const { id } = order;
    order = await then(vendor(supplier), orderedDaysAgo - 1, (tx) => service.confirm(tx, id, order.version, {}));
    for (const [after, delivered] of deliveries)
      order = await then(vendor(supplier), orderedDaysAgo - after, (tx) => service.deliver(tx, id, order.version, { quantity: delivered }));
  }
}
