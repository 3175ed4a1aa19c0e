import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SnapshotWriter } from '../quality-indicators/snapshot-writer.js';
import { ScoredTenant } from '../testing/scored-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { PeerConsentDto, PeerViewDto } from './peers.dto.js';

interface Member { tenant: ScoredTenant; supplierId: string }

/** A company no other run names, in a month no other run makes a batch of. */
const companyOf = () => `55${String(10_000_000 + Math.floor(Math.random() * 89_999_999))}`;

describe('a supplier beside what others get of it', () => {
  let app: NestFastifyApplication;
  let company: string;
  let month: string;
  let year: number;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(() => {
    company = companyOf();
    year = 2600 + Math.floor(Math.random() * 7000);
    month = `${year}-03`;
  });

  /** Organisations whose supplier of this company got these points; the first is who asks. */
  async function members(...points: string[]): Promise<Member[]> {
    return Promise.all(
      points.map(async (each, index) => {
        const tenant = await ScoredTenant.create(app);
        const supplierId = await tenant.supplier(`Bolaget ${index}`, `${company.slice(0, 6)}-${company.slice(6)}`);
        await tenant.month(month, [{ supplierId, name: 'Bolaget', towerId: await tenant.own.tower(), points: each, volume: 10 }]);
        return { tenant, supplierId };
      }),
    );
  }
  const takePart = async ({ tenant }: Member, takesPart = true) =>
    (await tenant.own.tenant.as('supplier_manager')).put<PeerConsentDto>('/api/peers/consent', { takesPart });
  const view = async ({ tenant, supplierId }: Member) => (await (await tenant.own.tenant.as('executive')).get<PeerViewDto>(`/api/peers/suppliers/${supplierId}`)).body;
  const batch = () => app.get(SnapshotWriter).peerBatch(month, new Date());

  it('is the median of five others, rounded to five, and never says whose', async () => {
    const all = await members('10.000', '61.000', '72.400', '72.600', '90.000', '95.000');
    for (const one of all) await takePart(one);
    await batch();
    const [asking] = all;
    if (!asking) throw new Error('nobody');
    const found = await view(asking);
    expect(found.months).toEqual([
      {
        period: month,
        figures: [
          { figure: 'score', own: '10.00', median: 75, others: 5 },
          { figure: 'service_levels_met', own: '75.00', median: 75, others: 5 },
          { figure: 'delivery', own: '10.00', median: 75, others: 5 },
        ],
      },
    ]);
    for (const { tenant } of all) {
      expect(JSON.stringify(found)).not.toContain(tenant.own.tenant.organisationId);
      expect(JSON.stringify(found)).not.toContain(tenant.own.tenant.slug);
    }
  });

  it('is nothing of four others, nor where the asking one takes no part itself', async () => {
    const five = await members('10', '61', '72', '73', '90');
    for (const one of five) await takePart(one);
    await batch();
    for (const one of five) expect((await view(one)).months).toEqual([]);
    month = `${year + 1}-03`;
    const six = await members('10', '61', '72', '73', '90', '95');
    for (const one of six.slice(1)) await takePart(one);
    await batch();
    expect(await view(six[0] as Member)).toMatchObject({ takesPart: false, months: [] });
  });

  it('is not changed by who comes or goes once its month was made, so that nobody is found by the difference', async () => {
    const all = await members('10', '61', '72', '73', '90', '95', '0');
    for (const one of all.slice(0, 6)) await takePart(one);
    expect(await batch()).toBe(true);
    const before = await view(all[0] as Member);
    await takePart(all[6] as Member);
    await takePart(all[5] as Member, false);
    expect(await batch()).toBe(false);
    expect(await view(all[0] as Member)).toEqual(before);
    // Who left sees nothing more, and who came sees only what was made without it.
    expect((await view(all[5] as Member)).months).toEqual([]);
    expect((await view(all[6] as Member)).months[0]?.figures[0]).toMatchObject({ median: 75, others: 5 });
  });

  it('needs an organisation number to be found by', async () => {
    const tenant = await ScoredTenant.create(app);
    const one = { tenant, supplierId: await tenant.supplier('Utan nummer', null) };
    await takePart(one);
    expect(await view(one)).toEqual({ takesPart: true, identified: false, months: [] });
  });

  it('is no vendor’s, nor another organisation’s supplier’s', async () => {
    const [one, other] = await members('10', '20');
    if (!one || !other) throw new Error('nobody');
    const vendor = await one.tenant.own.tenant.as('vendor', one.supplierId);
    for (const path of ['consent', `suppliers/${one.supplierId}`]) expect([path, (await vendor.get(`/api/peers/${path}`)).status]).toEqual([path, 404]);
    expect((await vendor.put('/api/peers/consent', { takesPart: true })).status).toBe(404);
    expect((await (await one.tenant.own.tenant.as('executive')).put('/api/peers/consent', { takesPart: true })).status).toBe(404);
    expect((await (await other.tenant.own.tenant.as('executive')).get(`/api/peers/suppliers/${one.supplierId}`)).status).toBe(404);
  });
});
