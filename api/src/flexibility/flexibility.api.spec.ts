import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { addCalendar, addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { DueSources } from '../platform/registers/due-sources.js';
import { ObjectKinds } from '../platform/registers/object-kinds.js';
import { RegisterMeasures } from '../platform/registers/register-measures.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import type { ChangeRequestDto, ChangeRequestPageDto } from './change-requests/change-requests.dto.js';
import type { FlexibilityDto } from './figures/flexibility.dto.js';
import type { OrderDto, OrderPageDto } from './orders/orders.dto.js';
import type { RateCardDto } from './rate-cards/rate-cards.dto.js';

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
const month = day(0).slice(0, 7);
const match = (version: number) => ({ 'if-match': `"${version}"` });

describe('flexibility', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;
  let contractId: string;
  let engineer: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    const towerId = await addTower(manager);
    blue = await addSupplier(manager, 'Blue');
    const green = await addSupplier(manager, 'Green');
    contractId = await addContract(manager, blue, [towerId], { currency: 'SEK' });
    await addContract(manager, green, [towerId]);
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
    const card = await manager.post<RateCardDto>('/api/rate-cards', {
      ...{ contractId, name: 'Consultants', startsOn: '2026-01-01' },
      items: [{ name: 'Systems engineer', unit: 'hour', priceMinor: '100000' }],
    });
    engineer = card.body.items[0]?.id ?? '';
    expect(card.body).toMatchObject({ currency: 'SEK', supplierId: blue, items: [{ name: 'Systems engineer', priceMinor: '100000' }] });
  });
  afterAll(() => app.close());

  const ask = async (title: string, more: object = {}) => {
    const { status, body } = await manager.post<ChangeRequestDto>('/api/change-requests', { contractId, title, quoteDays: 5, dayUnit: 'calendar', ...more });
    expect(status).toBe(201);
    return body;
  };
  const order = async (title: string, more: object = {}) =>
    (await manager.post<OrderDto>('/api/orders', { contractId, title, leadDays: 10, dayUnit: 'calendar', ...more })).body;
  const lines = (priceMinor?: string) => [{ rateCardItemId: engineer, quantity: '10.5', priceMinor }];
  const quoteOf = (id: string, version: number, more: object = {}, client = forBlue) =>
    client.post<ChangeRequestDto>(`/api/change-requests/${id}/quotes`, { lines: lines(), deliveryOn: day(30), validTo: day(20), ...more }, match(version));
  const step = (id: string, version: number, body: object, client = manager) =>
    client.post<ChangeRequestDto>(`/api/change-requests/${id}/steps`, body, match(version));
  const told = async (client: Client) =>
    (await client.get<{ items: { kind: string; params: { title: string } }[] }>('/api/notifications')).body.items.map(({ kind, params }) => `${kind} ${params.title}`);

  it('goes from what is asked for over quotes, which stay, to what is delivered', async () => {
    const asked = await ask('Move the archive');
    expect(asked).toMatchObject({ state: 'requested', quoteDueOn: day(5), supplierId: blue, currency: 'SEK', late: false, actions: ['withdraw'] });
    expect(await told(forBlue)).toContain('quote_asked Move the archive');
    const first = await quoteOf(asked.id, 1, { lines: [...lines(), { text: 'Licence', unit: 'piece', quantity: '2', priceMinor: '50050' }] });
    expect(first.body).toMatchObject({ state: 'quoted', firstQuotedOn: day(0), quotedMinor: '1150100', version: 2 });
    expect(first.body.quotes[0]).toMatchObject({ number: 1, lines: [{ text: 'Systems engineer', quantity: '10.5', cardPriceMinor: '100000', totalMinor: '1050000' }, { rateCardItemId: null, cardPriceMinor: null, totalMinor: '100100' }] });
    const second = await quoteOf(asked.id, 2, { lines: lines('95000') });
    expect(second.body.quotes.map(({ number, totalMinor }) => [number, totalMinor])).toEqual([[2, '997500'], [1, '1150100']]);
    expect(await told(manager)).toContain('quote_received Move the archive');
    const accepted = await step(asked.id, 3, { action: 'accept' });
    expect(accepted.body).toMatchObject({ state: 'accepted', quoteId: second.body.quotes[0]?.id, decidedOn: day(0), actions: ['deliver'] });
    expect(await told(forBlue)).toContain('quote_answered Move the archive');
    expect((await quoteOf(asked.id, 4)).body).toMatchObject({ status: 409, code: 'not_from_here' });
    expect((await step(asked.id, 4, { action: 'deliver' })).body).toMatchObject({ state: 'delivered', deliveredOn: day(0), actions: [] });
  });

  it('holds both sides to what they saw, to their steps and to what is known', async () => {
    const { id } = await ask('A second one');
    expect((await quoteOf(id, 7)).status).toBe(412);
    expect((await quoteOf(id, 1, { lines: [{ rateCardItemId: blue, quantity: '1' }] })).body).toMatchObject({ errors: [{ field: 'lines.0.rateCardItemId', code: 'unknown_rate_card_item' }] });
    expect((await quoteOf(id, 1, { lines: [{ text: 'Only words', quantity: '1' }] })).body).toMatchObject({ code: 'invalid_input' });
    expect((await quoteOf(id, 1, { validTo: day(-1) })).body).toMatchObject({ errors: [{ field: 'validTo', code: 'in_the_past' }] });
    expect((await step(id, 1, { action: 'accept' })).body).toMatchObject({ status: 409, code: 'not_from_here' });
    expect((await step(id, 1, { action: 'withdraw' })).body).toMatchObject({ errors: [{ field: 'reason', code: 'reason_missing' }] });
    expect((await step(id, 1, { action: 'withdraw', reason: 'Not needed' }, forBlue)).status).toBe(404);
    expect((await step(id, 1, { action: 'withdraw', reason: 'Not needed' })).body).toMatchObject({ state: 'withdrawn', reason: 'Not needed' });
    expect((await manager.post('/api/change-requests', { contractId: blue, title: 'x', quoteDays: 1 })).status).toBe(422);
    expect((await manager.post('/api/change-requests', { contractId, title: 'x', quoteDays: 1, askedOn: day(1) })).status).toBe(422);
    const calendarId = await addCalendar(manager);
    expect((await ask('On Mondays', { calendarId, dayUnit: 'working', askedOn: '2026-01-02' })).quoteDueOn).toBe('2026-02-02');
  });

  it('takes orders in parts, each by whoever sees the goods', async () => {
    const placed = await order('Thirty clients', { quantity: 30, orderedOn: day(-4) });
    expect(placed).toMatchObject({ state: 'ordered', dueOn: day(6), delivered: 0 });
    const confirmed = await forBlue.post<OrderDto>(`/api/orders/${placed.id}/confirm`, { promisedOn: day(2) }, match(1));
    expect(confirmed.body).toMatchObject({ state: 'confirmed', confirmedOn: day(0), promisedOn: day(2) });
    const part = await forBlue.post<OrderDto>(`/api/orders/${placed.id}/deliveries`, { quantity: 20, deliveredOn: day(-1) }, match(2));
    expect(part.body).toMatchObject({ state: 'confirmed', delivered: 20 });
    expect((await manager.post(`/api/orders/${placed.id}/deliveries`, { quantity: 11 }, match(3))).body).toMatchObject({ status: 409, code: 'more_than_ordered' });
    expect((await manager.post(`/api/orders/${placed.id}/deliveries`, { deliveredOn: day(-5) }, match(3))).status).toBe(422);
    const rest = await manager.post<OrderDto>(`/api/orders/${placed.id}/deliveries`, {}, match(3));
    expect(rest.body).toMatchObject({ state: 'delivered', delivered: 30, deliveredOn: day(0), late: false });
    const other = await order('Cancelled');
    expect((await manager.post<OrderDto>(`/api/orders/${other.id}/cancel`, {}, match(1))).body.state).toBe('cancelled');
    expect((await forBlue.post(`/api/orders/${other.id}/confirm`, {}, match(2))).body).toMatchObject({ status: 409, code: 'order_not_open' });
  });

  it('is measured, supplier by supplier, and moves with what happens', async () => {
    const late = await ask('Late', { askedOn: day(-20) });
    expect(late.late).toBe(true);
    await order('Late too', { orderedOn: day(-20) });
    const { body } = await manager.get<FlexibilityDto>('/api/flexibility');
    expect(body.items).toHaveLength(1);
    // One quote in time, one that never came, one from January that never came; one order in time after four days, one late.
    expect(body.items[0]).toMatchObject({
      supplierName: 'Blue',
      quotesOnTime: { value: '33.33', met: 1, missed: 2 },
      quotesAccepted: { value: '100.00', met: 1, missed: 0 },
      priceAgainstCard: { value: '95.00', exactValue: '95', quotedMinor: '997500', cardMinor: '1050000', lines: 1, withoutCard: 0 },
      ordersOnTime: { value: '50.00', met: 1, missed: 1 },
      leadTime: { median: '4.00', percentile90: '4.00', orders: 1 },
    });
    await quoteOf(late.id, 1, { lines: lines('105000') });
    expect((await forBlue.get<FlexibilityDto>('/api/flexibility')).body.items[0]).toMatchObject({ priceAgainstCard: { value: '100.00', lines: 2 } });
    expect((await forGreen.get<FlexibilityDto>('/api/flexibility')).body.items).toEqual([]);
    const measures = await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) =>
      app.get(RegisterMeasures).of(tx, new Set(['quotes_on_time', 'order_lead_time']), [month]),
    );
    expect(measures).toEqual([
      { period: month, figure: 'quotes_on_time', supplierId: blue, towerId: null, contractId: null, value: '100/3', volume: 3, evidence: { kind: 'flexibility', id: blue } },
      { period: month, figure: 'order_lead_time', supplierId: blue, towerId: null, contractId: null, value: '4', volume: 1, evidence: { kind: 'flexibility', id: blue } },
    ]);
  });

  it('says what waits for whom, and what its things are called', async () => {
    const found = await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), async (tx) => {
      const due = await app.get(DueSources).until(tx, day(40), () => true);
      const [first] = due;
      return { due, name: (await app.get(ObjectKinds).named(tx, due.map(({ sourceKind: kind, sourceId: id }) => ({ kind, id }))))({ kind: first?.sourceKind ?? '', id: first?.sourceId ?? '' }) };
    });
    expect(found.due.map(({ kind, subject, waitingOn, dueOn }) => [kind, subject.en, waitingOn, dueOn])).toEqual([
      ['change_request', 'On Mondays', 'supplier', '2026-02-02'],
      ['order', 'Late too', 'supplier', day(-10)],
      ['change_request', 'Late', 'buyer', day(20)],
    ]);
    expect(found.name).toMatchObject({ title: 'On Mondays' });
  });

  it('is nobody else’s: not another supplier’s, not a stranger’s, and not an executive’s to change', async () => {
    const { items } = (await manager.get<ChangeRequestPageDto>('/api/change-requests')).body;
    const orders = (await manager.get<OrderPageDto>('/api/orders')).body.items;
    const stranger = await (await createTenant(app)).as('administrator');
    for (const client of [forGreen, stranger]) {
      for (const list of ['change-requests', 'orders', 'rate-cards']) expect((await client.get<ChangeRequestPageDto>(`/api/${list}`)).body.items).toEqual([]);
      expect((await client.get(`/api/change-requests/${items[0]?.id}`)).status).toBe(404);
      expect((await client.get(`/api/orders/${orders[0]?.id}`)).status).toBe(404);
    }
    expect((await quoteOf(items[0]?.id ?? '', 1, {}, forGreen)).status).toBe(404);
    expect((await forGreen.post(`/api/orders/${orders[0]?.id}/confirm`, {}, match(1))).status).toBe(404);
    expect((await quoteOf(items[0]?.id ?? '', 1, {}, manager)).status).toBe(404);
    const executive = await tenant.as('executive');
    expect((await executive.get<ChangeRequestPageDto>('/api/change-requests?q=late')).body.items.map(({ title }) => title)).toEqual(['Late']);
    expect((await executive.post('/api/change-requests', { contractId, title: 'x', quoteDays: 1 })).status).toBe(404);
    expect((await executive.post(`/api/orders/${orders[0]?.id}/confirm`, {}, match(1))).status).toBe(404);
  });

  it('comes page by page', async () => {
    const first = (await manager.get<ChangeRequestPageDto>('/api/change-requests?limit=2&sort=title')).body;
    expect(first.items.map(({ title }) => title)).toEqual(['A second one', 'Late']);
    expect(first.total).toBe(4);
    const second = (await manager.get<ChangeRequestPageDto>(`/api/change-requests?limit=2&sort=title&cursor=${first.nextCursor}`)).body;
    expect(second.items.map(({ title }) => title)).toEqual(['Move the archive', 'On Mondays']);
    expect(second.nextCursor).toBeNull();
    expect((await manager.get<ChangeRequestPageDto>(`/api/change-requests?state=delivered&supplierId=${blue}`)).body.items).toHaveLength(1);
  });
});
