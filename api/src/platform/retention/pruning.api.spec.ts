import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { createDatabase, type OwnDatabase } from '../../testing/own-database.js';
import { addSupplier, addTower } from '../../testing/register.js';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { migrate } from '../database/migrate.js';
import { Pruning } from './pruning.js';

/** On a database of its own: what is old goes from all organisations. */
describe('what is not kept for good', () => {
  let database: OwnDatabase;
  let app: NestFastifyApplication;
  let tenant: TestTenant;

  beforeAll(async () => {
    database = await createDatabase();
    await migrate(database.url);
    app = await createTestApp({ databaseUrl: database.url });
    tenant = await createTenant(app);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const now = new Date('2026-11-28T12:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const left = async (table: string) =>
    (await database.run<{ what: string }>(`SELECT ${table === 'notification' ? 'link' : 'status'} AS what FROM ${table} ORDER BY 1`)).map(({ what }) => what);

  it('is what is settled after its days, what failed later, and nothing that waits', async () => {
    const manager = await tenant.as('supplier_manager');
    const [supplierId, towerId, integration, endpoint] = [await addSupplier(manager), await addTower(manager), randomUUID(), randomUUID()];
    const org = tenant.organisationId;
    await database.run(
      `INSERT INTO integration (organisation_id, id, name, kind, source, supplier_id, tower_id, verification, secret, impacts)
       VALUES ($1, $2, 'Tool', 'json', 'Tool', $3, $4, 'standard', 's', '{}')`,
      [org, integration, supplierId, towerId],
    );
    await database.run(
      "INSERT INTO webhook_endpoint (organisation_id, id, name, address, event_types, secret) VALUES ($1, $2, 'Hook', 'https://a.example', '{x}', 's')",
      [org, endpoint],
    );
    const ages = [10, 100, 400] as const;
    for (const age of ages) {
      for (const status of ['received', 'processed', 'discarded', 'dead']) {
        await database.run(
          `INSERT INTO inbound_message (organisation_id, id, integration_id, external_id, payload_hash, payload, received_at, status)
           VALUES ($1, gen_random_uuid(), $2, gen_random_uuid()::text, 'h', '{}', $3, $4)`,
          [org, integration, daysAgo(age), status],
        );
      }
      for (const status of ['pending', 'delivered', 'failed']) {
        await database.run(
          `INSERT INTO webhook_delivery (organisation_id, id, endpoint_id, event_type, payload, created_at, status, next_attempt_at)
           VALUES ($1, gen_random_uuid(), $2, 'x', '{}', $3, $4, $3)`,
          [org, endpoint, daysAgo(age), status],
        );
      }
      for (const status of ['waiting', 'sent', 'dropped', 'failed']) {
        await database.run(
          `INSERT INTO mail_outbox (organisation_id, id, user_id, notification_ids, status, created_at, ended_at)
           VALUES ($1, gen_random_uuid(), gen_random_uuid(), '{}', $3, $2, $2)`,
          [org, daysAgo(age), status],
        );
      }
    }
    const notice = randomUUID();
    for (const [link, id, created, read] of [
      ['/read-long-ago', randomUUID(), 400, 300],
      ['/read-lately', randomUUID(), 400, 10],
      ['/unread', randomUUID(), 400, null],
      ['/unread-for-years', randomUUID(), 800, null],
      ['/to-be-mailed', notice, 400, 300],
    ] as const) {
      await database.run(
        `INSERT INTO notification (organisation_id, id, user_id, kind, params, link, choice, created_at, read_at)
         VALUES ($1, $2, $3, 'credit_answered', '{}', $4, 'at_once', $5, $6)`,
        [org, id, manager.userId, link, daysAgo(created), read === null ? null : daysAgo(read)],
      );
    }
    await database.run(
      "INSERT INTO mail_outbox (organisation_id, id, user_id, notification_ids) VALUES ($1, gen_random_uuid(), $2, ARRAY[$3::uuid])",
      [org, manager.userId, notice],
    );

    await database.run('DELETE FROM session');
    for (const age of ages) {
      const at = daysAgo(age);
      if (age > 10) await database.run("INSERT INTO sign_in_event (id, at, email, outcome) VALUES (gen_random_uuid(), $1, 'a@b.example', 'signed_in')", [at]);
      if (age === 400) continue;
      await database.run("INSERT INTO session (token_hash, user_id, csrf_token, expires_at) VALUES (decode(md5($2::text), 'hex'), $1, 'c', $3)", [manager.userId, age, at]);
      await database.run(
        "INSERT INTO one_time_link (token_hash, user_id, purpose, expires_at) VALUES (decode(md5($2::text), 'hex'), $1, 'reset', $3)",
        [manager.userId, age, at],
      );
    }

    expect(await app.get(Pruning).prune(now)).toEqual({ inbound_message: 5, webhook_delivery: 3, mail_outbox: 5, notification: 2, session: 1, one_time_link: 1, sign_in_event: 1 });
    expect(await left('inbound_message')).toEqual(['dead', 'dead', 'discarded', 'processed', 'received', 'received', 'received']);
    expect(await left('webhook_delivery')).toEqual(['delivered', 'failed', 'failed', 'pending', 'pending', 'pending']);
    expect(await left('mail_outbox')).toEqual(['dropped', 'failed', 'failed', 'sent', 'waiting', 'waiting', 'waiting', 'waiting']);
    expect(await left('notification')).toEqual(['/read-lately', '/to-be-mailed', '/unread']);
  });
});
