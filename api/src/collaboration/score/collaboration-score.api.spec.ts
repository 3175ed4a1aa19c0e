import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { productTerms } from '@samsyn/domain/collaboration/collaboration-score';
import { HandOffKeeper } from '../../ledgers/hand-off-keeper.service.js';
import { RegisterMeasures } from '../../platform/registers/register-measures.js';
import { connectAsApi } from '../../testing/as-role.js';
import type { Client } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { CollaborationDto, CollaborationTermsDto, CollaborationTraceDto } from './collaboration-score.dto.js';

const url = '/api/collaboration';

describe('the collaboration score', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let forAlfa: Client;
  let a: { id: string };
  let b: { id: string };

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    const towerId = await t.tower();
    [a, b] = [await t.supplier('Alfa', [towerId]), await t.supplier('Beta', [towerId])];
    forAlfa = await t.tenant.as('vendor', a.id);
    const holder = ({ id }: { id: string }, at: string) => ({ supplierId: id, towerId, at });
    // Four that Alfa hands to Beta, who takes over after 10, 20, 30 and 40 minutes and gives the first back.
    for (let day = 2; day < 6; day += 1) {
      const on = (time: string) => `2026-03-0${day}T${time}:00Z`;
      const back = day === 2 ? [holder(a, on('14:00'))] : [];
      const id = await t.incident(on('08:00'), on('16:00'), [holder(a, on('08:00')), holder(b, on('12:00')), ...back]);
      await t.run((tx) =>
        tx.manager.query(
          `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, supplier_id, supplier_ids) VALUES ($1, $2, 9, $3, 'acknowledged', $4, $5)`,
          [tx.organisationId, id, on(`12:${day - 1}0`), b.id, [a.id, b.id]],
        ),
      );
    }
    await t.run((tx) => app.get(HandOffKeeper).keep(tx, {}));
    await t.run(async (tx) => {
      const [templateId, roundId] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
      const statements = JSON.stringify([{ code: 'x', sv: 'x', en: 'x', weight: '1' }]);
      await tx.manager.query('INSERT INTO survey_template (organisation_id, id, name, updated_at) VALUES ($1, $2, $3, now())', [tx.organisationId, templateId, 'T']);
      await tx.manager.query('INSERT INTO survey_template_version (organisation_id, template_id, version, statements, asks_comment) VALUES ($1, $2, 1, $3, false)', [tx.organisationId, templateId, statements]);
      await tx.manager.query(
        `INSERT INTO survey_round (organisation_id, id, title, template_id, template_version, statements, asks_comment, groups, rated_ids, rates_each_other,
                                   rates_buyer, starts_on, ends_on, remind_days, state, closed_on, published_on, supplier_ids, updated_at)
         VALUES ($1, $2, 'Winter', $3, 1, $4, false, '[{"group": "users", "weight": "1"}]', $5, false, false, '2026-02-01', '2026-02-10', '{}', 'published', '2026-02-11', '2026-02-12', $5, now())`,
        [tx.organisationId, roundId, templateId, statements, [a.id, b.id]],
      );
      for (const [id, mean] of [[a.id, '4.0'], [b.id, '3.0']])
        await tx.manager.query(
          `INSERT INTO survey_result (organisation_id, round_id, rated_id, rater_group, statement, supplier_id, mean, answers) VALUES ($1, $2, $3, 'users', 'x', $3, $4, 6)`,
          [tx.organisationId, roundId, id, mean],
        );
    });
  });
  afterAll(() => app.close());

  const trace = async (id: string, client = manager, period = '2026-03') => (await client.get<CollaborationTraceDto>(`${url}/suppliers/${id}?period=${period}`)).body;

  it('R21, R23 says of each part its value, curve, points, weight and what it gives, and they add up', async () => {
    const { points, exactPoints, coverage, parts } = await trace(b.id);
    expect(parts.map(({ part, exactValue, volume, points: own }) => [part, exactValue, volume, own])).toEqual([
      ['survey_grade', '3', 6, '50.000'],
      ['hand_offs_per_incident', '1/4', 4, '97.222'],
      ['bounce_share', '20', 5, '35.714'],
      // One hand-off of its own is too few to say.
      ['returned_unworked_share', null, 1, null],
      ['unowned_share', '0', 4, '100.000'],
      ['take_over_minutes', '25', 4, '100.000'],
    ]);
    expect([coverage, points]).toEqual(['85', '68.417']);
    expect(parts.reduce((sum, { contribution }) => sum + Number(contribution), 0)).toBeCloseTo(Number(points), 1);
    expect(exactPoints).toMatch(/^\d+\/\d+$/);
    expect(parts[0]).toMatchObject({ evidence: 'survey_round', unit: 'grade', floor: '1', target: '5', weight: '40' });
  });

  it('is the same to the supplier itself, and nothing to any other', async () => {
    const own = await trace(a.id, forAlfa);
    expect(own).toEqual(await trace(a.id));
    expect(own.points).not.toBeNull();
    expect((await forAlfa.get(`${url}/suppliers/${b.id}?period=2026-03`)).status).toBe(404);
    expect((await forAlfa.get<CollaborationDto>(`${url}?period=2026-03`)).body.items.map(({ name }) => name)).toEqual(['Alfa']);
    const sql = await connectAsApi();
    const asAlfa = { organisationId: t.tenant.organisationId, supplierId: a.id, userId: forAlfa.userId, role: 'vendor' };
    const asked = async (supplierId: string | null) => (await sql.attempt(asAlfa, "SELECT 1 FROM app.collaboration_behaviour(ARRAY['2026-03'], $1)", [supplierId])).count;
    expect([await asked(a.id), await asked(b.id), await asked(null)]).toEqual([1, 0, 0]);
    await sql.close();
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`${url}/suppliers/${b.id}`)).status).toBe(404);
    expect((await stranger.get<CollaborationDto>(url)).body.items).toEqual([]);
  });

  it('has no score under the minimum coverage, and a grade no longer than a year', async () => {
    expect(await trace(b.id, manager, '2026-04')).toMatchObject({ points: null, coverage: '40' });
    const later = await trace(b.id, manager, '2027-02');
    expect(later.parts[0]).toMatchObject({ part: 'survey_grade', value: null, evidenceId: null });
    const { body } = await manager.get<CollaborationDto>(`${url}?period=2026-04`);
    expect(body.items.find(({ name }) => name === 'Beta')?.months.slice(-2)).toEqual([{ period: '2026-03', points: '68.417' }, { period: '2026-04', points: null }]);
  });

  it('can be scored, with where it comes from', async () => {
    const figures = new Set(['survey_grade', 'collaboration_score'] as const);
    const measures = await t.run((tx) => app.get(RegisterMeasures).of(tx, figures, ['2026-03']));
    expect(measures.filter(({ supplierId }) => supplierId === b.id)).toMatchObject([
      { figure: 'survey_grade', value: '3', volume: 6, evidence: { kind: 'survey_round' } },
      { figure: 'collaboration_score', evidence: { kind: 'collaboration', id: b.id } },
    ]);
  });

  it('R24 weighs by what holds in the month, which the buyer’s managers alone change', async () => {
    const { body } = await manager.get<CollaborationTermsDto>(`${url}/terms`);
    expect(body).toMatchObject({ version: 0, effectiveFrom: null, minimumCoverage: '50' });
    const parts = productTerms.parts.filter(({ part }) => part === 'survey_grade');
    const terms = { effectiveFrom: '2026-04', minimumCoverage: '0', parts };
    expect((await forAlfa.put(`${url}/terms`, terms, 0)).status).toBe(404);
    expect((await (await t.tenant.as('executive')).put(`${url}/terms`, terms, 0)).status).toBe(404);
    expect((await manager.put(`${url}/terms`, { ...terms, parts: [...parts, ...parts] }, 0)).body).toMatchObject({ errors: [{ code: 'same_part' }] });
    expect((await manager.put(`${url}/terms`, terms, 0)).status).toBe(200);
    expect((await manager.put(`${url}/terms`, terms, 0)).status).toBe(412);
    expect([(await trace(b.id)).points, (await trace(b.id, manager, '2026-04')).points]).toEqual(['68.417', '50.000']);
    expect((await forAlfa.get<CollaborationTermsDto>(`${url}/terms`)).body.versions).toHaveLength(1);
  });
});
