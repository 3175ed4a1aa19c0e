import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Client, Problemish } from '../testing/client.js';
import { addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ContractAmendmentDto, ContractAmendmentsDto, ContractTermsDto } from './contract-amendments.dto.js';
import type { ContractDetailDto } from './contracts.dto.js';

const creditTerms = {
  stacking: 'stacked',
  caps: { perEvent: { kind: 'amount', amountMinor: '500000' }, perMonth: { kind: 'charges_percent', percent: '15' }, perYear: null },
  excess: 'carried_forward',
  claimWithinDays: 60,
};

describe('contract amendments', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let supplierId: string;
  let towerId: string;
  let contractId: string;
  let url: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    supplierId = await addSupplier(manager);
    towerId = await addTower(manager);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    const money = { monthlyChargeMinor: '100000', atRiskPercent: '10', endsOn: '2027-12-31' };
    contractId = await addContract(manager, supplierId, [towerId], money);
    url = `/api/contracts/${contractId}/amendments`;
  });

  const body = (changes: object = {}) => ({
    number: `A-${randomUUID().slice(0, 8)}`,
    title: 'Ändrat pris',
    effectiveFrom: '2026-07-01',
    monthlyChargeMinor: '120000',
    ...changes,
  });
  const amend = (changes: object = {}) => manager.post<ContractAmendmentDto & Problemish>(url, body(changes));
  const terms = async (on: string) =>
    (await manager.get<ContractTermsDto>(`/api/contracts/${contractId}/terms?on=${on}`)).body;
  const codes = (problem: Problemish) => problem.errors?.map(({ field, code }) => `${field} ${code}`);

  it('change what they say from their date and leave what applied before', async () => {
    const { status, body: first } = await amend({ number: '1', description: 'Nytt index' });
    expect(status).toBe(201);
    expect(first).toMatchObject({ number: '1', monthlyChargeMinor: '120000', atRiskPercent: null, creditTerms: null, version: 1 });
    await amend({ number: '2', effectiveFrom: '2027-01-15', monthlyChargeMinor: null, atRiskPercent: '12.5', endsOn: '2029-12-31', creditTerms });
    expect(await terms('2026-06-30')).toMatchObject({ monthlyChargeMinor: '100000', amendmentId: null, effectiveFrom: '2026-01-01' });
    expect(await terms('2026-07-01')).toMatchObject({ monthlyChargeMinor: '120000', atRiskPercent: '10.00', amendmentId: first.id });
    expect(await terms('2027-01-15')).toMatchObject({
      monthlyChargeMinor: '120000',
      currency: 'SEK',
      atRiskPercent: '12.50',
      endsOn: '2029-12-31',
      creditTerms,
    });
    const { body: detail } = await manager.get<ContractDetailDto>(`/api/contracts/${contractId}`);
    expect(detail).toMatchObject({ endsOn: '2027-12-31', monthlyChargeMinor: '100000' });
    expect(detail.amendments.map(({ number }) => number)).toEqual(['1', '2']);
    expect(detail.upcoming.find(({ kind }) => kind === 'end')?.on).toBe('2029-12-31');
    expect((await manager.get<ContractAmendmentsDto>(url)).body.items).toEqual(detail.amendments);
  });

  it('say what applies today unless a date is given', async () => {
    const { body } = await manager.get<ContractTermsDto>(`/api/contracts/${contractId}/terms`);
    expect(body).toMatchObject({ monthlyChargeMinor: '100000', amendmentId: null });
    expect(codes((await manager.get(`/api/contracts/${contractId}/terms?on=2026-02-30`)).body)).toEqual(['on is_local_date']);
  });

  it('are made once however often they are sent, and never twice by one number', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const sent = body({ number: '7' });
    const first = await manager.post<ContractAmendmentDto>(url, sent, headers);
    expect((await manager.post<ContractAmendmentDto>(url, sent, headers)).body).toEqual(first.body);
    expect((await amend({ number: '7' })).body).toMatchObject({
      status: 409,
      code: 'already_exists',
      errors: [{ field: 'number', code: 'already_exists' }],
    });
  });

  it('are refused with every field that does not fit', async () => {
    expect(codes((await amend({ effectiveFrom: '2026-01-01' })).body)).toEqual(['effectiveFrom not_after_contract_start']);
    expect(codes((await amend({ effectiveFrom: '2028-01-01' })).body)).toEqual(['effectiveFrom after_end']);
    expect(codes((await amend({ endsOn: '2026-06-30' })).body)).toEqual(['endsOn not_after_start']);
    expect(codes((await amend({ currency: 'EUR' })).body)).toEqual(['currency different_currencies']);
    expect((await amend({ currency: 'SEK' })).status).toBe(201);
    expect(codes((await amend({ atRiskPercent: '100.1', monthlyChargeMinor: '1.5' })).body)?.sort()).toEqual([
      'atRiskPercent is_decimal_text',
      'monthlyChargeMinor is_minor_units',
    ]);
  });

  it('R17 carry credit terms that can be reckoned by', async () => {
    const caps = (perMonth: object) => ({ creditTerms: { ...creditTerms, caps: { ...creditTerms.caps, perMonth } } });
    expect(codes((await amend(caps({ kind: 'charges_percent', percent: '0' }))).body)).toEqual([
      'creditTerms.caps.perMonth.percent is_zero',
    ]);
    expect(codes((await amend(caps({ kind: 'amount' }))).body)).toEqual(['creditTerms.caps.perMonth.amountMinor is_minor_units']);
    expect(codes((await amend(caps({ kind: 'some' }))).body)).toEqual(['creditTerms.caps.perMonth.kind is_in']);
    expect(codes((await amend({ creditTerms: { ...creditTerms, stacking: 'x' } })).body)).toEqual(['creditTerms.stacking is_in']);
    expect(codes((await amend({ creditTerms: 'all' })).body)).toEqual(['creditTerms nested_validation']);
  });

  it('keep the contract’s own first day and currency from moving beneath them', async () => {
    await amend();
    const { body: problem } = await manager.patch(
      `/api/contracts/${contractId}`,
      { startsOn: '2026-07-01', currency: 'EUR' },
      1,
    );
    expect(codes(problem)).toEqual(['startsOn after_an_amendment', 'currency different_currencies']);
  });

  it('are read by their own supplier, made by none, and absent elsewhere', async () => {
    await amend();
    const vendor = await tenant.as('vendor', supplierId);
    expect((await vendor.get<ContractAmendmentsDto>(url)).body.items).toHaveLength(1);
    expect((await vendor.post(url, body())).body).toMatchObject({ status: 404, code: 'not_found' });
    const another = await tenant.as('vendor', await addSupplier(manager));
    const stranger = await (await createTenant(app)).as('administrator');
    for (const client of [another, stranger]) {
      expect((await client.get(url)).body).toMatchObject({ status: 404, code: 'not_found' });
      expect((await client.get(`/api/contracts/${contractId}/terms`)).status).toBe(404);
      expect((await client.post(url, body())).status).toBe(404);
    }
    expect((await (await tenant.as('executive')).post(url, body())).status).toBe(404);
  });
});

