import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Role } from '@samsyn/domain/access/permissions';
import { sessionCookie } from '../src/platform/auth/cookies.js';
import { newToken, tokenHash } from '../src/platform/auth/tokens.js';

export interface BenchOrganisation {
  id: string;
  /** What its signed-in user sends with every request. */
  headers: Record<string, string>;
}

const always = [['00:00', '24:00']];
const calendarVersions = [
  {
    effectiveFrom: null,
    windows: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, always]),
    ),
    holidays: [],
    specialDays: {},
  },
];

// $1 is the organisation. Five suppliers in three towers, the second in two, each promising to answer and to
// resolve four priorities; then the incidents, each with the outcome of its resolution.
const register = [
  `INSERT INTO service_tower (organisation_id, id, code, name)
   SELECT $1, gen_random_uuid(), 'tower-' || n, 'Tower ' || n FROM generate_series(0, 2) AS n`,
  `INSERT INTO supplier (organisation_id, id, name)
   SELECT $1, gen_random_uuid(), 'Supplier ' || n FROM generate_series(0, 4) AS n`,
  `INSERT INTO contract (organisation_id, id, supplier_id, number, title, starts_on, ends_on, monthly_charge_minor)
   SELECT $1, gen_random_uuid(), id, name, 'Services by ' || name, '2010-01-01', '2040-01-01', 50000000
     FROM supplier WHERE organisation_id = $1`,
  `INSERT INTO contract_tower (organisation_id, contract_id, tower_id, supplier_id)
   SELECT $1, c.id, t.id, c.supplier_id
     FROM contract c JOIN service_tower t USING (organisation_id)
    WHERE c.organisation_id = $1
      AND (right(c.number, 1)::integer % 3 = right(t.code, 1)::integer OR (c.number, t.code) = ('Supplier 1', 'tower-2'))`,
  `INSERT INTO service_level (organisation_id, id, contract_id, supplier_id, tower_id, calendar_id, code, name, metric,
                              priority, target_ms, expected_target, minimum_target, effective_from)
   SELECT $1, gen_random_uuid(), ct.contract_id, ct.supplier_id, ct.tower_id, c.id,
          t.code || '-' || metric || '-' || priority, metric || ' ' || priority, metric, priority, 3600000 * priority,
          95, 85, '2010-01-01'
     FROM contract_tower ct
     JOIN service_tower t ON t.organisation_id = $1 AND t.id = ct.tower_id
     JOIN service_calendar c ON c.organisation_id = $1
    CROSS JOIN unnest(ARRAY['response', 'resolution']) AS metric
    CROSS JOIN generate_series(1, 4) AS priority
    WHERE ct.organisation_id = $1`,
];

const incidents = `
  WITH cell AS (
    SELECT row_number() OVER (ORDER BY supplier_id, tower_id) - 1 AS place, supplier_id, tower_id
      FROM contract_tower WHERE organisation_id = $1)
  INSERT INTO incident (organisation_id, id, source, external_id, title, category, priority, state, opened_at,
                        acknowledged_at, resolved_at, closed_at, stopped_at, lead_supplier_id, lead_tower_id,
                        supplier_ids, hand_offs)
  SELECT $1, uuidv7(), 'bench', 'INC' || n, 'Incident number ' || n, 'Category ' || n % 40, 1 + n % 4, 'Closed',
         opened, opened + worked / 10, opened + worked, opened + worked * 2, opened + worked,
         cell.supplier_id, cell.tower_id, ARRAY[cell.supplier_id], n % 3
    FROM generate_series(1, $2::integer) AS n
    JOIN cell ON cell.place = (n / 4) % 6
   CROSS JOIN LATERAL (SELECT $3::timestamptz + make_interval(secs => 86400.0 * $4::integer * n / $2::integer) AS opened,
                              interval '1 minute' * (n % 239) AS worked) AS times`;

const outcomes = `
  INSERT INTO service_level_outcome (organisation_id, service_level_id, incident_id, supplier_id, outcome, period,
                                     started_at, stopped_at, due_at, elapsed_ms)
  SELECT $1, l.id, i.id, l.supplier_id, CASE WHEN elapsed_ms <= l.target_ms THEN 'met' ELSE 'missed' END,
         to_char(i.stopped_at AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM'), i.opened_at, i.stopped_at,
         i.opened_at + interval '1 millisecond' * l.target_ms, elapsed_ms
    FROM incident i
    JOIN service_level l ON l.organisation_id = $1 AND l.supplier_id = i.lead_supplier_id
     AND l.tower_id = i.lead_tower_id AND l.priority = i.priority AND l.metric = 'resolution'
   CROSS JOIN LATERAL (SELECT extract(epoch FROM i.stopped_at - i.opened_at) * 1000 AS elapsed_ms) AS clock
   WHERE i.organisation_id = $1`;

/** When the incidents happen: evenly over so many days. */
export interface Spread {
  from: string;
  days: number;
}

const aYear: Spread = { from: '2025-01-02T08:00:00Z', days: 360 };

/** An organisation with that many incidents and one user, written by the schema's owner in a few statements. */
export async function createOrganisation(
  ownerUrl: string,
  count: number,
  role: Role = 'executive',
  { from, days }: Spread = aYear,
): Promise<BenchOrganisation> {
  const id = randomUUID();
  const slug = `bench-${count}`;
  const token = newToken();
  const userId = randomUUID();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    // The rows refer to each other by construction; checking a million references takes longer than the bench.
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query('INSERT INTO organisation (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
    await client.query('INSERT INTO user_account (id, email, name) VALUES ($1, $2, $3)', [
      userId,
      'bench@example.test',
      'Bench',
    ]);
    await client.query(
      'INSERT INTO membership (id, user_id, organisation_id, role) VALUES (gen_random_uuid(), $1, $2, $3)',
      [userId, id, role],
    );
    await client.query(
      `INSERT INTO session (token_hash, user_id, csrf_token, expires_at) VALUES ($1, $2, 'none', now() + interval '1 day')`,
      [tokenHash(token), userId],
    );
    await client.query(
      `INSERT INTO service_calendar (organisation_id, id, name, zone, versions)
       VALUES ($1, gen_random_uuid(), 'Always', 'Europe/Stockholm', $2)`,
      [id, JSON.stringify(calendarVersions)],
    );
    for (const sql of register) await client.query(sql, [id]);
    await client.query(incidents, [id, count, from, days]);
    await client.query(outcomes, [id]);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  return { id, headers: { cookie: `${sessionCookie}=${token}`, 'x-csrf-token': 'none', 'x-organisation': slug } };
}
