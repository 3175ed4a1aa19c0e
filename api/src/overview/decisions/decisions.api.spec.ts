import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { DecisionsDto } from './decisions.dto.js';

describe('what needs a decision', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let a: { id: string; contractId: string };

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    const towerId = await t.tower();
    a = await t.supplier('Alpha', [towerId]);
    const serviceLevelId = await t.level({ supplierId: a.id, contractId: a.contractId, towerId, calendarId: await t.calendar() });
    await t.query("UPDATE contract SET notice_on = current_date + 20 WHERE organisation_id = $1 AND id = $2", [a.contractId]);
    const statement = randomUUID();
    const rights = JSON.stringify([{ serviceLevelId, periods: ['2026-01'] }]);
    await t.query(
      `INSERT INTO credit_statement (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor, at_risk_minor,
                                     before_caps_minor, total_minor, claim_by, termination_rights, explanation, rule_version, computed_at)
       VALUES ($1, $2, $3, $4, '2026-01', 'SEK', 1, 1, 1, 1, current_date + 10, $5, '{}', '1', now())`,
      [statement, a.contractId, a.id, rights],
    );
    await credit(statement, 700, []);
    await credit(statement, 500, ['propose', 'accept']);
    await credit(statement, 300, ['propose', 'dispute']);
    await credit(statement, 900, ['propose', 'accept', 'settle']);
  });
  afterAll(() => app.close());

  const states: Record<string, string> = { propose: 'proposed', accept: 'accepted', dispute: 'disputed', settle: 'settled' };

  async function credit(statementId: string, minor: number, steps: string[]): Promise<void> {
    const id = randomUUID();
    const level = await t.level({ supplierId: a.id, contractId: a.contractId, towerId: await t.tower(), calendarId: await t.calendar() });
    await t.query(
      `INSERT INTO credit (organisation_id, id, statement_id, contract_id, supplier_id, service_level_id, period, currency, amount_minor,
                           explanation, rule_version, computed_at)
       VALUES ($1, $2, $3, $4, $5, $6, '2026-01', 'SEK', $7, '{}', '1', now())`,
      [id, statementId, a.contractId, a.id, level, minor],
    );
    for (const [index, action] of steps.entries()) {
      await t.query(
        `INSERT INTO credit_step (organisation_id, credit_id, sequence, supplier_id, action, state, reason, at)
         VALUES ($1, $2, $3, $4, $5, $6, 'so', now())`,
        [id, index + 1, a.id, action, states[action]],
      );
    }
  }

  it('comes by deadline, with what it is about, who may decide and where', async () => {
    const manager = await t.tenant.as('supplier_manager');
    const { body } = await manager.get<DecisionsDto>('/api/overview/decisions');
    expect(body.items.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
      ['credit_to_claim', '700'],
      ['notice_date', null],
      ['termination_right', null],
      ['credit_disputed', '300'],
      ['credit_to_settle', '500'],
    ]);
    expect(body.items[0]).toMatchObject({
      ...{ supplierId: a.id, supplierName: 'Alpha', subject: { sv: 'C-Alpha' }, period: '2026-01', currency: 'SEK' },
      ...{ mayDecide: ['administrator', 'supplier_manager'], yours: true, link: `/credits?state=calculated&supplierId=${a.id}` },
    });
    expect(body.items[0]?.dueOn && body.items[0].dueOn > body.today).toBe(true);
    expect(body.items[2]?.subject?.sv).toBe('C-Alpha, Restored in time');
  });

  it('tells an executive that it is not theirs to decide', async () => {
    const { body } = await (await t.tenant.as('executive')).get<DecisionsDto>('/api/overview/decisions');
    expect(body.items).toHaveLength(5);
    expect(body.items.every(({ yours }) => !yours)).toBe(true);
  });

  it('R19 forgets a claim when its time is over', async () => {
    await t.query("UPDATE credit_statement SET claim_by = current_date - 2 WHERE organisation_id = $1");
    const { body } = await (await t.tenant.as('executive')).get<DecisionsDto>('/api/overview/decisions');
    expect(body.items.map(({ kind }) => kind)).not.toContain('credit_to_claim');
  });

  it('R25 names months whose review is over and restatements proposed, for those who sign', async () => {
    await t.query("INSERT INTO period (organisation_id, period) VALUES ($1, '2026-02'), ($1, '2026-03')");
    await t.query(
      `UPDATE period SET status = 'in_review', review_started_by = $2, review_until = current_date + CASE period WHEN '2026-02' THEN -2 ELSE 9 END
        WHERE organisation_id = $1`,
      [randomUUID()],
    );
    const executive = await t.tenant.as('executive');
    const signed = (await executive.get<DecisionsDto>('/api/overview/decisions')).body.items.filter(({ kind }) => kind === 'month_to_close');
    expect(signed).toMatchObject([{ period: '2026-02', yours: true, link: '/scorecards/closes/2026-02' }]);
    expect(signed).toHaveLength(1);
  });

  it('is nothing for a vendor, and nothing of another organisation', async () => {
    const vendor = await t.tenant.as('vendor', a.id);
    expect((await vendor.get<DecisionsDto>('/api/overview/decisions')).body.items).toEqual([]);
    const stranger = await (await MeasuredTenant.create(app)).tenant.as('administrator');
    expect((await stranger.get<DecisionsDto>('/api/overview/decisions')).body.items).toEqual([]);
    expect((await stranger.inOrganisation(t.tenant.slug).get('/api/overview/decisions')).status).toBe(404);
  });
});
