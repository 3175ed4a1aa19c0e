import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestApp } from '../../testing/test-app.js';
import { JobQueue } from './job-queue.js';

describe('the job queue', () => {
  let app: NestFastifyApplication;

  beforeEach(async () => {
    app = await createTestApp();
  });
  afterEach(() => app.close());

  it('does again what is to be repeated, also after it failed', async () => {
    const jobs = app.get(JobQueue);
    let times = 0;
    let finished: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (finished = resolve));
    jobs.repeat('tick', 1, () => {
      times += 1;
      if (times === 3) finished();
      return times === 1 ? Promise.reject(new Error('once')) : Promise.resolve();
    });
    await jobs.startWorkers();
    await done;
    expect(times).toBe(3);
  }, 30_000);

  it('forgets what waits, and nothing of another name or of later', async () => {
    const jobs = app.get(JobQueue);
    const seen: string[] = [];
    let finished: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (finished = resolve));
    for (const name of ['wipe', 'keep'])
      jobs.work<{ word: string }>(name, async ({ word }) => {
        seen.push(word);
        if (seen.length === 2) finished();
      });
    await jobs.enqueue('wipe', { word: 'forgotten' });
    await jobs.enqueue('keep', { word: 'kept' });
    await jobs.forget('wipe', 'never-used');
    await jobs.enqueue('wipe', { word: 'later' });
    await jobs.startWorkers();
    await done;
    expect(seen.sort()).toEqual(['kept', 'later']);
  });

  it('hands work over, also what was enqueued before anybody worked, and tries again what failed', async () => {
    const jobs = app.get(JobQueue);
    const seen: string[] = [];
    let finished: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (finished = resolve));
    let failures = 0;
    jobs.work<{ word: string }>('spell', async ({ word }) => {
      if (word === 'second' && failures++ === 0) throw new Error('not yet');
      seen.push(word);
      if (seen.length === 3) finished();
    });
    await jobs.enqueue('spell', { word: 'first' }, { singletonKey: 'one' });
    await jobs.enqueue('spell', { word: 'never' }, { singletonKey: 'one' });
    await jobs.startWorkers();
    await jobs.enqueue('spell', { word: 'second' });
    await jobs.enqueue('spell', { word: 'third' });
    await done;
    expect(seen.sort()).toEqual(['first', 'second', 'third']);
  }, 30_000);
});
