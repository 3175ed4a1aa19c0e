import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Client, Problemish } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { ProposalDetailDto } from '../proposals/proposal-parts.dto.js';
import type { BenefitDto, BenefitReadingDto } from './benefits.dto.js';

describe('benefits read from results', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let colleague: Client;
  let vendor: Client;
  let level: string;
  let otherLevel: string;
  let proposalId: string;
  let supplier: { id: string; contractId: string };

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    [manager, colleague] = [await t.tenant.as('supplier_manager'), await t.tenant.as('supplier_manager')];
    const towerId = await t.tower();
    const calendarId = await t.calendar();
    supplier = await t.supplier('Klient', [towerId]);
    const other = await t.supplier('Nät', [towerId]);
    const ids = { towerId, calendarId };
    level = await t.level({ supplierId: supplier.id, contractId: supplier.contractId, ...ids });
    otherLevel = await t.level({ supplierId: other.id, contractId: other.contractId, ...ids });
    // Before: 1 of 2 and 4 of 4; after: 9 of 10. The rule's version is the newest month's.
    for (const [period, met, volume, value] of [['2026-01', 1, 2, '50'], ['2026-02', 4, 4, '100'], ['2026-05', 9, 10, '90']] as const) {
      await t.query('INSERT INTO period (organisation_id, period) VALUES ($1, $2)', [period]);
      await t.query(
        `INSERT INTO service_level_result (organisation_id, id, service_level_id, supplier_id, tower_id, period, met, missed, volume, verdict, exact_value,
                                           window_from, window_to, rule_version, explanation, computed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'met', $10, '2026-01-01', '2026-02-01', '7', '{}', now())`,
        [randomUUID(), level, supplier.id, towerId, period, met, volume - met, volume, value],
      );
    }
    vendor = await t.tenant.as('vendor', supplier.id);
    const { body } = await vendor.post<ProposalDetailDto>('/api/proposals', { title: 'P', description: 'D' });
    await vendor.post(`/api/proposals/${body.id}/steps`, { action: 'propose' }, { 'if-match': '"1"' });
    proposalId = body.id;
  });
  afterAll(() => app.close());

  const plan = (more: object = {}) =>
    manager.post<BenefitDto & Problemish>('/api/benefits', {
      ...{ proposalId, type: 'response_time', title: 'More in time', planned: '20', method: 'The service level', serviceLevelId: level },
      ...{ baselineFrom: '2026-01-01', baselineTo: '2026-02-28', measureFrom: '2026-05-01', measureTo: '2026-05-31' },
      ...more,
    });
  const act = (client: Client, { id }: { id: string }, path: string, seen: number, body: object = {}) =>
    client.post<BenefitDto & Problemish>(`/api/benefits/${id}/${path}`, body, { 'if-match': `"${seen}"` });

  it('R26 take the figure before and after from the results, weighted by cases, with the rule they were measured by', async () => {
    const { body: benefit } = await plan();
    expect(benefit.unit).toBe('percentage_points');
    // Before 2 × 50 + 4 × 100 of 6 cases: 83 1/3; 90 after.
    const reading = (await vendor.get<BenefitReadingDto>(`/api/benefits/${benefit.id}/reading`)).body;
    expect(reading).toMatchObject({ before: '83.33', after: '90.00', improvement: '6.66', ruleVersion: '7' });
    expect((await act(vendor, benefit, 'measurement', 1, { value: '19' })).body).toMatchObject({ measured: '6.66', resultBefore: '83.33' });
    const verified = await act(colleague, benefit, 'verification', 2, { value: '20' });
    expect(verified.body).toMatchObject({ state: 'verified', verified: '6.66', verifiedShare: '33.30', resultAfter: '90.00', ruleVersion: '7' });
    const exact = await t.query<{ before: string }>('SELECT result_before AS before FROM benefit WHERE organisation_id = $1 AND id = $2', [benefit.id]);
    expect(exact).toEqual([{ before: '250/3' }]);
  });

  it('are not made up where there is nothing to compare', async () => {
    const { body: benefit } = await plan({ measureFrom: '2026-06-01', measureTo: '2026-06-30' });
    expect((await manager.get<BenefitReadingDto>(`/api/benefits/${benefit.id}/reading`)).body).toMatchObject({ before: '83.33', after: null, improvement: null });
    expect((await act(manager, benefit, 'measurement', 1, { value: '19' })).body.code).toBe('results_missing');
  });

  it('are not achieved where it became worse', async () => {
    const { body: benefit } = await plan({ baselineFrom: '2026-02-01' });
    const verified = await act(colleague, benefit, 'verification', 1);
    expect(verified.body).toMatchObject({ state: 'not_achieved', verified: '-10' });
  });

  it('are read from a service level of the proposal’s own supplier alone, that measures what the type is about', async () => {
    expect((await plan({ serviceLevelId: otherLevel })).body.errors).toMatchObject([{ field: 'serviceLevelId', code: 'not_found' }]);
    expect((await plan({ type: 'hours' })).body.errors).toMatchObject([{ field: 'serviceLevelId', code: 'not_for_type' }]);
  });
});
