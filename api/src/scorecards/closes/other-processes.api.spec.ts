import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { AppConfig } from '../../platform/config.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { Client } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { RenewalService } from '../renewal.service.js';
import type { PeriodCloseDto } from './closes.dto.js';
import type { VerifiedVersion } from './freezing/verify.service.js';
import { FreezingRunner } from './freezing-runner.js';

const script = (name: string) => join(import.meta.dirname, '../../testing', name);
const month = '2026-03';
// Without the flags of the tests, as a server runs.
const plain = { ...process.env, NODE_OPTIONS: '' };

describe('a month that is closed and made again by other processes', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;

  beforeEach(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    const towerId = await t.tower();
    const { id: supplierId, contractId } = await t.supplier('Åäö AB', [towerId]);
    const calendarId = await t.calendar({ sat: [['22:00', '06:00']], sun: [['07:00', '12:00']], mon: [['08:00', '17:00']] });
    await t.level({ supplierId, contractId, towerId, calendarId });
    // Over the change of the clocks on 29 March.
    await t.incident('2026-03-28T20:00:00Z', '2026-03-29T02:30:00Z', [{ supplierId, towerId, at: '2026-03-28T20:00:00Z' }]);
    await t.incident('2026-03-29T00:30:00Z', '2026-03-29T01:10:00Z', [{ supplierId, towerId, at: '2026-03-29T00:30:00Z' }]);
    await app.get(RenewalService).measure(t.tenant.organisationId, {});
    await act(manager, 'review', { lastDay: (await detail()).heardUntil });
    await act(await t.tenant.as('executive'), 'close', { reason: 'Nothing more will come.' });
  });
  afterEach(() => app.close());

  const detail = async () => (await manager.get<PeriodCloseDto>(`/api/periods/${month}`)).body;
  async function act(who: Client, path: string, body: object): Promise<void> {
    const { status } = await who.post(`/api/periods/${month}/${path}`, body, { 'if-match': `"${(await detail()).version}"` });
    expect([200, 202]).toContain(status);
  }
  const config = () => {
    const { databaseUrl, dataDir, jobScope } = app.get(AppConfig);
    return [databaseUrl, dataDir, jobScope ?? '', t.tenant.organisationId];
  };

  async function verifiedIn(env: Record<string, string>): Promise<{ zone: string; example: string; versions: VerifiedVersion[] }> {
    const child = spawn(process.execPath, [script('verify-in-a-process.mjs'), ...config(), month], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...plain, ...env },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    expect(await once(child, 'close')).toEqual([0, null]);
    return JSON.parse(said);
  }

  it('R25 gives the same bytes after a restart, in any zone and language of the server', async () => {
    await app.get(FreezingRunner).runAll(t.tenant.organisationId);
    const [frozen] = (await detail()).frozen;
    const made = [
      await verifiedIn({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
      await verifiedIn({ TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
    ];
    expect(made.map(({ zone }) => zone)).toEqual(['Pacific/Kiritimati', 'America/St_Johns']);
    for (const { versions } of made) expect(versions).toEqual([{ version: 1, hash: frozen?.hash, verified: true, differences: [] }]);
  }, 120_000);

  it('R25 is open as it was when its process is killed, and closed by the next one', async () => {
    const child = spawn(process.execPath, [script('freeze-in-a-process.mjs'), ...config()], { stdio: ['ignore', 'pipe', 'inherit'], env: plain });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await detail()).toMatchObject({ status: 'in_review', frozen: [], freezing: { state: 'running' } });
    expect(await t.query('SELECT 1 FROM service_level_result WHERE organisation_id = $1 AND closed')).toEqual([]);
    const closed = new Promise<void>((resolve) => {
      const look = async () => ((await detail()).status === 'closed' ? resolve() : void setTimeout(() => void look(), 50));
      void look();
    });
    await app.get(JobQueue).startWorkers();
    await closed;
    expect((await detail()).freezing).toMatchObject({ state: 'done' });
    expect(await t.query('SELECT 1 FROM service_level_result WHERE organisation_id = $1 AND NOT closed')).toEqual([]);
  }, 120_000);
});
