import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { MeasureService } from './measure.service.js';
import type { OutcomeEvidencePageDto, IncidentOutcomesDto, ResultPageDto } from './results.dto.js';

const now = '2026-10-20T10:00:00Z';

describe('results', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let towerId: string;
  let calendarId: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    towerId = await t.tower();
    calendarId = await t.calendar();
  });

  const measure = () => t.run((tx) => app.get(MeasureService).measure(tx, {}), now);
  const results = async (query = '') =>
    (await manager.get<ResultPageDto>(`/api/results?${query}`)).body.items;

  async function promise(name: string) {
    const supplier = await t.supplier(name, [towerId]);
    const held = (at: string) => [{ supplierId: supplier.id, towerId, at }];
    await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId });
    return { supplierId: supplier.id, held };
  }

  it('pages evidence through clocks that run and clocks that stopped without losing one', async () => {
    const { held } = await promise('A');
    const ids = [];
    for (let index = 0; index < 5; index += 1) {
      const stopped = index < 2 ? null : `2026-09-10T1${index}:00:00Z`;
      ids.push(await t.incident('2026-09-10T08:00:00Z', stopped, held('2026-09-10T08:00:00Z')));
    }
    await measure();
    const id = (await results())[0]?.id;
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const url = `/api/results/${id}/evidence?limit=2${cursor ? `&cursor=${cursor}` : ''}`;
      const page: OutcomeEvidencePageDto = (await manager.get<OutcomeEvidencePageDto>(url)).body;
      seen.push(...page.items.map(({ incidentId }) => incidentId));
      cursor = page.nextCursor;
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect((await manager.get(`/api/results/${id}/evidence?cursor=nonsense`)).status).toBe(422);
  });

  it('pages and filters results, the newest month first and in it by code', async () => {
    const [a, b] = [await promise('A'), await promise('B')];
    for (const month of ['07', '08', '09']) {
      for (const { held } of [a, b]) {
        const opened = `2026-${month}-01T08:00:00Z`;
        await t.incident(opened, `2026-${month}-01T${month === '09' ? '10' : '08'}:01:00Z`, held(opened));
      }
    }
    await measure();
    const all = await results();
    expect(all.map(({ period }) => period)).toEqual(
      ['09', '09', '08', '08', '07', '07'].map((m) => `2026-${m}`),
    );
    const paged = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const url = `/api/results?limit=1${cursor ? `&cursor=${cursor}` : ''}`;
      const page: ResultPageDto = (await manager.get<ResultPageDto>(url)).body;
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(await results('verdict=below_minimum,below_expected')).toHaveLength(2);
    expect(await results(`verdict=met&supplierId=${a.supplierId}&towerId=${towerId}`)).toHaveLength(2);
    for (const query of [
      'verdict=fine',
      'period=2026-13',
      'supplierId=1',
      'limit=0',
      'cursor=x',
      'colour=red',
    ]) {
      expect({ query, status: (await manager.get(`/api/results?${query}`)).status }).toEqual({
        query,
        status: 422,
      });
    }
  });

  describe('of another supplier', () => {
    it('is not found by id, filter, evidence or incident', async () => {
      const [a, b] = [await promise('A'), await promise('B')];
      const own = await t.incident(
        '2026-09-01T08:00:00Z',
        '2026-09-01T08:10:00Z',
        a.held('2026-09-01T08:00:00Z'),
      );
      const shared = await t.incident('2026-09-01T08:00:00Z', '2026-09-01T10:00:00Z', [
        ...a.held('2026-09-01T08:00:00Z'),
        ...b.held('2026-09-01T08:30:00Z'),
      ]);
      await measure();
      const [result] = await results(`supplierId=${a.supplierId}`);
      const vendor = await t.tenant.as('vendor', b.supplierId);
      const mine = (await vendor.get<ResultPageDto>('/api/results')).body.items;
      expect(new Set(mine.map(({ supplierId }) => supplierId))).toEqual(new Set([b.supplierId]));
      expect((await vendor.get<ResultPageDto>(`/api/results?supplierId=${a.supplierId}`)).body.items).toEqual(
        [],
      );
      for (const url of [
        `/api/results/${result?.id}`,
        `/api/results/${result?.id}/evidence`,
        `/api/results/incidents/${own}`,
      ]) {
        expect({ url, status: (await manager.get(url)).status }).toEqual({ url, status: 200 });
        expect({ url, status: (await vendor.get(url)).status }).toEqual({ url, status: 404 });
      }
      const clocks = (await vendor.get<IncidentOutcomesDto>(`/api/results/incidents/${shared}`)).body.items;
      expect(clocks.map(({ supplierId }) => supplierId)).toEqual([b.supplierId]);
    });

    it('nor by a member of another organisation', async () => {
      const a = await promise('A');
      await t.incident('2026-09-01T08:00:00Z', '2026-09-01T08:10:00Z', a.held('2026-09-01T08:00:00Z'));
      await measure();
      const [result] = await results();
      const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
      expect((await stranger.get<ResultPageDto>('/api/results')).body.items).toEqual([]);
      expect((await stranger.get(`/api/results/${result?.id}`)).status).toBe(404);
      expect((await stranger.inOrganisation(t.tenant.slug).get(`/api/results/${result?.id}`)).status).toBe(
        404,
      );
    });
  });
});
