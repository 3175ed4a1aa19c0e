import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FormItem } from '@samsyn/domain/forms/form';
import { everywhere, type ScoreModelVersion } from '@samsyn/domain/scorecards/score-model';
import type { ReportDetailDto } from '../../reports/reports.dto.js';
import { form, ReportedTenant } from '../../testing/reported-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { MonthInputsService } from './month-inputs.service.js';

const staff: FormItem = { kind: 'number', key: 'staff', label: { sv: 'Bemanning', en: 'Staff' }, required: true, unit: '%', decimals: 1 };

const model = (item: string): ScoreModelVersion => ({
  ...{ id: null, effectiveFrom: null },
  model: {
    minimumCoverage: '0',
    dimensions: [
      {
        ...{ code: 'flexibility', names: null, weight: '1', minimumCoverage: null },
        kpis: [
          {
            ...{ code: item, names: { sv: item, en: item }, unit: 'percent', direction: 'higher_is_better', weight: '1', minimumVolume: null, minimumCoverage: null },
            curve: { kind: 'linear', floor: '0', target: '100', direction: 'higher_is_better' },
            source: { kind: 'report_figure', item },
            scope: everywhere,
          },
        ],
      },
    ],
  },
});

describe('figures of reports as measures', () => {
  let app: NestFastifyApplication;
  let r: ReportedTenant;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    r = await ReportedTenant.create(app);
  });

  const measures = (item = 'staff') =>
    r.t.run(async (tx) => {
      const facts = { counts: [], downtimes: new Map<never, never>() };
      return (await app.get(MonthInputsService).gather(tx, ['2026-02', '2026-03'], facts, model(item))).map((month) => month.measures);
    });
  const step = async ({ id, version }: ReportDetailDto, action: string) =>
    (await r.manager.post<ReportDetailDto>(`/api/reports/${id}/steps`, { action }, { 'if-match': `"${version}"` })).body;

  it('R22 R23 are not measured until the report is accepted, and then as it says', async () => {
    const owed = await r.report({}, form(staff));
    expect(await measures()).toEqual([[], []]);
    const submitted = await r.submitted(owed.id, { staff: '92.5' });
    const place = { kpi: 'staff', supplierId: r.supplier.id, towerId: null, contractId: r.supplier.contractId, evidence: { kind: 'report', id: owed.id } };
    expect(await measures()).toMatchObject([[], [{ ...place, value: null }]]);
    const accepted = await step(await step(submitted, 'review'), 'accept');
    expect(accepted.state).toBe('accepted');
    expect(await measures()).toMatchObject([[], [{ ...place, value: '185/2' }]]);
  });

  it('R22 R23 take the value that was agreed, and a correction in its place', async () => {
    const submitted = await r.submitted((await r.report()).id);
    const reconciled = (await r.manager.post<ReportDetailDto>(`/api/reports/${submitted.id}/figures/accept-within`, {}, { 'if-match': `"${submitted.version}"` })).body;
    const accepted = await step(reconciled, 'accept');
    expect(await measures('solved')).toMatchObject([[], [{ kpi: 'solved', value: '80' }]]);
    const [figure] = accepted.figures;
    const proposed = { figureId: figure?.id, value: '79.5', reason: 'Räknat fel.' };
    const [correction] = (await r.vendor.post<ReportDetailDto>(`/api/reports/${submitted.id}/corrections`, proposed)).body.corrections;
    expect(await measures('solved')).toMatchObject([[], [{ value: '80' }]]);
    await r.manager.post(`/api/reports/${submitted.id}/corrections/${correction?.id}/answer`, { accept: true }, { 'if-match': `"${correction?.version ?? 0}"` });
    expect(await measures('solved')).toMatchObject([[], [{ value: '159/2' }]]);
  });
});
