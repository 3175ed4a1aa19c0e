import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OutageDto } from '../evidence/outages/outages.dto.js';
import type { EndToEndPageDto } from '../ledgers/end-to-end.dto.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import type { ComponentDto } from '../services/components/components.dto.js';
import type { ServiceDto } from '../services/services.dto.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { RenewalService } from './renewal.service.js';
import type { DowntimeDto, ScorecardDto } from './scorecard.dto.js';

const minute = 60_000;
const period = '2026-03';
const noon = Date.parse('2026-03-02T12:00:00Z');

describe('R20 the downtime in a scorecard', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let towers: string[];
  let alpha: string;
  let beta: string;

  beforeAll(async () => {
    app = await createTestApp();
    await app.get(JobQueue).startWorkers();
  });
  afterAll(() => app.close());

  /** Care rests on Alpha in two towers and on Beta in one of them. */
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    towers = [await t.tower(), await t.tower()].sort();
    const calendarId = await t.calendar();
    const [one, two] = [await t.supplier('Alpha', towers), await t.supplier('Beta', [tower(0)])];
    [alpha, beta] = [one.id, two.id];
    await t.level({ ...one, supplierId: alpha, towerId: tower(0), calendarId });
    const service = (await manager.post<ServiceDto>('/api/services', { name: 'Care', criticality: 'high' })).body.id;
    for (const [name, supplierId, towerId] of [['Records', alpha, tower(0)], ['Clients', alpha, tower(1)], ['Backbone', beta, tower(0)]]) {
      const { body } = await manager.post<ComponentDto>('/api/components', { name, supplierId, towerId, kind: 'server' });
      await manager.post('/api/service-dependencies', { fromId: service, requiresId: body.id, strength: 'hard' });
    }
    const at = '2026-03-02T08:00:00Z';
    await t.incident(at, '2026-03-02T08:10:00Z', [{ supplierId: alpha, towerId: tower(0), at }]);
    await app.get(RenewalService).measure(t.tenant.organisationId, {});
  });

  const tower = (index: number) => towers[index] ?? '';
  const outage = async (component: string, supplierId: string, towerId: string, after: number, length: number) => {
    const begun = noon + after * minute;
    const times = { from: new Date(begun).toISOString(), to: new Date(begun + length * minute).toISOString() };
    return (await manager.post<OutageDto>('/api/outages', { component, supplierId, towerId, title: component, ...times })).body.id;
  };
  const card = async (client = manager) => (await client.get<ScorecardDto>(`/api/scorecards/${period}`)).body;
  const ledger = async (client = manager) => (await client.get<EndToEndPageDto>(`/api/ledgers/end-to-end?period=${period}`)).body.totals;

  async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
    for (let tries = 0; tries < 100 && (await read()) !== expected; tries += 1) await sleep(100);
    expect(await read()).toBe(expected);
  }

  it('R20 is the sum of the end-to-end ledger, by supplier and tower, and follows what suppliers answer', async () => {
    const records = await outage('Records', alpha, tower(0), 0, 31);
    await outage('Backbone', beta, tower(0), 15, 20);
    await outage('Clients', alpha, tower(1), 40, 8);
    await eventually(async () => (await card()).downtime?.minutes, 43);
    const vendor = await t.tenant.as('vendor', alpha);
    const body = { evidenceIds: [records], answer: 'dispute', reason: 'The network was down' };
    expect((await vendor.post('/api/ledgers/end-to-end/answers', body)).status).toBe(201);
    await eventually(async () => (await card()).downtime?.disputed ?? 0, 23);

    const [document, totals] = [await card(), await ledger()];
    const sum = (supplierId: string, kind?: string) =>
      totals.parts.filter((part) => part.supplierId === supplierId && part.kind === (kind ?? part.kind)).reduce((all, { minutes }) => all + minutes, 0);
    expect(document.downtime.minutes).toBe(totals.minutes);
    for (const supplier of document.suppliers) {
      const expected = { minutes: sum(supplier.id), sole: 0, shared: 0, disputed: sum(supplier.id, 'disputed'), unattributed: sum(supplier.id, 'unattributed') };
      expect(supplier.downtime).toEqual(expected);
    }
    // Of the 31 minutes half of 16 is the backbone's, which nobody has answered for.
    const minutes = ({ minutes: all, disputed, unattributed }: DowntimeDto) => [all, disputed, unattributed];
    const cells = Object.fromEntries(document.cells.map((cell) => [`${cell.supplierId} ${cell.towerId}`, minutes(cell.downtime)]));
    expect(cells).toEqual({ [`${alpha} ${tower(0)}`]: [23, 23, 0], [`${alpha} ${tower(1)}`]: [8, 0, 8], [`${beta} ${tower(0)}`]: [12, 0, 12] });
    expect(document.towers.map(({ id, downtime }) => [id, downtime?.minutes])).toEqual([[tower(0), 35], [tower(1), 8]]);
  });

  it('R20 tells a vendor of its own downtime alone', async () => {
    await outage('Records', alpha, tower(0), 0, 30);
    await outage('Backbone', beta, tower(0), 15, 30);
    await eventually(async () => (await card()).downtime?.minutes, 45);
    const vendor = await t.tenant.as('vendor', beta);
    const own = await card(vendor);
    const minutes = (await ledger(vendor)).parts.reduce((all, part) => all + part.minutes, 0);
    expect([own.downtime.minutes, own.suppliers[0]?.downtime.minutes, own.cells[0]?.downtime.minutes]).toEqual([minutes, minutes, minutes]);
    expect(own.towers.map(({ downtime }) => downtime)).toEqual([null]);
  });

  it('R25 makes anew what an earlier version made without all that a score is made of', async () => {
    await outage('Records', alpha, tower(0), 0, 30);
    await eventually(async () => (await card()).downtime?.minutes, 30);
    const before = await t.query('SELECT document::text FROM scorecard WHERE organisation_id = $1 ORDER BY supplier_id');
    await t.query("UPDATE scorecard SET document = document - 'downtime' - 'contracts' WHERE organisation_id = $1");
    await app.get(RenewalService).passTime(t.tenant.organisationId);
    expect(await t.query('SELECT document::text FROM scorecard WHERE organisation_id = $1 ORDER BY supplier_id')).toEqual(before);
  });
});
