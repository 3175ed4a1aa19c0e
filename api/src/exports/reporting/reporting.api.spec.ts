import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../platform/database/migrate.js';
import type { ResultPageDto } from '../../results/results.dto.js';
import type { ScorecardDto } from '../../scorecards/scorecard.dto.js';
import { createDatabase, type OwnDatabase } from '../../testing/own-database.js';
import { packTenant, type PackTenant } from '../../testing/pack-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { type NewReportingLogin, ReportingLogins } from './reporting-logins.js';

interface Documented {
  view: string;
  about: string;
  columns: { name: string; type: string; about: string }[];
}

describe('the reporting schema', () => {
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let logins: ReportingLogins;
  let ours: PackTenant;
  let theirs: PackTenant;
  let whole: pg.Client;
  let limited: pg.Client;
  let made: NewReportingLogin[];
  let views: Documented[];

  const signIn = async ({ login, password }: NewReportingLogin): Promise<pg.Client> => {
    const url = new URL(database.url);
    url.username = login;
    url.password = password;
    const client = new pg.Client({ connectionString: url.href });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const rows = async <Row extends object>(client: pg.Client, sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows;
  const refused = (client: pg.Client, sql: string): Promise<string> =>
    client.query(sql).then(
      () => 'taken',
      (error: unknown) => String((error as { code?: string }).code),
    );
  const slugOf = async ({ t }: PackTenant) => (await database.run<{ slug: string }>('SELECT slug FROM organisation WHERE id = $1', [t.tenant.organisationId]))[0]?.slug ?? '';

  beforeAll(async () => {
    database = await createDatabase();
    await migrate(database.url);
    app = await createTestApp({ databaseUrl: database.url });
    ours = await packTenant(app);
    theirs = await packTenant(app);
    logins = new ReportingLogins(database.url);
    const organisation = await slugOf(ours);
    const name = `t${Date.now() % 1_000_000}`;
    made = [await logins.create({ organisation, name, supplier: null }), await logins.create({ organisation, name: `${name}_a`, supplier: 'Alpha <Åström>' })];
    whole = await signIn(made[0] as NewReportingLogin);
    limited = await signIn(made[1] as NewReportingLogin);
    views = await database.run<Documented>(
      `SELECT c.relname AS view, obj_description(c.oid) AS about,
              jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'about', col_description(c.oid, a.attnum)) ORDER BY a.attnum) AS columns
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
        WHERE c.relnamespace = 'reporting'::regnamespace AND c.relkind = 'v' GROUP BY c.oid, c.relname ORDER BY c.relname`,
    );
  });
  afterAll(async () => {
    for (const client of [whole, limited]) await client.end().catch(() => undefined);
    for (const { login } of made) await logins.revoke(login).catch(() => undefined);
    await app.close();
    await database.drop();
  });

  it('shows what the API shows: scores, results and suppliers of the login’s own organisation', async () => {
    const manager = await ours.t.tenant.as('supplier_manager');
    const scorecard = (await manager.get<ScorecardDto>('/api/scorecards/2026-09')).body;
    const scores = await rows<{ subject_id: string; points: string }>(whole, "SELECT subject_id, points::text FROM scores WHERE period = '2026-09' AND kind IN ('organisation', 'supplier')");
    expect(new Map(scores.map(({ subject_id, points }) => [subject_id, points]))).toEqual(
      new Map([['organisation', scorecard.organisation?.points], ...scorecard.suppliers.map(({ id, score }): [string, string | null] => [id, score.points])]),
    );
    const results = (await manager.get<ResultPageDto>('/api/results?period=2026-09&limit=200')).body.items;
    const shown = await rows<{ result_id: string; value: string; exact_value: string; verdict: string }>(whole, "SELECT result_id, value::text, exact_value, verdict FROM results WHERE period = '2026-09'");
    expect(shown.sort((a, b) => (a.result_id < b.result_id ? -1 : 1))).toEqual(
      results.map(({ id, value, exactValue, verdict }) => ({ result_id: id, value, exact_value: exactValue, verdict })).sort((a, b) => (a.result_id < b.result_id ? -1 : 1)),
    );
    const [sum] = await rows<{ same: boolean }>(
      whole,
      `SELECT bool_and(abs(s.points - l.total) < 0.01) AS same FROM scores s
         JOIN (SELECT period, kind, subject_id, sum(contribution) AS total FROM score_lines GROUP BY 1, 2, 3) l USING (period, kind, subject_id)
        WHERE s.points IS NOT NULL`,
    );
    expect(sum?.same).toBe(true);
  });

  it('sees nothing of another organisation in any view, nor beneath it', async () => {
    const strangers = [theirs.alpha.id, theirs.beta.id];
    for (const { view } of views) {
      const said = JSON.stringify(await rows(whole, `SELECT * FROM ${view}`));
      for (const stranger of strangers) expect([view, said.includes(stranger)]).toEqual([view, false]);
    }
    expect(await rows(whole, `SELECT id FROM public.supplier WHERE id = '${theirs.alpha.id}'`)).toEqual([]);
    expect((await rows(whole, 'SELECT name FROM suppliers')).length).toBe(2);
  });

  it('limits a supplier’s login to its own rows', async () => {
    expect(await rows(limited, 'SELECT supplier_id FROM suppliers')).toEqual([{ supplier_id: ours.alpha.id }]);
    for (const { view, columns } of views) {
      const said = JSON.stringify(await rows(limited, `SELECT * FROM ${view}`));
      expect([view, said.includes(ours.beta.id)]).toEqual([view, false]);
      if (columns.some(({ name }) => name === 'supplier_id')) {
        expect([view, await rows(limited, `SELECT 1 FROM ${view} WHERE supplier_id IS DISTINCT FROM '${ours.alpha.id}'`)]).toEqual([view, []]);
      }
    }
    expect(await rows(limited, "SELECT 1 FROM scores WHERE kind IN ('organisation', 'tower')")).toEqual([]);
    expect((await rows(limited, 'SELECT 1 FROM incidents')).length).toBeGreaterThan(0);
  });

  it('cannot set its way into another organisation', async () => {
    const { organisationId } = theirs.t.tenant;
    const ways = [
      `SET app.organisation_id = '${organisationId}'`,
      `SET app.party = 'buyer'`,
      `SET app.permissions = ' suppliers:read '`,
      'SET ROLE samsyn_reporting',
    ];
    for (const way of ways) await refused(limited, way);
    expect(await rows(limited, 'SELECT supplier_id FROM reporting.suppliers')).toEqual([{ supplier_id: ours.alpha.id }]);
    await limited.query('RESET ROLE');
    for (const way of ['SET SESSION AUTHORIZATION samsyn_api', 'SET ROLE samsyn_api', `SELECT app.set_ctx('${organisationId}', NULL, NULL, 'administrator')`]) {
      expect([way, await refused(limited, way)]).toEqual([way, '42501']);
    }
  });

  it('reads only what the views show, and writes nothing', async () => {
    for (const client of [whole, limited]) {
      await client.query('SET default_transaction_read_only = off');
      for (const sql of [
        "UPDATE public.supplier SET name = 'x'",
        'DELETE FROM reporting.suppliers',
        'INSERT INTO public.service_tower (organisation_id, id, code, name) VALUES (gen_random_uuid(), gen_random_uuid(), \'a\', \'A\')',
        'SELECT title FROM public.incident',
        'SELECT * FROM public.supplier_contact',
        'SELECT * FROM public.user_account',
        'SELECT * FROM app.reporting_login',
        'UPDATE app.reporting_login SET supplier_id = NULL',
        'CREATE TABLE reporting.mine (a int)',
        'CREATE TABLE public.mine (a int)',
      ]) {
        expect([sql, await refused(client, sql)]).toEqual([sql, '42501']);
      }
    }
  });

  it('is nobody’s without a mapping, and ends at once when it is revoked', async () => {
    const organisation = await slugOf(ours);
    const extra = await logins.create({ organisation, name: `x${Date.now() % 1_000_000}`, supplier: null });
    const client = await signIn(extra);
    await database.run('DELETE FROM app.reporting_login WHERE login = $1', [extra.login]);
    expect(await rows(client, 'SELECT 1 FROM suppliers')).toEqual([]);
    await database.run('INSERT INTO app.reporting_login (login, organisation_id) SELECT $1, id FROM organisation WHERE slug = $2', [extra.login, organisation]);
    expect((await logins.list()).map(({ login }) => login)).toContain(extra.login);
    await logins.revoke(extra.login);
    await expect(client.query('SELECT 1')).rejects.toThrow();
    await expect(signIn(extra)).rejects.toThrow();
    expect((await logins.list()).map(({ login }) => login)).not.toContain(extra.login);
    for (const [input, code] of [
      [{ organisation: 'nobody', name: 'a', supplier: null }, 'unknown_organisation'],
      [{ organisation, name: 'a', supplier: 'Nobody' }, 'unknown_supplier'],
      [{ organisation, name: 'a; drop', supplier: null }, 'bad_login_name'],
    ] as const)
      await expect(logins.create(input)).rejects.toMatchObject({ code });
  });

  it('is of views that act as who asks, each written down with every column', async () => {
    const own = await database.run<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'reporting'::regnamespace AND relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)`,
    );
    expect(own).toEqual([]);
    const page = readFileSync(join(import.meta.dirname, '../../../docs/reporting.md'), 'utf8');
    const written = views.map(({ view, about, columns }) =>
      [`### ${view}`, '', about, '', '| column | type | what it is |', '| --- | --- | --- |', ...columns.map(({ name, type, about: said }) => `| ${name} | ${type} | ${said} |`)].join('\n'),
    );
    for (const { about, columns } of views) for (const said of [about, ...columns.map((column) => column.about)]) expect(said).toMatch(/\.$/);
    expect(page.slice(page.indexOf('### '))).toBe(`${written.join('\n\n')}\n`);
  });

  it('names in no view anybody by name', () => {
    const columns = views.flatMap(({ view, columns: all }) => all.map(({ name }) => `${view}.${name}`));
    expect(columns.filter((name) => /email|author|user|title|text|description/.test(name))).toEqual(['contracts.title']);
  });
});
