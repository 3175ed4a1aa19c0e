import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppConfig } from '../../platform/config.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import type { Client } from '../../testing/client.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { ImportDto, ImportPageDto } from './imports.dto.js';

const script = join(import.meta.dirname, '../../testing/import-in-a-process.mjs');
const file = join(import.meta.dirname, '../../../demo/data/incident_event_log.zip');

describe('an import whose process is killed', () => {
  let app: NestFastifyApplication;
  let reader: Client;

  const importOf = async (): Promise<ImportDto | undefined> =>
    (await reader.get<ImportPageDto>('/api/imports')).body.items[0];

  async function until(reached: (found: ImportDto) => boolean): Promise<ImportDto> {
    for (;;) {
      const found = await importOf();
      if (found && reached(found)) return found;
      await wait(10);
    }
  }

  it.each(['reading', 'merging'] as const)(
    'while %s is complete after the restart and not doubled',
    async (status) => {
      app = await createTestApp();
      try {
        const tenant = await createTenant(app);
        reader = await tenant.as('administrator');
        const { databaseUrl, dataDir, jobScope } = app.get(AppConfig);
        const child = spawn(
          process.execPath,
          [script, databaseUrl, dataDir, jobScope, tenant.organisationId, file],
          {
            stdio: 'inherit',
          },
        );
        const ended = once(child, 'exit');
        await until((found) => found.status === status);
        child.kill('SIGKILL');
        expect(await ended).toEqual([null, 'SIGKILL']);
        expect((await importOf())?.status).toBe(status);
        await app.get(JobQueue).startWorkers();
        const done = await until((found) => ['measuring', 'done', 'failed'].includes(found.status));
        expect(done).toMatchObject({ incidents: 24_918, events: 141_712, unchanged: 0, problem: null });
        const [counts] = await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) =>
          tx.manager.query<object[]>(
            `SELECT (SELECT count(*)::int FROM incident WHERE organisation_id = $1) AS incidents,
                  (SELECT count(*)::int FROM incident_event WHERE organisation_id = $1) AS events`,
            [tx.organisationId],
          ),
        );
        expect(counts).toEqual({ incidents: 24_918, events: 141_712 });
      } finally {
        await app.close();
      }
    },
    120_000,
  );
});
