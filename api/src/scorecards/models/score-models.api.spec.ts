import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { everywhere, type KpiDefinition, type ScoreModel, startingModel } from '@samsyn/domain/scorecards/score-model';
import { connectAsApi } from '../../testing/as-role.js';
import type { Client, Problemish } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { MeasureService } from '../../results/measure.service.js';
import type { AdjustmentDto, AdjustmentsDto } from '../adjustments/adjustments.dto.js';
import { ScorecardComputation } from '../compute.service.js';
import type { RecordableKpisDto, RecordedValueDetailDto, RecordedValuesDto } from '../recorded-values/recorded-values.dto.js';
import type { ScoreDetailDto } from '../score-detail.dto.js';
import type { ScorecardDto } from '../scorecard.dto.js';
import type { ScoreModelDetailDto, ScoreModelPreviewDto, ScoreModelsDto } from './score-models.dto.js';

const now = '2026-10-20T10:00:00Z';
const period = '2026-09';

const kpi = (code: string, changes: Partial<KpiDefinition> = {}): KpiDefinition => ({
  ...{ code, names: { sv: `Mått ${code}`, en: `Measure ${code}` }, unit: 'percent', direction: 'higher_is_better', weight: '1' },
  curve: { kind: 'linear', floor: '0', target: '100', direction: 'higher_is_better' },
  ...{ minimumVolume: null, minimumCoverage: null, source: { kind: 'manual' }, scope: everywhere },
  ...changes,
});

/** Delivery as before, and beside it what people record. */
const richer: ScoreModel = {
  minimumCoverage: '50',
  dimensions: [
    ...startingModel.dimensions.filter(({ code }) => code === 'delivery'),
    {
      ...{ code: 'innovation', names: null, weight: '40', minimumCoverage: null },
      kpis: [kpi('ideas'), kpi('commitments', { source: { kind: 'commitment' } }), kpi('survey', { weight: '0', source: { kind: 'survey' } })],
    },
  ],
};

