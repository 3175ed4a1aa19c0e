import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { Client } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { DueIncidents, measureDueJob, type MeasureDueJob } from './due-incidents.js';

describe('incidents due to be measured', () => {
  let app: NestFastifyApplication;
  let due: DueIncidents;
  let t: MeasuredTenant;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    due = app.get(DueIncidents);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('administrator');
  });

  const log = async () =>
    (await manager.post<{ id: string; version: number }>('/api/incidents', { title: 'Slow', priority: 2, openedAt: '2026-03-02T08:00:00Z' })).body;
  const found = async () => (await due.find(t.tenant.organisationId)).map(({ incidentId }) => incidentId);

  it('are marked by the change itself, the longest waiting first, and no longer once measured', async () => {
    const [first, second] = [await log(), await log()];
    expect(await found()).toEqual([first.id, second.id]);
    const [oldest] = await due.find(t.tenant.organisationId);
    await due.done(t.tenant.organisationId, oldest ? [oldest] : []);
    expect(await found()).toEqual([second.id]);
  });

  it('stay due when they change while they are measured', async () => {
    const incident = await log();
    const measured = await due.find(t.tenant.organisationId);
    const body = { kind: 'priority', priority: 1 };
    const { status } = await manager.post(`/api/incidents/${incident.id}/steps`, body, { 'if-match': `"${incident.version}"` });
    expect(status).toBe(201);
    await due.done(t.tenant.organisationId, measured);
    expect(await found()).toEqual([incident.id]);
  });

  it('leave no mark behind a change that was refused', async () => {
    const incident = await log();
    await due.done(t.tenant.organisationId, await due.find(t.tenant.organisationId));
    const body = { kind: 'priority', priority: 2 };
    const { status } = await manager.post(`/api/incidents/${incident.id}/steps`, body, { 'if-match': `"${incident.version}"` });
    expect(status).toBe(422);
    expect(await found()).toEqual([]);
  });

  it('are one organisation’s alone, and asked for again where the queue could not be reached', async () => {
    const [other, incident] = [await MeasuredTenant.create(app), await log()];
    expect(await due.find(other.tenant.organisationId)).toEqual([]);
    const queue = app.get(JobQueue);
    const { enqueue } = queue;
    let tries = 0;
    const asked = new Promise<string>((resolve) => {
      queue.enqueue = async (name, data) => {
        // Those of other tests may still come.
        if ((data as MeasureDueJob).organisationId !== t.tenant.organisationId) return;
        tries += 1;
        if (tries === 1) throw new Error('unreachable');
        resolve(name);
      };
    });
    due.soon(t.tenant.organisationId, 0);
    expect(await asked.finally(() => (queue.enqueue = enqueue))).toBe(measureDueJob);
    expect(await found()).toEqual([incident.id]);
  });
});
