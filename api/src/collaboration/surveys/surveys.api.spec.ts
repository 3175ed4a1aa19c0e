import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { type ApiRole, connectAsApi, type Context } from '../../testing/as-role.js';
import type { Client } from '../../testing/client.js';
import { dayFromToday, SurveyTenant } from '../../testing/survey-tenant.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp, testDatabaseUrl } from '../../testing/test-app.js';
import type { MySurveysDto, SurveyFormDto } from './my-surveys.dto.js';
import type { SurveyResultsDto } from './survey-results.dto.js';
import type { SurveyRoundDto, SurveyRoundPageDto } from './survey-rounds.dto.js';

const rounds = '/api/survey-rounds';

describe('surveys in rounds', () => {
  let app: NestFastifyApplication;
  let sql: ApiRole;
  let owner: pg.Client;

  beforeAll(async () => {
    app = await createTestApp();
    sql = await connectAsApi();
    owner = new pg.Client({ connectionString: testDatabaseUrl() });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await sql.close();
    await app.close();
  });

  const resultsOf = async (client: Client, { id }: SurveyRoundDto) => (await client.get<SurveyResultsDto>(`${rounds}/${id}/results`)).body;
  const contextOf = (asker: SurveyTenant, userId: string, role = 'administrator', supplierId: string | null = null): Context => ({
    ...{ organisationId: asker.tenant.organisationId, userId, role, supplierId },
  });
  const left = async (table: string, { tenant }: SurveyTenant) =>
    (await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE organisation_id = $1`, [tenant.organisationId])).rows[0]?.n;

  it('show nothing of four answers, to nobody, and nothing is left of them', async () => {
    const asker = await SurveyTenant.create(app, 'Blue');
    const forBlue = await asker.tenant.as('vendor', asker.supplier('Blue'));
    const users = await asker.users(6);
    const round = await asker.step(await asker.plan(), 'open');
    for (const [index, user] of users.slice(0, 4).entries()) expect(await asker.answer(user, round, [2 + (index % 2), 5], 'Told')).toBe(204);
    await asker.step(round, 'close');
    const hidden = { statement: 'cooperates', mean: null, end: null, answers: null, before: null };
    const nothing = { grade: null, groups: [{ group: 'users', grade: null, answers: null, comments: [], statements: [hidden, { ...hidden, statement: 'answers' }] }] };
    expect((await resultsOf(asker.manager, round)).parties).toMatchObject([nothing]);
    expect((await forBlue.get(`${rounds}/${round.id}/results`)).status).toBe(404);
    await asker.step(round, 'publish');
    expect((await resultsOf(forBlue, round)).parties).toMatchObject([nothing]);
    expect(await left('survey_answer', asker)).toBe(0);
    expect(await left('survey_invitation', asker)).toBe(0);
    expect(await sql.attempt(contextOf(asker, asker.manager.userId), `SELECT * FROM survey_result WHERE mean IS NOT NULL OR cardinality(comments) > 0`)).toMatchObject({ count: 0 });
  });

  it('show the mean of five once the round is closed, to its supplier once it is published, with the comments in no order', async () => {
    const asker = await SurveyTenant.create(app, 'Blue', 'Green');
    const forBlue = await asker.tenant.as('vendor', asker.supplier('Blue'));
    const forGreen = await asker.tenant.as('vendor', asker.supplier('Green'));
    const users = await asker.users(6);
    const planned = await asker.plan();
    expect((await forBlue.get(`${rounds}/${planned.id}`)).status).toBe(404);
    const round = await asker.step(planned, 'open');
    expect((await forBlue.get<SurveyRoundDto>(`${rounds}/${round.id}`)).body).toMatchObject({ state: 'open', rated: [{ name: 'Blue' }], responses: [], actions: [], mine: null });
    for (const [index, user] of users.slice(0, 5).entries()) await asker.answer(user, round, [2, [1, 5, 5, 5, 5][index] ?? 0], `Comment ${index}`);
    expect((await asker.manager.get<SurveyRoundDto>(`${rounds}/${round.id}`)).body.responses).toEqual([{ groups: ['users'], invited: 6, answered: 5 }]);
    // No look while it runs.
    expect((await asker.manager.get(`${rounds}/${round.id}/results`)).status).toBe(404);
    await asker.step(round, 'close');
    const shown = { grade: '3.65', groups: [{ answers: 5, statements: [{ mean: '2.0', answers: 5, end: null }, { mean: '4.2', answers: 5 }] }] };
    const { parties } = await resultsOf(asker.manager, round);
    expect(parties).toMatchObject([{ name: 'Blue', ...shown }, { name: 'Green', ...shown }]);
    expect([...(parties[0]?.groups[0]?.comments ?? [])].sort()).toEqual(['Comment 0', 'Comment 1', 'Comment 2', 'Comment 3', 'Comment 4']);
    expect((await forBlue.get(`${rounds}/${round.id}/results`)).status).toBe(404);
    await asker.step(round, 'publish');
    expect((await resultsOf(forBlue, round)).parties.map(({ name }) => name)).toEqual(['Blue']);
    const green = await sql.attempt(contextOf(asker, forBlue.userId, 'vendor', asker.supplier('Blue')), 'SELECT 1 FROM survey_result WHERE rated_id = $1', [asker.supplier('Green')]);
    expect(green.count).toBe(0);
    expect((await resultsOf(forGreen, round)).parties.map(({ name }) => name)).toEqual(['Green']);
    expect((await (await asker.tenant.as('executive')).get(`${rounds}/${round.id}/results`)).status).toBe(200);
  });

  it('show what suppliers say of a party only from three of them', async () => {
    const asker = await SurveyTenant.create(app, 'Blue', 'Green', 'Red', 'Grey');
    const people: Record<string, Client[]> = {};
    for (const [name, count] of Object.entries({ Blue: 1, Green: 3, Red: 2, Grey: 1 }))
      people[name] = await Promise.all(Array.from({ length: count }, () => asker.tenant.as('vendor', asker.supplier(name))));
    const suppliers = { groups: [{ group: 'suppliers', weight: '1' }], ratesEachOther: true, ratesBuyer: true };
    const round = await asker.step(await asker.plan(suppliers), 'open');
    const form = (await people['Green']?.[0]?.get<SurveyFormDto>(`/api/my-surveys/${round.id}`))?.body;
    expect(form?.about.map(({ name }) => name).sort()).toEqual(['Blue', 'Grey', 'Red', `Test ${asker.tenant.slug}`].sort());
    // Grey's person says nothing of Blue: five answers are left, of two suppliers.
    for (const name of ['Green', 'Red', 'Grey'])
      for (const client of people[name] ?? []) {
        const { body } = await client.get<SurveyFormDto>(`/api/my-surveys/${round.id}`);
        const answers = body.about.map(({ id }) => ({ ratedId: id, marks: name === 'Grey' && id === asker.supplier('Blue') ? [0, 0] : [4, 4] }));
        expect((await client.post(`/api/my-surveys/${round.id}/answers`, { answers })).status).toBe(204);
      }
    await asker.step(round, 'close');
    const { parties } = await resultsOf(asker.manager, round);
    const grades = Object.fromEntries(parties.map(({ name, grade }) => [name, grade]));
    expect(grades).toMatchObject({ Blue: null, Green: null, Red: null, [`Test ${asker.tenant.slug}`]: '4.00' });
    await asker.step(round, 'publish');
    const own = await resultsOf(people['Blue']?.[0] as Client, round);
    expect(own.parties.map(({ name }) => name)).toEqual(['Blue']);
  });

  describe('while one runs', () => {
    let asker: SurveyTenant;
    let users: Client[];
    let forBlue: Client;
    let round: SurveyRoundDto;

    beforeAll(async () => {
      asker = await SurveyTenant.create(app, 'Blue', 'Green');
      users = await asker.users(5);
      forBlue = await asker.tenant.as('vendor', asker.supplier('Blue'));
      const groups = [{ group: 'users', weight: '2' }, { group: 'suppliers', weight: '1' }];
      round = await asker.step(await asker.plan({ groups, ratesBuyer: true }), 'open');
    });

    it('is answered once, by whoever is asked, about all they are asked about', async () => {
      const [, first] = users;
      const { body } = await (first as Client).get<SurveyFormDto>(`/api/my-surveys/${round.id}`);
      const url = `/api/my-surveys/${round.id}/answers`;
      const [blue, green] = body.about;
      const one = { ratedId: blue?.id, marks: [1, 2] };
      for (const answers of [[one], [one, one], [one, { ratedId: asker.tenant.organisationId, marks: [1, 1] }], [one, { ratedId: green?.id, marks: [1] }], [one, { ratedId: green?.id, marks: [1, 6] }]])
        expect((await (first as Client).post(url, { answers })).status).toBe(422);
      expect(await asker.answer(first as Client, round, [1, 2], 'Between us')).toBe(204);
      expect(await asker.answer(first as Client, round, [5, 5])).toBe(409);
      expect((await (first as Client).get<MySurveysDto>('/api/my-surveys')).body.items).toMatchObject([{ answered: true }]);
      const about = (await forBlue.get<SurveyFormDto>(`/api/my-surveys/${round.id}`)).body.about;
      expect(about).toMatchObject([{ isBuyer: true }]);
    });

    it('is nobody else’s: not the assessor’s, nor of another organisation, nor a later member’s', async () => {
      for (const client of [await asker.tenant.as('assessor'), await asker.tenant.as('executive'), await asker.tenant.as('supplier_manager'), await (await createTenant(app)).as('administrator')]) {
        expect((await client.get(`/api/my-surveys/${round.id}`)).status).toBe(404);
        expect((await client.post(`/api/my-surveys/${round.id}/answers`, { answers: [] })).status).toBe(404);
      }
      const stranger = await (await createTenant(app)).as('administrator');
      for (const path of ['', '/results']) expect((await stranger.get(`${rounds}/${round.id}${path}`)).status).toBe(404);
      expect((await stranger.get<SurveyRoundPageDto>(rounds)).body.items).toEqual([]);
      for (const reader of [forBlue, await asker.tenant.as('executive'), await asker.tenant.as('assessor')]) {
        expect((await reader.post(`${rounds}/${round.id}/steps`, { action: 'close' }, { 'if-match': '"2"' })).status).toBe(404);
        expect((await reader.post(rounds, {})).status).toBe(404);
      }
      expect((await forBlue.get<{ items: unknown[] }>('/api/survey-templates')).body.items).toEqual([]);
    });

    it('leaves no trace of who answered: no row, no change, no key, no invitation that others read', async () => {
      const [, first] = users as [Client, Client];
      for (const table of ['audit_event', 'idempotency_key']) {
        const { rows } = await owner.query(`SELECT 1 FROM ${table} WHERE organisation_id = $1 AND user_id = $2`, [asker.tenant.organisationId, first.userId]);
        expect(rows).toEqual([]);
      }
      const { rows: told } = await owner.query<{ kind: string }>(`SELECT DISTINCT kind FROM change WHERE organisation_id = $1 AND topic = 'surveys'`, [asker.tenant.organisationId]);
      expect(told.map(({ kind }) => kind).sort()).toEqual(['created', 'round_opened']);
      const { rows: logged } = await owner.query(`SELECT 1 FROM audit_event WHERE organisation_id = $1 AND (after::text LIKE '%answered": 1%' OR after::text LIKE '%Between us%')`, [asker.tenant.organisationId]);
      expect(logged).toEqual([]);
      const own = await sql.attempt(contextOf(asker, first.userId), 'SELECT user_id FROM survey_invitation');
      expect(own.rows).toEqual([{ user_id: first.userId }]);
      expect((await sql.attempt(contextOf(asker, asker.manager.userId), 'SELECT 1 FROM survey_invitation WHERE answered')).count).toBe(0);
      // The last transaction that touched a box touched all of it.
      const { rows } = await owner.query(`SELECT counts FROM survey_answer WHERE organisation_id = $1 AND rater_group = 'users'`, [asker.tenant.organisationId]);
      expect(rows).toHaveLength(2);
    });

    it('keeps its boxes from everybody, and refuses to empty or open them by the wrong hands or too early', async () => {
      const parties = [contextOf(asker, asker.manager.userId), contextOf(asker, forBlue.userId, 'vendor', asker.supplier('Blue')), contextOf(asker, asker.manager.userId, 'executive')];
      for (const context of parties) {
        for (const statement of ['SELECT 1 FROM survey_answer', 'SELECT count(*) FROM survey_answer', "UPDATE survey_answer SET comments = '{}'", 'DELETE FROM survey_answer'])
          expect((await sql.attempt(context, statement)).refused).toBe('42501');
        expect((await sql.attempt(context, 'SELECT * FROM app.empty_survey_boxes($1)', [round.id])).refused).toBe('42501');
        for (const statement of ['UPDATE survey_invitation SET answered = false', 'DELETE FROM survey_invitation', 'UPDATE survey_result SET mean = 4'])
          expect((await sql.attempt(context, statement)).refused).toBe('42501');
      }
      for (const context of parties.slice(1)) {
        expect((await sql.attempt(context, "SELECT app.remind_survey($1, '2026-01-01', '{}', '/x', 'portal')", [round.id])).refused).toBe('42501');
        expect((await sql.attempt(context, 'SELECT app.open_survey($1)', [round.id])).refused).toBe('42501');
      }
      const blue = parties[1] as Context;
      expect((await sql.attempt(blue, 'SELECT * FROM app.survey_responses(ARRAY[$1]::uuid[])', [round.id])).count).toBe(0);
      expect((await sql.attempt(contextOf(asker, asker.manager.userId, 'assessor'), "SELECT app.answer_survey($1, '[]') AS taken", [round.id])).rows).toEqual([{ taken: false }]);
      for (const refused of ['app.survey_round_in($1, \'open\')', 'app.forget_survey_reminders($1, NULL)'])
        expect((await sql.attempt(parties[0] as Context, `SELECT ${refused}`, [round.id])).refused).toBe('42501');
    });

    it('reminds those who have not answered, once a day, and no list says whom', async () => {
      const [, first, second] = users as [Client, Client, Client];
      const remindersOf = async (client: Client) =>
        (await client.get<{ items: { kind: string }[] }>('/api/notifications')).body.items.filter(({ kind }) => kind === 'survey_reminder').length;
      const mails = async () => (await asker.manager.get<{ items: unknown[] }>('/api/mail')).status;
      await asker.step(round, 'remind');
      await asker.step(round, 'remind');
      expect([await remindersOf(first), await remindersOf(second), await remindersOf(forBlue)]).toEqual([0, 1, 1]);
      expect(await mails()).toBe(404);
      const administrator = users[1] as Client;
      const { rows } = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM mail_outbox WHERE organisation_id = $1 AND confidential', [asker.tenant.organisationId]);
      expect(rows[0]?.n).toBeGreaterThan(3);
      const listed = (await administrator.get<{ total?: number; items: unknown[] }>('/api/mail')).body.items.length;
      const { rows: open } = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM mail_outbox WHERE organisation_id = $1 AND NOT confidential', [asker.tenant.organisationId]);
      expect(listed).toBe(open[0]?.n);
      // Whoever answers is reminded no more, and of having been nothing is left.
      await asker.answer(second, round, [3, 3]);
      expect(await remindersOf(second)).toBe(0);
    });

    it('is due to whoever has not answered, and to nobody else', async () => {
      const answered = await sql.attempt(contextOf(asker, (users[1] as Client).userId), 'SELECT 1 FROM survey_invitation WHERE NOT answered');
      const waiting = await sql.attempt(contextOf(asker, (users[3] as Client).userId), 'SELECT 1 FROM survey_invitation WHERE NOT answered');
      expect([answered.count, waiting.count]).toEqual([0, 1]);
    });
  });

  it('are planned soundly: one at a time, of known suppliers, by enough people, and unchanged once open', async () => {
    const asker = await SurveyTenant.create(app, 'Blue');
    const round = await asker.plan();
    const refused = async (changes: object) => {
      const body = { ...round, ratedIds: [asker.supplier('Blue')], ...changes };
      const { title, templateId, groups, ratedIds, ratesEachOther, ratesBuyer, startsOn, endsOn } = body;
      const answer = await asker.manager.post(rounds, { title, templateId, groups, ratedIds, ratesEachOther, ratesBuyer, startsOn, endsOn });
      return answer.body.errors?.map(({ code }) => code);
    };
    expect(await refused({})).toEqual(['another_round_runs']);
    const later = { startsOn: dayFromToday(20), endsOn: dayFromToday(30) };
    expect(await refused({ ...later, endsOn: dayFromToday(19) })).toEqual(['reversed_interval']);
    expect(await refused({ ...later, groups: [{ group: 'suppliers', weight: '1' }] })).toEqual(['suppliers_rate_nobody']);
    expect(await refused({ ...later, ratedIds: [asker.tenant.organisationId] })).toEqual(['unknown_supplier']);
    expect(await refused({ ...later, templateId: asker.supplier('Blue') })).toEqual(['unknown_template']);
    expect(await asker.step(round, 'open')).toMatchObject({ code: 'too_few_to_ask' });
    await asker.users(5);
    const changed = await asker.manager.patch<SurveyRoundDto>(`${rounds}/${round.id}`, { title: 'Renamed' }, 1);
    expect(changed.body).toMatchObject({ title: 'Renamed', version: 2, templateVersion: 1 });
    expect((await asker.manager.patch(`${rounds}/${round.id}`, { title: 'x' }, 1)).status).toBe(412);
    expect(await asker.step(round, 'open')).toMatchObject({ state: 'open', actions: ['remind', 'close'] });
    expect((await asker.manager.patch(`${rounds}/${round.id}`, { title: 'x' }, 3)).body).toMatchObject({ code: 'round_not_planned' });
    expect((await asker.manager.delete(`${rounds}/${round.id}`, 3)).status).toBe(409);
    expect(await asker.step(round, 'open')).toMatchObject({ code: 'not_from_here' });
  });

  it('keep the questionnaire they were planned by', async () => {
    const asker = await SurveyTenant.create(app, 'Blue');
    const round = await asker.plan();
    const url = `/api/survey-templates/${asker.template.id}`;
    const next = { name: 'Collaboration', asksComment: false, statements: [{ code: 'new', sv: 'Ny', en: 'New', weight: '1' }] };
    expect((await asker.manager.put<{ version: number }>(url, next, 1)).body.version).toBe(2);
    expect((await asker.manager.put(url, next, 1)).status).toBe(412);
    expect((await asker.manager.put(url, { ...next, statements: [...next.statements, ...next.statements] }, 2)).body.errors).toMatchObject([{ code: 'same_code' }]);
    const { body } = await asker.manager.get<SurveyRoundDto>(`${rounds}/${round.id}`);
    expect([body.templateVersion, body.statements.length]).toEqual([1, 2]);
  });
});
