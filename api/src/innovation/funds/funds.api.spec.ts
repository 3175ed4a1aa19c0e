import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Client } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { FundDetailDto, FundPageDto } from './funds.dto.js';
import type { GainSharesDto } from './gain-shares.dto.js';

const url = '/api/innovation/funds';
const sharesUrl = '/api/innovation/gain-shares';

describe('innovation funds', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;
  let contractId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    const towerId = await addTower(manager);
    blue = await addSupplier(manager, 'Blue');
    contractId = await addContract(manager, blue, [towerId]);
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', await addSupplier(manager, 'Green'))];
  });
  afterAll(() => app.close());

  const add = async () => (await manager.post<FundDetailDto>(url, { contractId, name: `Fund ${randomUUID()}` })).body;
  const book = ({ id, version }: FundDetailDto, kind: string, amountMinor: string, bookedOn: string, more: object = {}, client = manager) =>
    client.post<FundDetailDto>(`${url}/${id}/entries`, { kind, amountMinor, bookedOn, ...more }, { 'if-match': `"${version}"` });
  const booked = async (fund: FundDetailDto, ...entry: [kind: string, amountMinor: string, bookedOn: string, more?: object]) => {
    const { status, body } = await book(fund, ...entry);
    expect([status, body]).toEqual([201, expect.anything()]);
    return body;
  };

  it('R26 know to the öre what was paid in, reserved, spent, expired and carried over, and what is left', async () => {
    let fund = await add();
    fund = await booked(fund, 'paid_in', '5000001', '2026-01-01');
    fund = await booked(fund, 'reserved', '2000000', '2026-03-01', { sourceKind: 'commitments', sourceId: randomUUID(), note: 'Pilot' });
    fund = await booked(fund, 'spent', '1250050', '2026-04-01', { fromReserved: true });
    fund = await booked(fund, 'released', '749950', '2026-04-02');
    fund = await booked(fund, 'expired', '6500', '2026-12-31');
    fund = await booked(fund, 'carried_over', '3000000', '2027-01-01');
    expect(fund.balance).toMatchObject({ paidInMinor: '5000001', reservedMinor: '0', spentMinor: '1250050', expiredMinor: '6500', availableMinor: '3743451' });
    expect(fund.years.map(({ year, carriedOverMinor, carriedOnMinor, availableMinor }) => [year, carriedOverMinor, carriedOnMinor, availableMinor])).toEqual([
      ['2026', '0', '3000000', '743451'],
      ['2027', '3000000', '0', '3000000'],
    ]);
    expect(fund.entries[4]).toMatchObject({ sequence: 2, kind: 'reserved', note: 'Pilot', sourceTitle: null, userName: 'Test supplier_manager' });
    const seen = (await forBlue.get<FundDetailDto>(`${url}/${fund.id}`)).body;
    expect([seen.balance, seen.entries[4]?.userName]).toEqual([fund.balance, null]);
  });

  it('R26 give out no more than they hold, and no more of what is reserved', async () => {
    const fund = await booked(await add(), 'paid_in', '100', '2026-01-01');
    expect(await book(fund, 'spent', '101', '2026-02-01')).toMatchObject({ status: 409, body: { code: 'fund_overdrawn', params: { year: '2026', missingMinor: '1' } } });
    expect(await book(fund, 'spent', '1', '2027-02-01')).toMatchObject({ status: 409, body: { code: 'fund_overdrawn' } });
    expect(await book(fund, 'spent', '1', '2026-02-01', { fromReserved: true })).toMatchObject({ status: 409, body: { code: 'not_reserved' } });
    expect(await book(fund, 'paid_in', '1', '2026-02-01', { fromReserved: true })).toMatchObject({ status: 422 });
    expect((await manager.get<FundDetailDto>(`${url}/${fund.id}`)).body.entries).toHaveLength(1);
  });

  it('take an entry back by its negative, once, and not what is spent already', async () => {
    const paid = await booked(await add(), 'paid_in', '100', '2026-01-01');
    const spent = await booked(paid, 'spent', '60', '2026-02-01');
    const reverse = ({ id, version }: FundDetailDto, sequence: number) =>
      manager.post<FundDetailDto>(`${url}/${id}/entries/${sequence}/reversal`, { note: 'Booked twice' }, { 'if-match': `"${version}"` });
    expect(await reverse(spent, 1)).toMatchObject({ status: 409, body: { code: 'fund_overdrawn' } });
    const back = (await reverse(spent, 2)).body;
    expect(back.balance).toMatchObject({ spentMinor: '0', availableMinor: '100' });
    expect(back.entries.map(({ sequence, amountMinor, reverses, reversedBy }) => [sequence, amountMinor, reverses, reversedBy])).toEqual([
      [3, '-60', 2, null],
      [2, '60', null, 3],
      [1, '100', null, null],
    ]);
    expect(await reverse(back, 2)).toMatchObject({ status: 409, body: { code: 'already_reversed' } });
    expect(await reverse(back, 3)).toMatchObject({ status: 409, body: { code: 'already_reversed' } });
    expect(await manager.delete(`${url}/${back.id}`, back.version)).toMatchObject({ status: 409, body: { code: 'still_in_use' } });
  });

  it('R16 share what was saved by the terms of its day, exactly, and a benefit once', async () => {
    const terms = (body: object) => manager.post<GainSharesDto>(`${sharesUrl}/terms`, { contractId, ...body });
    expect(await terms({ effectiveFrom: '2026-01-01', buyerPercent: '50', supplierPercent: '40', fundPercent: '9.99' })).toMatchObject({ status: 422, body: { errors: [{ code: 'shares_not_whole' }] } });
    await terms({ effectiveFrom: '2026-01-01', buyerPercent: '50', supplierPercent: '50', fundPercent: '0' });
    await terms({ effectiveFrom: '2026-07-01', buyerPercent: '33.4', supplierPercent: '33.3', fundPercent: '33.3' });
    expect((await terms({ effectiveFrom: '2026-07-01', buyerPercent: '100', supplierPercent: '0', fundPercent: '0' })).status).toBe(409);
    const benefitId = randomUUID();
    const share = (savedOn: string, savedMinor: string, more: object = {}) => manager.post<GainSharesDto>(sharesUrl, { contractId, title: 'Licences', savedOn, savedMinor, ...more });
    expect(await share('2025-12-31', '5')).toMatchObject({ status: 422, body: { errors: [{ field: 'savedOn', code: 'no_gain_share_terms' }] } });
    await share('2026-06-30', '5');
    const { body } = await share('2026-07-01', '100', { benefitId });
    expect(body.shares.map(({ savedMinor, buyerMinor, supplierMinor, fundMinor, termsFrom }) => [savedMinor, buyerMinor, supplierMinor, fundMinor, termsFrom])).toEqual([
      ['100', '34', '33', '33', '2026-07-01'],
      ['5', '3', '2', '0', '2026-01-01'],
    ]);
    expect(body).toMatchObject({ savedMinor: '105', buyerMinor: '37', supplierMinor: '35', fundMinor: '33' });
    expect((await share('2026-08-01', '100', { benefitId })).status).toBe(409);
    expect((await forBlue.get<GainSharesDto>(`${sharesUrl}?contractId=${contractId}`)).body.terms).toHaveLength(2);
  });

  it('show another supplier and a stranger nothing, and let no supplier book', async () => {
    const fund = await booked(await add(), 'paid_in', '100', '2026-01-01');
    const attempts = async (client: Client) => [
      (await client.get(`${url}/${fund.id}`)).status,
      (await client.get(`${sharesUrl}?contractId=${contractId}`)).status,
      (await book(fund, 'paid_in', '1', '2026-01-01', {}, client)).status,
      (await client.patch(`${url}/${fund.id}`, { name: 'x' }, fund.version)).status,
      (await client.post(`${sharesUrl}/terms`, { contractId, effectiveFrom: '2026-01-02', buyerPercent: '100', supplierPercent: '0', fundPercent: '0' })).status,
    ];
    expect(await attempts(forBlue)).toEqual([200, 200, 404, 404, 404]);
    expect(await attempts(forGreen)).toEqual([404, 404, 404, 404, 404]);
    expect(await attempts(await (await createTenant(app)).as('administrator'))).toEqual([404, 404, 404, 404, 404]);
    expect((await forGreen.get<FundPageDto>(`${url}?contractId=${contractId}`)).body.items).toEqual([]);
    expect((await forBlue.get<FundPageDto>(url)).body.items.map(({ supplierId }) => supplierId)).toContain(blue);
  });
});
