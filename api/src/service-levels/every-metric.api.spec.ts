import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Client, Problemish } from '../testing/client.js';
import { addCalendar, addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ServiceLevelDetailDto } from './service-levels.dto.js';

type Answer = ServiceLevelDetailDto & Problemish;

const tiers = {
  kind: 'tiers',
  multiplier: { fromConsecutive: 2, factor: '2' },
  earnBack: { periods: 3 },
  chronicFailure: { failures: 3, ofPeriods: 6 },
  tiers: [
    { bound: '99.5', percent: '5' },
    { bound: '99', percent: '10.5' },
  ],
};

describe('promises of every metric', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let ids: { contractId: string; towerId: string; calendarId: string };
  let supplierId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    supplierId = await addSupplier(manager);
    const towerId = await addTower(manager);
    const contractId = await addContract(manager, supplierId, [towerId]);
    ids = { contractId, towerId, calendarId: await addCalendar(manager) };
  });
  afterAll(() => app.close());

  const create = (terms: object) =>
    manager.post<Answer>('/api/service-levels', {
      ...ids,
      ...{ code: randomUUID().slice(0, 8), name: 'Löfte', effectiveFrom: '2026-01-01' },
      ...terms,
    });
  const availability = { metric: 'availability', expectedTarget: '99.95', minimumTarget: '99.5' };
  const codes = (problem: Problemish) => problem.errors?.map(({ field, code }) => `${field} ${code}`);

  it.each<[string, object, object]>([
    ['R6 days', { metric: 'resolution', targetDays: 5, targetEndOfDay: true, expectedTarget: '90', minimumTarget: '80' }, { direction: 'higher_is_better' }],
    [
      'a percentile of durations',
      { metric: 'response_duration', statistic: 'percentile', percentile: '95.5', expectedTarget: '7200000', minimumTarget: '14400000' },
      { direction: 'lower_is_better', percentile: '95.50', expectedTarget: '7200000.00' },
    ],
    ['a count a quarter', { metric: 'outage_count', expectedTarget: '2', minimumTarget: '4', window: { kind: 'quarter' } }, { window: { kind: 'quarter' } }],
    ['a rolling window', { ...availability, window: { kind: 'rolling', days: 90 } }, { window: { kind: 'rolling', days: 90 } }],
    ['a reported figure', { metric: 'reported', statistic: 'sum', direction: 'lower_is_better', expectedTarget: '1', minimumTarget: '2' }, { direction: 'lower_is_better' }],
    [
      'R11 exclusions of a component',
      {
        ...availability,
        component: 'Journalsystem',
        exclusions: { causes: ['force_majeure'], times: [{ from: '2026-03-01T01:00:00+01:00', to: '2026-03-01T04:00:00Z', reason: 'Flytt' }] },
      },
      {
        component: 'Journalsystem',
        exclusions: { causes: ['force_majeure'], times: [{ from: '2026-03-01T00:00:00.000Z', to: '2026-03-01T04:00:00.000Z', reason: 'Flytt' }] },
      },
    ],
    ['R17 tiers', { ...availability, creditRule: tiers, currency: 'SEK' }, { creditRule: tiers, currency: 'SEK' }],
  ])('keep %s as they were given', async (_, given, kept) => {
    const { status, body } = await create(given);
    expect([status, body.errors]).toEqual([201, undefined]);
    const { body: read } = await manager.get<Answer>(`/api/service-levels/${body.id}`);
    expect(read).toEqual(body);
    expect(read).toMatchObject(kept);
  });

  it('take over the direction of a new metric when they are changed', async () => {
    const { body } = await create(availability);
    const changes = { metric: 'downtime', expectedTarget: '3600000', minimumTarget: '7200000' };
    const changed = await manager.patch<Answer>(`/api/service-levels/${body.id}`, changes, 1);
    expect(changed.body).toMatchObject({ metric: 'downtime', direction: 'lower_is_better' });
  });

  it('name the field and the rule of what cannot be counted by', async () => {
    const { body } = await create({ ...availability, expectedTarget: '100.1', weight: '0', currency: 'EUR', creditRule: { ...tiers, tiers: [tiers.tiers[0], tiers.tiers[0]] } });
    expect(body).toMatchObject({ status: 422, code: 'invalid_input' });
    expect(body.errors).toMatchObject([
      { field: 'expectedTarget', code: 'above_hundred_percent', params: { rule: 'R13' } },
      { field: 'weight', code: 'weight_not_positive', params: { rule: 'R23' } },
      { field: 'creditRule.tiers.1.bound', code: 'bands_overlap', params: { rule: 'R17' } },
      { field: 'currency', code: 'different_currencies', params: { rule: 'R16', left: 'EUR', right: 'SEK' } },
    ]);
  });

  it('R16 keep the currency of their contract where they cost something', async () => {
    const contractId = await addContract(manager, supplierId, [ids.towerId]);
    const inEuro = (version: number) => manager.patch<Answer>(`/api/contracts/${contractId}`, { currency: 'EUR' }, version);
    await create({ ...availability, contractId });
    expect((await inEuro(1)).status).toBe(200);
    await create({ ...availability, contractId, creditRule: tiers });
    const { body } = await manager.patch<Answer>(`/api/contracts/${contractId}`, { currency: 'SEK' }, 2);
    expect(body.errors).toMatchObject([{ field: 'currency', code: 'different_currencies', params: { rule: 'R16', left: 'SEK', right: 'EUR' } }]);
  });

  it('R17 refuse a credit rule of another shape, by its field', async () => {
    const rule = async (creditRule: unknown) => codes((await create({ ...availability, creditRule })).body);
    expect(await rule({ kind: 'pool', trigger: 'below_expected', poolPercent: 50, levelPercent: '40' })).toEqual([
      'creditRule.poolPercent is_decimal_text',
    ]);
    expect(await rule({ ...tiers, tiers: [{ bound: '99', percent: '5', more: 1 }] })).toEqual([
      'creditRule.tiers.0.more whitelist_validation',
    ]);
    expect(await rule({ ...tiers, amountPerHourMinor: '1' })).toEqual(['creditRule.amountPerHourMinor whitelist_validation']);
    expect(await rule({ kind: 'hourly', counting: 'started', per: 'event', thresholdMs: 0.5, amountPerHourMinor: '-1' })).toEqual([
      'creditRule.thresholdMs is_int',
      'creditRule.amountPerHourMinor is_minor_units',
    ]);
    expect((await rule({ kind: 'lottery' }))?.[0]).toBe('creditRule.kind is_in');
    expect(await rule('none')).toEqual(['creditRule is_object']);
  });

  it('R11 refuse exclusions of another shape', async () => {
    const wrong = { causes: [''], times: [{ from: '2026-03-01', to: '2026-03-01T04:00:00Z', reason: 'x' }] };
    expect(codes((await create({ ...availability, exclusions: wrong })).body)).toEqual([
      'exclusions.causes is_length',
      'exclusions.times.0.from bad_instant',
    ]);
  });

  it('rest on a series of their own supplier, of the kind they count', async () => {
    const series = async (owner: string, kind: string) => {
      const given = { supplierId: owner, towerId: ids.towerId, name: kind, kind, source: 'test', externalId: randomUUID() };
      return (await manager.post<{ id: string }>('/api/measurement-series', given)).body.id;
    };
    const probe = await series(supplierId, 'probe');
    expect((await create({ ...availability, seriesId: probe })).body).toMatchObject({ seriesId: probe });
    const figure = await series(supplierId, 'figure');
    expect(codes((await create({ ...availability, seriesId: figure })).body)).toEqual(['seriesId wrong_kind_of_series']);
    const foreign = await series(await addSupplier(manager), 'probe');
    for (const seriesId of [foreign, randomUUID()]) {
      expect(codes((await create({ ...availability, seriesId })).body)).toEqual(['seriesId unknown_series']);
    }
  });
});
