import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { localDate } from '@samsyn/domain/time/zone';
import { RegisterMeasures } from '../../platform/registers/register-measures.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import type { Client } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { CommitmentDetailDto } from '../commitments/commitments.dto.js';
import type { InnovationAccountDto, InnovationAccountsDto } from './account.dto.js';

const url = '/api/innovation/account';
const year = Number(localDate(Date.now(), 'Europe/Stockholm').slice(0, 4));

describe('the innovation account', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;
  let green: string;
  let contractId: string;
  let second: string;
  let commitmentId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    const towerId = await addTower(manager);
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    const term = { startsOn: '2020-01-01', endsOn: '2099-12-31' };
    contractId = await addContract(manager, blue, [towerId], term);
    second = await addContract(manager, blue, [towerId], term);
    const greens = await addContract(manager, green, [towerId], term);
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
    const add = async (body: object) =>
      (
        await manager.post<CommitmentDetailDto>('/api/innovation/commitments', {
          ...{ contractId, kind: 'benchmark', title: 'B', includedInPrice: true, recurrence: 'year', startsOn: `${year - 3}-01-01`, endsOn: `${year + 1}-12-31` },
          ...body,
        })
      ).body;
    const made = await add({});
    commitmentId = made.id;
    await add({ contractId: second, includedInPrice: false, chargeMinor: '5000', startsOn: `${year - 1}-01-01` });
    await add({ contractId: greens });
    // The year before last came in too late, this year's in time and is verified.
    const step = async (index: number, action: string, client: Client) => {
      const { deliveries } = (await manager.get<CommitmentDetailDto>(`/api/innovation/commitments/${made.id}`)).body;
      const delivery = deliveries[index];
      await client.post(`/api/innovation/commitment-deliveries/${delivery?.id}/steps`, { action, reason: 'R' }, { 'if-match': `"${delivery?.version}"` });
    };
    await step(1, 'deliver', forBlue);
    await step(3, 'deliver', forBlue);
    await step(3, 'verify', manager);
    await step(2, 'propose', forBlue);
  });
  afterAll(() => app.close());

  const account = async (query: string, client = manager) => (await client.get<InnovationAccountDto>(`${url}?${query}`)).body;
  const today = localDate(Date.now(), 'Europe/Stockholm');
  // On New Year's Eve this year's is due too.
  const lastDay = today.endsWith('-12-31') ? 1 : 0;

  it('R26 holds what is due against what is delivered, and what is in the price', async () => {
    const { figures, money, ages } = await account(`contractId=${contractId}`);
    expect(figures).toMatchObject({ committed: 5, due: 3 + lastDay, dueDelivered: 1 + lastDay, delivered: 2, verified: 1, overdue: 2, overdueAtBuyer: 1, includedShare: '100.00' });
    if (!lastDay) expect(figures.deliveredShare).toBe('33.33');
    expect(money).toEqual([]);
    expect(ages.find(({ state }) => state === 'proposed')).toMatchObject({ standing: 1, averageAge: '0.0' });
    const both = await account(`supplierId=${blue}`);
    expect(both).toMatchObject({ supplierName: 'Blue', figures: { committed: 8, includedInPrice: 5, includedShare: '62.50' }, money: [{ currency: 'SEK', chargedMinor: '15000' }] });
  });

  it('R26 shows its trend by quarter', async () => {
    const { quarters } = await account(`contractId=${contractId}`);
    expect(quarters).toHaveLength(8);
    const lastYears = quarters.find(({ quarter }) => quarter === `${year - 1}-Q4`);
    expect(lastYears).toMatchObject({ due: 1, inTime: 0, late: 0, missing: 1 });
  });

  it('R24 measures what was delivered in time of what was due in twelve months', async () => {
    const measures = await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) =>
      app.get(RegisterMeasures).of(tx, new Set(['commitments_delivered']), [`${year - 2}-12`, `${year - 1}-12`, `${year}-12`]),
    );
    const bluesIn = measures.filter(({ supplierId }) => supplierId === blue).map(({ period, value, volume }) => [period, value, volume]);
    expect(bluesIn).toEqual([
      [`${year - 2}-12`, '0', 1],
      [`${year - 1}-12`, '0', 2],
      [`${year}-12`, '100', 1],
    ]);
    expect(measures[0]?.evidence).toEqual({ kind: 'innovation', id: measures[0]?.supplierId });
  });

  it('R26 holds verified benefits against planned ones, of a contract those made for its commitments', async () => {
    const org = tenant.organisationId;
    await app.get(Tenancy).run(systemPrincipal(org), async (tx) => {
      for (const [verified, supplierId, madeFor] of [[null, blue, commitmentId], ['80050', blue, commitmentId], ['7', green, null]] as const) {
        const id = randomUUID();
        await tx.manager.query(
          `INSERT INTO proposal (organisation_id, id, title, description, proposer_kind, supplier_ids, commitment_id, state, state_since, submitted_at)
           VALUES ($1, $2, 'P', 'P', 'buyer', ARRAY[$3]::uuid[], $4, 'delivered', '2026-01-01', now())`,
          [org, id, supplierId, madeFor],
        );
        await tx.manager.query(
          `INSERT INTO benefit (organisation_id, id, proposal_id, supplier_ids, type, title, unit, currency, planned, baseline_from, baseline_to, method,
                                measure_from, measure_to, measured, measured_at, verified, verified_at, state)
           VALUES ($1, $2, $2, ARRAY[$3]::uuid[], 'money_saved', 'B', 'money', 'SEK', 100000, '2026-01-01', '2026-01-31', 'M', '2026-02-01', '2026-02-28',
                   $4::numeric, CASE WHEN $4::numeric IS NULL THEN NULL ELSE now() END, $4::numeric,
                   CASE WHEN $4::numeric IS NULL THEN NULL ELSE now() END, CASE WHEN $4::numeric IS NULL THEN 'planned' ELSE 'verified' END)`,
          [org, id, supplierId, verified],
        );
      }
    });
    const money = { type: 'money_saved', unit: 'money', currency: 'SEK' };
    expect((await account(`contractId=${contractId}`)).benefits).toEqual([{ ...money, count: 2, verifiedCount: 1, planned: '200000', verified: '80050' }]);
    expect((await account(`contractId=${second}`)).benefits).toEqual([]);
    expect((await account('')).benefits).toEqual([{ ...money, count: 3, verifiedCount: 2, planned: '300000', verified: '80057' }]);
    expect((await account('', forGreen)).benefits).toEqual([{ ...money, count: 1, verifiedCount: 1, planned: '100000', verified: '7' }]);
  });

  it('lists one of each contract, and shows a vendor its own alone', async () => {
    const listed = async (client: Client) => (await client.get<InnovationAccountsDto>('/api/innovation/accounts')).body.items.map(({ supplierName }) => supplierName);
    expect([await listed(manager), await listed(forGreen)]).toEqual([['Blue', 'Blue', 'Green'], ['Green']]);
    expect((await account('', forGreen)).figures.committed).toBe(5);
    expect((await forGreen.get(`${url}?supplierId=${blue}`)).status).toBe(404);
    expect((await forGreen.get(`${url}?contractId=${second}`)).status).toBe(404);
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`${url}?contractId=${contractId}`)).status).toBe(404);
    expect(await listed(stranger)).toEqual([]);
  });
});
