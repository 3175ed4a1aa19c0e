import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { until } from '../../../testing/until.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ClosePage } from './close-page.js';
import { type PeriodClose, standingOf } from './period-close.js';

const close = (changes: Partial<PeriodClose> = {}): PeriodClose => ({
  ...{ period: '2026-08', status: 'in_review', reviewUntil: '2026-09-14', closedAt: null, frozen: [], heardUntil: '2026-09-14' },
  ...{ actions: [], readiness: [], freezing: null, contents: [], late: [], lateCount: 0, steps: [], version: 3 },
  ...changes,
});

async function page(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = new FakeApi({ 'GET /api/auth/me': () => ({ body: someone() }), ...answers });
  await prepare(api);
  await TestBed.inject(AuthStore).ensure();
  const rendered = await render(ClosePage, { period: '2026-08' });
  await until(() => rendered.page.querySelector('h2'));
  await rendered.fixture.whenStable();
  return { api, ...rendered };
}

describe('a month on its way to its close', () => {
  it('is marked restated once it has a second version', () => {
    const frozen = [1, 2].map((version) => ({ version, hash: 'h', cutOffAt: '' }));
    expect([standingOf({ status: 'closed', frozen: frozen.slice(0, 1) }), standingOf({ status: 'closed', frozen })]).toEqual(['closed', 'restated']);
  });

  it('says what forbids the close and what is only a remark, and asks a reason for closing over it', async () => {
    const readiness = [
      { code: 'disputes_open', count: 2, blocks: true },
      { code: 'kpis_unmeasured', count: 7, blocks: false },
    ] as const;
    const { api, text, click, page: element } = await page({
      'GET /api/periods/2026-08': () => ({ body: close({ actions: ['sign'], readiness: [...readiness] }) }),
      'POST /api/periods/2026-08/close': () => ({ status: 409, body: { code: 'not_ready', params: {}, errors: [] } }),
    });
    expect(text()).toMatch(/Öppna tvister: 2\s*hindrar/);
    expect(text()).toMatch(/Mått utan värde: 7\s*anmärkning/);
    await click('sam-close-steps button');
    const reason = element.querySelector<HTMLTextAreaElement>('textarea');
    if (reason) reason.value = 'De kommer inte.';
    reason?.dispatchEvent(new Event('input'));
    await click('sam-close-steps form button');
    await until(() => element.querySelector('[role=alert]'));
    expect(text()).toContain('Månaden kan inte stängas än.');
    expect(api.asked('/api/periods/2026-08/close')[0]?.body).toEqual({ reason: 'De kommer inte.' });
  });

  it('shows how far a freeze has come, and how long it still takes', async () => {
    const startedAt = new Date(Date.now() - 60_000).toISOString();
    const freezing = {
      kind: 'close',
      state: 'running',
      phase: 'evidence',
      ...{ reason: null, askedByName: 'A', signedByName: 'B', doneSteps: 250_000, totalSteps: 1_000_000, startedAt },
    } as const;
    const { text, page: element } = await page({ 'GET /api/periods/2026-08': () => ({ body: close({ freezing }) }) });
    expect(element.querySelector('progress')?.value).toBe(250_000);
    expect(text()).toContain('Fryser underlaget');
    expect(text()).toMatch(/3\s*min/);
  });
});
