import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { everywhere, type ScoreModelVersion } from '@samsyn/domain/scorecards/score-model';
import { scoreMonth } from '@samsyn/domain/scorecards/score-month';
import { sendLedger } from '../../testing/costs-tenant.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { MonthInputsService } from './month-inputs.service.js';

const byCost: ScoreModelVersion = {
  id: null,
  effectiveFrom: null,
  model: {
    minimumCoverage: '50',
    dimensions: [
      {
        ...{ code: 'cost', names: null, weight: '1', minimumCoverage: null },
        kpis: [
          {
            ...{ code: 'against_plan', names: { sv: 'Mot plan', en: 'Against plan' }, unit: 'percent', direction: 'lower_is_better', weight: '1' },
            ...{ curve: { kind: 'linear', direction: 'lower_is_better', floor: '150', target: '100' }, minimumVolume: null, minimumCoverage: null, scope: everywhere },
            source: { kind: 'cost', figure: 'cost_against_plan' },
          },
        ],
      },
    ],
  },
};

describe('R24 the cost dimension of a score', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('R23 counts what was matched, of each contract, once somebody confirmed it', async () => {
    const tenant = await MeasuredTenant.create(app);
    const towerId = await tenant.tower();
    const { id: supplierId, contractId } = await tenant.supplier('Alfa', [towerId], '100000');
    const manager = await tenant.tenant.as('supplier_manager');
    await sendLedger(manager, ['Alfa;;1;1250,00;2026-03-05;C-Alfa']);
    const gather = async () => {
      const [inputs] = await tenant.run((tx) => app.get(MonthInputsService).gather(tx, ['2026-03'], { counts: [], downtimes: new Map() }, byCost));
      if (!inputs) throw new Error('no inputs');
      return inputs;
    };
    expect((await gather()).measures).toEqual([]);
    const { body } = await manager.get<{ items: { id: string }[] }>('/api/costs/invoices');
    await manager.post('/api/costs/invoices/confirm', { invoiceIds: body.items.map(({ id }) => id) });
    const inputs = await gather();
    expect(inputs.measures).toEqual([
      { kpi: 'against_plan', supplierId, towerId, contractId, value: '125', volume: 1, coverage: null, evidence: { kind: 'cost', id: contractId } },
    ]);
    expect(scoreMonth(inputs).suppliers.get(supplierId)?.points?.toFraction()).toBe('50');
  });
});
