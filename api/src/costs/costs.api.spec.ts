import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client, Problemish } from '../testing/client.js';
import { addCredit, sendLedger } from '../testing/costs-tenant.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { InvoiceDetailDto, InvoicePageDto } from './invoices/invoices.dto.js';
import type { ClaimsDto, CostOverviewDto } from './overview/costs.dto.js';
import { CostsService } from './overview/costs.service.js';
import type { CostTermsDto } from './terms/cost-terms.dto.js';

type Answer = InvoiceDetailDto & Problemish;

describe('what suppliers invoice against what was agreed', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let towers: string[];
  let alfa: { id: string; contractId: string };
  let beta: { id: string; contractId: string };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await MeasuredTenant.create(app);
    towers = [await tenant.tower('client'), await tenant.tower('network')];
    // 1 000,01 a month, which two towers cannot share evenly.
    alfa = await tenant.supplier('Alfa', towers, '100001');
    beta = await tenant.supplier('Beta', [towers[0] ?? ''], '50000');
    manager = await tenant.tenant.as('supplier_manager');
  });

  const send = (...rows: string[]) => sendLedger(manager, rows);
  const invoice = async (number: string) => (await manager.get<InvoicePageDto>(`/api/costs/invoices?q=${number}`)).body.items[0];
  const detail = async (number: string) => (await manager.get<InvoiceDetailDto>(`/api/costs/invoices/${(await invoice(number))?.id ?? ''}`)).body;
  const act = async (number: string, action: string) => {
    const found = await invoice(number);
    return manager.post<Answer>(`/api/costs/invoices/${found?.id ?? ''}/${action}`, {}, { 'if-match': `"${found?.version ?? 0}"` });
  };
  const decide = async (number: string, parts: object[]) => {
    const found = await invoice(number);
    return manager.put<Answer>(`/api/costs/invoices/${found?.id ?? ''}/matches`, { parts }, found?.version);
  };
  const overview = async (query = 'from=2026-02&to=2026-04') => (await manager.get<CostOverviewDto>(`/api/costs/overview?${query}`)).body;
  const charge = (contractId: string, period: string, amountMinor: string) => ({ kind: 'charge', contractId, period, amountMinor });

  it('is proposed with the reason, counts once somebody confirms it, and no charge is taken twice', async () => {
    await send('Alfa;;1;1000,01;2026-03-05;', 'Alfa;;2;1000,01;2026-03-06;', 'Alfa;;3;1000,01;2026-03-07;');
    expect(await detail('1')).toMatchObject({ state: 'proposed', reason: 'charge_fits', leftMinor: '0', matches: [{ contractNumber: 'C-Alfa', period: '2026-03', state: 'proposed', decidedBy: null }] });
    expect([(await detail('2')).matches[0]?.period, (await detail('3')).state]).toEqual(['2026-02', 'unmatched']);
  });

  it('adds up by contract, tower and month, and says what a deviation comes from', async () => {
    await send('Alfa;;1;1000,01;2026-03-05;C-Alfa', 'Beta;;2;700,00;2026-03-06;C-Beta', 'Alfa;;3;99,00;2026-03-07;Konsult', 'Gamma;;4;10,00;2026-03-07;');
    await act('1', 'confirm');
    await act('2', 'confirm');
    const { currencies, unknownSuppliers } = await overview('from=2026-02&to=2026-03');
    const [sek] = currencies;
    expect([currencies.length, unknownSuppliers]).toEqual([1, 1]);
    expect(sek).toMatchObject({ currency: 'SEK', planMinor: '300002', actualMinor: '170001', deviationMinor: '-130001' });
    expect(sek?.contracts.map(({ number, months }) => [number, ...months.map(({ reason }) => reason)])).toEqual(
      expect.arrayContaining([['C-Beta', 'not_invoiced', 'above'], ['C-Alfa', expect.any(String), expect.any(String)]]),
    );
    const sum = (of: { planMinor: string; actualMinor: string }[], member: 'planMinor' | 'actualMinor') => String(of.reduce((all, one) => all + BigInt(one[member]), 0n));
    for (const member of ['planMinor', 'actualMinor'] as const) {
      expect([sum(sek?.towers ?? [], member), sum(sek?.months ?? [], member), sum(sek?.contracts ?? [], member)]).toEqual([sek?.[member], sek?.[member], sek?.[member]]);
    }
    expect(sek?.invoiced).toEqual({ allMinor: '180901', matchedMinor: '170001', waitingMinor: '0', unmatchedMinor: '9900', outsideMinor: '0', unknownSupplierMinor: '1000' });
    expect(sek?.contracts.find(({ number }) => number === 'C-Beta')?.percent).toBe('70.00');
  });

  it('can be split, changed, said to be for nothing, and opened again, each with its trace', async () => {
    await send('Alfa;;1;1500,00;2026-03-05;');
    expect(await detail('1')).toMatchObject({ state: 'unmatched', reason: 'nothing_fits', openings: expect.arrayContaining([expect.objectContaining({ period: '2026-03', leftMinor: '100001' })]) });
    const split = await decide('1', [charge(alfa.contractId, '2026-03', '100001'), charge(alfa.contractId, '2026-02', '40000')]);
    expect(split.body).toMatchObject({ state: 'partly', reason: 'by_hand', matchedMinor: '140001', leftMinor: '9999' });
    expect(split.body.matches[0]?.decidedBy).toMatch(/Test/);
    expect((await decide('1', [])).body).toMatchObject({ state: 'outside', leftMinor: '150000' });
    expect((await overview()).currencies[0]?.invoiced).toMatchObject({ outsideMinor: '150000', unmatchedMinor: '0' });
    // What somebody decided no proposal undoes.
    await send('Alfa;;2;1000,01;2026-03-05;');
    expect((await detail('1')).state).toBe('outside');
    expect((await act('1', 'reopen')).body).toMatchObject({ state: 'unmatched', matches: [] });
    const events: { action: string }[] = await tenant.query("SELECT action FROM audit_event WHERE organisation_id = $1 AND object_type = 'invoice' ORDER BY at");
    expect(events.map(({ action }) => action)).toEqual(['matched', 'matched', 'unmatched']);
  });

  it('is refused where it cannot be: another supplier’s, more than was invoiced, a credit nobody claimed', async () => {
    await send('Alfa;;1;1500,00;2026-03-05;', 'Gamma;;2;10,00;2026-03-05;');
    const codes = async (parts: object[]) => (await decide('1', parts)).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await codes([charge(beta.contractId, '2026-03', '100')])).toEqual(['parts.0.contractId other_supplier']);
    expect(await codes([charge(alfa.contractId, '2026-03', '150001')])).toEqual(['parts more_than_invoiced']);
    expect(await codes([charge(alfa.contractId, '2026-03', '-1')])).toBeUndefined();
    expect(await codes([{ ...charge(alfa.contractId, '2026-03', '-1'), kind: 'credit', creditId: beta.id }])).toEqual(['parts.0.creditId credit_not_claimed']);
    expect((await decide('2', [])).body.code).toBe('supplier_unknown');
    expect((await manager.put(`/api/costs/invoices/${(await invoice('1'))?.id ?? ''}/matches`, { parts: [] }, 1)).status).toBe(412);
    expect((await act('1', 'confirm')).body.code).toBe('nothing_proposed');
  });

  it('is asked again where a later file changes the amount', async () => {
    await send('Beta;;1;500,00;2026-03-05;');
    await act('1', 'confirm');
    await send('Beta;;1;600,00;2026-03-05;');
    expect(await detail('1')).toMatchObject({ state: 'unmatched', matchedMinor: '0', amountMinor: '60000' });
  });

  it('R19 holds credit notes against what was claimed: owed, received, outstanding', async () => {
    const accepted = await addCredit(tenant, { supplierId: alfa.id, contractId: alfa.contractId }, '2026-02', '20000', ['propose', 'accept']);
    await addCredit(tenant, { supplierId: beta.id, contractId: beta.contractId }, '2026-02', '30000', ['propose']);
    await addCredit(tenant, { supplierId: beta.id, contractId: beta.contractId }, '2026-01', '70000', ['propose', 'dispute']);
    await send('Alfa;;K1;-150,00;2026-03-05;', 'Beta;;K2;-300,00;2026-03-05;');
    expect(await detail('K2')).toMatchObject({ reason: 'credit_fits', state: 'proposed' });
    expect((await detail('K1')).state).toBe('unmatched');
    await decide('K1', [{ kind: 'credit', contractId: alfa.contractId, period: '2026-02', creditId: accepted, amountMinor: '-15000' }]);
    const { items } = (await manager.get<ClaimsDto>('/api/costs/claims')).body;
    expect(items).toMatchObject([
      { number: 'C-Alfa', owedMinor: '20000', receivedMinor: '15000', outstandingMinor: '5000', unansweredMinor: '0' },
      { number: 'C-Beta', owedMinor: '0', receivedMinor: '0', outstandingMinor: '0', unansweredMinor: '100000' },
    ]);
  });

  it('becomes exact figures for scores, in every tower, and none where there is nothing', async () => {
    const credit = await addCredit(tenant, { supplierId: alfa.id, contractId: alfa.contractId }, '2026-03', '30000', ['propose', 'accept']);
    await send('Alfa;;1;300,00;2026-03-05;C-Alfa', 'Alfa;;2;-100,00;2026-04-05;', 'Beta;;3;500,00;2026-03-05;');
    await act('1', 'confirm');
    await decide('2', [{ kind: 'credit', contractId: alfa.contractId, period: '2026-03', creditId: credit, amountMinor: '-10000' }]);
    const figures = await tenant.run((tx) => app.get(CostsService).measures(tx, ['2026-03', '2026-02']));
    expect(new Set(figures.map(({ contractId }) => contractId))).toEqual(new Set([alfa.contractId]));
    expect(figures.filter(({ towerId }) => towerId === towers[1]).map(({ figure, period, value, volume }) => [figure, period, value, volume])).toEqual([
      ['cost_against_plan', '2026-03', '3000000/100001', 1],
      ['invoice_accuracy', '2026-03', '0', 1],
      ['credits_received', '2026-03', '100/3', 1],
    ]);
  });

  it('is as particular as the organisation is', async () => {
    const terms = (await manager.get<CostTermsDto>('/api/costs/terms')).body;
    expect(terms).toEqual({ tolerancePercent: '0.5', toleranceMinor: '1000', version: 0 });
    await manager.put('/api/costs/terms', { tolerancePercent: '50', toleranceMinor: '0' }, 0);
    await send('Beta;;1;700,00;2026-03-05;');
    expect((await detail('1')).reason).toBe('charge_fits');
    expect((await manager.put('/api/costs/terms', { tolerancePercent: '101', toleranceMinor: '0' }, 1)).status).toBe(422);
  });

  it('confirms many at once', async () => {
    await send('Alfa;;1;1000,01;2026-03-05;', 'Beta;;2;500,00;2026-03-06;', 'Beta;;3;1,00;2026-03-06;');
    const ids = (await manager.get<InvoicePageDto>('/api/costs/invoices')).body.items.map(({ id }) => id);
    expect((await manager.post('/api/costs/invoices/confirm', { invoiceIds: ids })).body).toEqual({ confirmed: 2 });
    expect((await manager.get<InvoicePageDto>('/api/costs/invoices?state=matched')).body.items).toHaveLength(2);
  });

  it('is no vendor’s, no assessor’s and no other organisation’s', async () => {
    await send('Alfa;;1;1000,01;2026-03-05;');
    const id = (await invoice('1'))?.id ?? '';
    for (const client of [await tenant.tenant.as('vendor', alfa.id), await tenant.tenant.as('assessor')]) {
      for (const path of ['overview', 'claims', 'terms', 'invoices', `invoices/${id}`]) expect([path, (await client.get(`/api/costs/${path}`)).status]).toEqual([path, 404]);
      expect((await client.post('/api/costs/invoices/confirm', { invoiceIds: [id] })).status).toBe(404);
    }
    const elsewhere = await (await createTenant(app)).as('supplier_manager');
    expect((await elsewhere.get<CostOverviewDto>('/api/costs/overview')).body.currencies).toEqual([]);
    expect((await elsewhere.post('/api/costs/invoices/confirm', { invoiceIds: [id] })).body).toEqual({ confirmed: 0 });
    expect((await elsewhere.put(`/api/costs/invoices/${id}/matches`, { parts: [] }, 1)).status).toBe(404);
    const executive = await tenant.tenant.as('executive');
    expect((await executive.get('/api/costs/overview')).status).toBe(200);
    expect((await executive.put('/api/costs/terms', { tolerancePercent: '1', toleranceMinor: '0' }, 0)).status).toBe(404);
  });
});