describe('scoring models, recorded values and adjustments', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let vendor: Client;
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };
  let towerId: string;
  let serviceLevelId: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    towerId = await t.tower();
    const calendarId = await t.calendar();
    a = await t.supplier('Alpha', [towerId], '300000');
    b = await t.supplier('Beta', [towerId], '100000');
    vendor = await t.tenant.as('vendor', a.id);
    for (const supplier of [a, b]) {
      const id = await t.level({ ...supplier, supplierId: supplier.id, towerId, calendarId });
      if (supplier === a) serviceLevelId = id;
      await t.incident('2026-09-03T08:00:00Z', '2026-09-03T08:10:00Z', [{ supplierId: supplier.id, towerId, at: '2026-09-03T08:00:00Z' }]);
    }
    await compute();
  });

  const compute = () =>
    t.run(async (tx) => {
      await app.get(MeasureService).measure(tx, {});
      await app.get(ScorecardComputation).compute(tx);
    }, now);
  const match = (version: number) => ({ 'if-match': `"${version}"` });
  const draft = async () => (await manager.post<ScoreModelDetailDto & Problemish>('/api/score-models', {})).body;
  const define = async (definition: object, reason = 'Förnyelse räknas.') => {
    const { id, version } = await draft();
    return (await manager.put<ScoreModelDetailDto & Problemish>(`/api/score-models/${id}`, { definition, reason }, version)).body;
  };
  const publish = async ({ id, version }: ScoreModelDetailDto, effectiveFrom = period) =>
    (await manager.post<ScoreModelDetailDto & Problemish>(`/api/score-models/${id}/publication`, { effectiveFrom }, match(version))).body;
  const published = async (definition: ScoreModel = richer) => publish(await define(definition));
  const record = async (body: object) =>
    (await manager.post<RecordedValueDetailDto & Problemish>('/api/recorded-values', { period, supplierId: a.id, justification: 'Protokoll 12', ...body })).body;
  const card = async () => (await manager.get<ScorecardDto>(`/api/scorecards/${period}`)).body;
  const scoreOf = async (id = a.id) => (await card()).suppliers.find((supplier) => supplier.id === id)?.score;
  const detail = async (kind: string, id: string, as = manager) =>
    (await as.get<ScoreDetailDto & Problemish>(`/api/scorecards/${period}/details/${kind}/${id}`)).body;

  it('R24 starts from the model every organisation starts from, and one draft at a time is a copy of the last', async () => {
    const before = (await manager.get<ScoreModelsDto>('/api/score-models')).body;
    expect(before).toMatchObject({ inForce: { id: null, effectiveFrom: null, definition: startingModel }, items: [] });
    const first = await draft();
    expect(first).toMatchObject({ number: 1, state: 'draft', definition: startingModel, createdByName: 'Test supplier_manager' });
    expect(await draft()).toMatchObject({ status: 409, code: 'draft_exists' });
    expect((await manager.delete(`/api/score-models/${first.id}`, first.version)).status).toBe(204);
    expect((await manager.get<ScoreModelsDto>('/api/score-models')).body.items).toEqual([]);
  });

  it('R23 R24 scores the months from its first one on, and leaves those before as they were', async () => {
    await published();
    await record({ kpi: 'ideas', value: '50' });
    await record({ kpi: 'commitments', volume: 3, delivered: 1 });
    await compute();
    // Delivery 100 by 40; innovation (50 + 33.33…) / 2 by 40.
    expect(await scoreOf()).toMatchObject({ points: '70.833', coverage: '100.00' });
    // Nothing was recorded of Beta: half of its weight was not measured.
    expect(await scoreOf(b.id)).toMatchObject({ points: '100.000', coverage: '50.00' });
    const { body } = await manager.get<ScoreModelsDto>('/api/score-models');
    expect(body.inForce).toMatchObject({ effectiveFrom: period });
    const later = await define({ ...richer, minimumCoverage: '60' }, 'Mer ska mätas.');
    expect(await publish(later, '2026-09')).toMatchObject({ status: 409, code: 'model_month_taken' });
    expect(await publish(later, '2026-11')).toMatchObject({ state: 'published', number: 2 });
    await compute();
    expect((await card()).minimumCoverage).toBe('50.00');
  });

  it('R23 tells all that a score is made of, each KPI with its evidence', async () => {
    await published();
    const value = await record({ kpi: 'ideas', value: '50', towerId });
    await compute();
    const { lines, exactPoints } = await detail('supplier', a.id);
    expect(exactPoints).toBe('75');
    expect(lines.map(({ kpi: code, dimension, points, share, evidence }) => [code, dimension, points, share, evidence.kind])).toEqual([
      [serviceLevelId, 'delivery', '100.000', '50.00', 'result'],
      ['ideas', 'innovation', '50.000', '50.00', 'recorded_value'],
      ['commitments', 'innovation', null, '0.00', 'recorded_value'],
      ['survey', 'innovation', null, '0.00', 'recorded_value'],
    ]);
    expect(lines[1]).toMatchObject({ value: '50.00', exactValue: '50', unit: 'percent', evidence: { id: value.id }, names: { en: 'Measure ideas' } });
  });

  it('R24 shows what a draft would make of a real month, and keeps nothing of it', async () => {
    const model = await define(richer);
    await record({ kpi: 'ideas', value: '50' });
    const { body } = await manager.get<ScoreModelPreviewDto>(`/api/score-models/${model.id}/preview?period=${period}`);
    expect(body.items.filter(({ kind }) => kind === 'supplier')).toMatchObject([
      { name: 'Alpha', now: { points: '100.000', coverage: '100.00' }, then: { points: '100.000', coverage: '50.00' }, change: '0.000' },
      { name: 'Beta', then: { coverage: '50.00' } },
    ]);
    expect(body.items[0]).toMatchObject({ kind: 'organisation', now: { points: '100.000' } });
    expect(body.unmeasured.map(({ code, suppliers }) => [code, suppliers])).toEqual([['ideas', 2], ['commitments', 2], ['survey', 2]]);
    expect((await card()).modelId).toBeNull();
    expect((await manager.get(`/api/score-models/${randomUUID()}/preview?period=${period}`)).status).toBe(404);
    expect((await manager.get(`/api/score-models/${model.id}/preview?period=2026-13`)).status).toBe(422);
  });

  it('R23 R24 refuses by its path what must not stand, a formula by where it goes wrong', async () => {
    const { id, version } = await draft();
    const put = async (definition: unknown) => (await manager.put<Problemish>(`/api/score-models/${id}`, { definition }, version)).body;
    const own = (kpis: object[]) => ({ minimumCoverage: '50', dimensions: [{ code: 'innovation', names: null, weight: '1', minimumCoverage: null, kpis }] });
    const errors = async (...kpis: object[]) => ((await put(own(kpis))).errors ?? []).map(({ field, code }) => [field.replace('definition.dimensions.0.', ''), code]);
    expect(await errors({ ...kpi('x'), weight: '-1' })).toEqual([['kpis.0.weight', 'negative_weight']]);
    expect(await errors({ ...kpi('x'), source: { kind: 'formula', expression: 'import("fs")' } })).toEqual([['kpis.0.source.expression', 'formula_part_not_allowed']]);
    expect(await errors({ ...kpi('x'), source: { kind: 'formula', expression: '2 * (y' } }, kpi('y'))).toEqual([['kpis.0.source.expression', 'bad_formula']]);
    expect(await errors({ ...kpi('x'), scope: { ...everywhere, supplierIds: [randomUUID()] } })).toEqual([['kpis.0.scope.supplierIds', 'unknown_supplier']]);
    expect(await put('nothing')).toMatchObject({ status: 422 });
    const model = (await manager.put<ScoreModelDetailDto>(`/api/score-models/${id}`, { definition: own([{ ...kpi('x'), source: { kind: 'formula', expression: 'y / 3' } }, kpi('y')]) }, version)).body;
    expect(model.definition.dimensions[0]?.kpis[0]?.source).toMatchObject({ tree: { kind: 'operator', operator: '/' } });
    expect(await publish(model)).toMatchObject({ status: 422, errors: [{ field: 'reason', code: 'reason_missing' }] });
    expect((await manager.put<Problemish>(`/api/score-models/${id}`, { definition: richer }, version)).body).toMatchObject({ status: 412 });
  });

  it('a published version stands, also for SQL as the API’s role', async () => {
    const model = await published();
    expect((await manager.put<Problemish>(`/api/score-models/${model.id}`, { definition: startingModel }, model.version)).body).toMatchObject({ status: 409, code: 'already_published' });
    expect((await manager.delete(`/api/score-models/${model.id}`, model.version)).status).toBe(409);
    const sql = await connectAsApi();
    const context = { organisationId: t.tenant.organisationId, supplierId: null, userId: manager.userId, role: 'administrator' } as const;
    for (const statement of ["UPDATE score_model SET reason = 'x' WHERE id = $1", 'DELETE FROM score_model WHERE id = $1'])
      expect((await sql.attempt(context, statement, [model.id])).count).toBe(0);
    for (const statement of ["UPDATE recorded_value SET value = '1'", 'DELETE FROM recorded_value', 'DELETE FROM score_adjustment'])
      expect((await sql.attempt(context, statement)).refused).toBe('42501');
    await sql.close();
  });

  it('R23 records values with what they rest on; the newest counts, and what was taken back does not', async () => {
    await published();
    expect((await manager.get<RecordableKpisDto>(`/api/recorded-values/kpis?period=${period}`)).body.items.map(({ code, source }) => [code, source])).toEqual([
      ['ideas', 'manual'], ['commitments', 'commitment'], ['survey', 'survey'],
    ]);
    await record({ kpi: 'ideas', value: '10' });
    const second = await record({ kpi: 'ideas', value: '+090.0'.slice(1) });
    expect(second).toMatchObject({ value: '90', current: true, recordedByName: 'Test supplier_manager', names: { sv: 'Mått ideas' }, history: [{ value: '90' }, { value: '10', current: false }] });
    await compute();
    expect((await scoreOf())?.points).toBe('95.000');
    const taken = (await manager.post<RecordedValueDetailDto>(`/api/recorded-values/${second.id}/withdrawal`, { justification: 'Fel leverantör' })).body;
    expect(taken).toMatchObject({ withdrawn: true, value: null });
    expect((await manager.post<Problemish>(`/api/recorded-values/${second.id}/withdrawal`, { justification: 'Igen' })).body).toMatchObject({ status: 409, code: 'already_withdrawn' });
    await compute();
    expect(await scoreOf()).toMatchObject({ points: '100.000', coverage: '50.00' });
  });

  it.each([
    [{ kpi: 'nothing', value: '1' }, 'kpi', 'kpi_not_recorded'],
    [{ kpi: 'service_levels', value: '1' }, 'kpi', 'kpi_not_recorded'],
    [{ kpi: 'ideas' }, 'value', 'is_not_empty'],
    [{ kpi: 'ideas', value: '1e3' }, 'value', 'matches'],
    [{ kpi: 'ideas', value: '1', justification: '' }, 'justification', 'is_length'],
    [{ kpi: 'ideas', value: '1', supplierId: randomUUID() }, 'supplierId', 'unknown_supplier'],
    [{ kpi: 'ideas', value: '1', towerId: randomUUID() }, 'towerId', 'unknown_tower'],
    [{ kpi: 'ideas', value: '1', contractId: randomUUID() }, 'contractId', 'unknown_contract'],
    [{ kpi: 'commitments', value: '1', volume: 1, delivered: 1 }, 'value', 'value_not_allowed'],
    [{ kpi: 'commitments', volume: 1, delivered: 2 }, 'delivered', 'more_than_due'],
    [{ kpi: 'commitments', volume: 1 }, 'delivered', 'is_not_empty'],
    [{ kpi: 'survey', value: '4', volume: 4 }, 'volume', 'too_few_answers'],
  ])('refuses to record %j', async (body, field, code) => {
    await published();
    const refused = await record(body);
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.errors?.map((error) => [error.field, error.code])).toContainEqual([field, code]);
  });

  it('R23 overrides and suspends with a reason only, the original kept and shown, until it is taken back', async () => {
    await published();
    await record({ kpi: 'ideas', value: '50' });
    const adjust = async (body: object) =>
      (await manager.post<AdjustmentDto & Problemish>('/api/score-adjustments', { kind: 'override', supplierId: a.id, kpi: 'ideas', fromPeriod: period, points: '80', reason: 'Verktyget räknade fel', ...body })).body;
    for (const [body, field] of [[{ reason: '' }, 'reason'], [{ points: undefined }, 'points'], [{ points: '101' }, 'points'], [{ kind: 'suspension' }, 'points'], [{ toPeriod: '2026-08' }, 'toPeriod'], [{ towerId: randomUUID() }, 'towerId']] as const)
      expect((await adjust(body)).errors?.map((error) => error.field)).toContain(field);
    const override = await adjust({});
    expect(await adjust({})).toMatchObject({ status: 409, code: 'adjustment_overlaps' });
    await adjust({ kind: 'suspension', points: undefined, kpi: serviceLevelId, reason: 'Tvist om mätningen' });
    await compute();
    const line = async (code: string) => (await detail('supplier', a.id)).lines.find((one) => one.kpi === code);
    expect(await line('ideas')).toMatchObject({ points: '80.000', override: { reckoned: '50.000', reason: 'Verktyget räknade fel', by: manager.userId } });
    expect(await line(serviceLevelId)).toMatchObject({ points: null, suspended: { reason: 'Tvist om mätningen', by: manager.userId } });
    expect((await manager.get<AdjustmentsDto>(`/api/score-adjustments?period=${period}`)).body.items.map(({ kind, serviceLevelName }) => [kind, serviceLevelName])).toEqual([
      ['suspension', 'Restored in time'], ['override', null],
    ]);
    const back = await manager.post<AdjustmentDto>(`/api/score-adjustments/${override.id}/withdrawal`, { reason: 'Rättat i verktyget' }, match(override.version));
    expect(back.body).toMatchObject({ withdrawalReason: 'Rättat i verktyget', withdrawnByName: 'Test supplier_manager' });
    expect((await manager.post<Problemish>(`/api/score-adjustments/${override.id}/withdrawal`, { reason: 'Igen' }, match(2))).body.code).toBe('already_withdrawn');
    await compute();
    expect(await line('ideas')).toMatchObject({ points: '50.000', override: null });
  });

  it('shows a vendor what its own score is made of and nothing of others, and lets it change nothing', async () => {
    await published();
    const own = await record({ kpi: 'ideas', value: '50' });
    const theirs = await record({ kpi: 'ideas', value: '60', supplierId: b.id });
    await compute();
    expect((await detail('supplier', a.id, vendor)).lines.length).toBe(4);
    expect((await detail('contract', a.contractId, vendor)).points).toBe('75.000');
    for (const [kind, id] of [['supplier', b.id], ['contract', b.contractId], ['tower', towerId], ['organisation', 'organisation'], ['planet', a.id]] as const)
      expect((await detail(kind, id, vendor)).status).toBe(404);
    const seen = (await vendor.get<RecordedValuesDto>(`/api/recorded-values?period=${period}`)).body.items;
    expect(seen).toMatchObject([{ id: own.id, recordedByName: null }]);
    expect((await vendor.get(`/api/recorded-values/${theirs.id}`)).status).toBe(404);
    expect((await vendor.get('/api/score-models')).status).toBe(404);
    for (const path of ['/api/recorded-values', '/api/score-adjustments', '/api/score-models']) expect((await vendor.post(path, {})).status).toBe(404);
    const executive = await t.tenant.as('executive');
    expect((await executive.get('/api/score-models')).status).toBe(200);
    for (const path of ['/api/recorded-values', '/api/score-adjustments', '/api/score-models']) expect((await executive.post(path, {})).status).toBe(404);
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
    expect((await stranger.get<ScoreModelsDto>('/api/score-models')).body.items).toEqual([]);
    expect((await stranger.get(`/api/recorded-values/${own.id}`)).status).toBe(404);
    expect((await detail('supplier', a.id, stranger)).status).toBe(404);
  });
});