describe('the credit terms of a contract', () => {
  let app: NestFastifyApplication;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    manager = await (await createTenant(app)).as('supplier_manager');
  });
  afterAll(() => app.close());

  it('R17 begin as one credit an event within the amount at risk, and are changed as a whole', async () => {
    const id = await addContract(manager, await addSupplier(manager), [await addTower(manager)]);
    const contract = `/api/contracts/${id}`;
    expect((await manager.get<ContractDetailDto>(contract)).body.creditTerms).toEqual({
      stacking: 'highest_per_event',
      caps: { perEvent: null, perMonth: { kind: 'at_risk' }, perYear: null },
      excess: 'dropped',
      claimWithinDays: null,
    });
    const changed = await manager.patch<ContractDetailDto>(contract, { creditTerms }, 1);
    expect(changed.body).toMatchObject({ creditTerms, inForce: { creditTerms } });
    const bad = { ...creditTerms, claimWithinDays: 0, caps: { perEvent: null, perMonth: null, perYear: { kind: 'amount', amountMinor: '0' } } };
    expect((await manager.patch(contract, { creditTerms: bad }, 2)).body.errors).toMatchObject([
      { field: 'creditTerms.claimWithinDays', code: 'min' },
    ]);
    const free = { ...bad, claimWithinDays: 30 };
    expect((await manager.patch(contract, { creditTerms: free }, 2)).body.errors).toMatchObject([
      { field: 'creditTerms.caps.perYear.amountMinor', code: 'not_an_amount', params: { rule: 'R17' } },
    ]);
    expect((await manager.patch(contract, { creditTerms: null }, 2)).body.errors?.[0]?.field).toBe('creditTerms');
  });
});
