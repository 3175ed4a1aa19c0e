import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { AuthStore } from '../core/auth/auth.store.js';
import type { BoardPack, PackSchedule } from './board-pack.js';
import { BoardPackPage } from './board-pack-page.js';
import { BoardPacksPage } from './board-packs-page.js';
import { scheduleBody, scheduleModel } from './schedules/schedule-model.js';

const pack: BoardPack = {
  ...{ id: 'p1', period: '2026-10', language: 'sv', format: 'pdf', status: 'done', doneSteps: 3, totalSteps: 3, standing: 'over' },
  ...{ fileName: 'Styrelsepaket Nacka kommun 2026-10.pdf', sizeBytes: 245_397, sha256: 'aa', contentSha256: 'bb', scheduleId: null },
  ...{ createdByName: 'Lena', createdAt: '2026-11-05T08:00:00.000Z', finishedAt: '2026-11-05T08:00:04.000Z' },
};
const periods = [
  { period: '2026-11', open: true, computedAt: '2026-11-05T08:00:00.000Z' },
  { period: '2026-10', open: false, computedAt: '2026-11-05T08:00:00.000Z' },
];

async function opened(packs: BoardPack[], page: typeof BoardPacksPage | typeof BoardPackPage = BoardPacksPage) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('executive') }),
      'GET /api/scorecards/periods': () => ({ body: { items: periods } }),
      'GET /api/board-packs': () => ({ body: { items: packs, nextCursor: null } }),
      'POST /api/board-packs': () => ({ status: 202, body: { ...pack, status: 'queued' } }),
      'GET /api/board-packs/p1': () => ({ body: packs[0] }),
    }),
    [{ path: 'board-packs', children: [] }],
  );
  await TestBed.inject(AuthStore).signIn('ulf@nacka.example', 'secret');
  const rendered = await render<BoardPacksPage | BoardPackPage>(page, page === BoardPackPage ? { id: 'p1' } : {});
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  return { ...rendered, api, settle };
}

describe('board packs', () => {
  it('offer the newest month that is over, and ask for what was chosen', async () => {
    const { api, page, settle } = await opened([]);
    const [month, language, format] = [...page.querySelectorAll('select')];
    expect([month?.value, language?.value, format?.value]).toEqual(['2026-10', 'sv', 'pdf']);
    [...page.querySelectorAll<HTMLButtonElement>('form button')].find((button) => button.textContent?.includes('Gör ett paket'))?.click();
    await settle();
    expect(api.asked('/api/board-packs').find(({ method }) => method === 'POST')?.body).toEqual({ period: '2026-10', language: 'sv', format: 'pdf' });
  });

  it('say how far one has come, and hand over what is made', async () => {
    const { text, page } = await opened([{ ...pack, id: 'p2', status: 'making', doneSteps: 1, sizeBytes: null, fileName: null }, pack]);
    expect(text()).toMatch(/Görs\s*steg 1 av 3/);
    expect(page.querySelector('[aria-label="Hämta Styrelsepaket Nacka kommun 2026-10.pdf"]')?.textContent).toContain('kB');
  });

  it('show one pack with its fingerprints and how final its month was', async () => {
    const { text } = await opened([pack], BoardPackPage);
    for (const said of ['Styrelsepaket för oktober 2026', 'inte stängd', 'aa', 'bb']) expect(text()).toContain(said);
  });
});

describe('a schedule as it is typed', () => {
  const possible = [
    { userId: 'a', name: 'Anna', email: 'anna@nacka.example', role: 'executive' as const },
    { userId: 'b', name: 'Bo', email: 'bo@nacka.example', role: 'supplier_manager' as const },
  ];

  it('names those it is sent to, each in a language, and no day where a month’s close is waited for', () => {
    const model = scheduleModel(null, possible);
    expect(model.recipients.map(({ language }) => language)).toEqual(['', '']);
    const typed = { ...model, name: 'Nämnden', recipients: [{ userId: 'a', language: 'en' as const }, { userId: 'b', language: '' as const }] };
    expect(scheduleBody(typed)).toMatchObject({ name: 'Nämnden', trigger: 'monthly', day: 10, recipients: [{ userId: 'a', language: 'en' }] });
    expect(scheduleBody({ ...typed, trigger: 'closed' }).day).toBeNull();
  });

  it('begins with what there is', () => {
    const schedule: PackSchedule = {
      ...{ id: 's', name: 'Nämnden', trigger: 'monthly', day: 5, format: 'xlsx', attached: true, active: false, lastPeriod: null, version: 2 },
      recipients: [{ userId: 'b', name: 'Bo', language: 'sv', unsubscribedAt: null }],
    };
    expect(scheduleModel(schedule, possible)).toMatchObject({ day: '5', format: 'xlsx', attached: true, active: false, recipients: [{ language: '' }, { language: 'sv' }] });
  });
});
