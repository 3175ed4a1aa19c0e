import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { Answers } from '@samsyn/domain/forms/form';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { Remembered } from '../core/remembered.js';
import { DraftStore } from './draft.store.js';
import type { ReportDraft } from './report.js';

const draft = (changes: Partial<ReportDraft> = {}): ReportDraft => ({
  ...{ reportId: 'r', templateVersionId: 't', templateVersionNumber: 1, newerTemplateVersion: null, definition: { sections: [] } },
  ...{ answers: {}, reasons: {}, measured: [], problems: [], files: [], version: 1, savedAt: '2026-04-01T08:00:00.000Z' },
  ...changes,
});

describe('a draft that saves itself', () => {
  let api: FakeApi;
  let stored: ReportDraft;
  let answer: () => { status?: number; body?: unknown } | null;

  beforeEach(async () => {
    jest.useFakeTimers();
    stored = draft();
    answer = () => null;
    api = new FakeApi({
      'GET /api/reports/r/draft': () => ({ body: stored }),
      'PUT /api/reports/r/draft': ({ body }) => {
        const refused = answer();
        if (refused) return refused;
        stored = { ...stored, ...(body as { answers: Answers }), version: stored.version + 1 };
        return { body: stored };
      },
    });
    TestBed.configureTestingModule({ providers: [DraftStore] });
    await prepare(api);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const opened = async () => {
    const store = TestBed.inject(DraftStore);
    await store.load('r');
    return store;
  };
  const puts = () => api.calls.filter(({ method }) => method === 'PUT').map(({ body, headers }) => [headers.get('If-Match'), body]);
  const kept = () => TestBed.inject(Remembered).read('report-draft::r');

  it('waits until nothing is typed for a moment, and then sends all of it with the version it saw', async () => {
    const store = await opened();
    store.change({ a: '1' });
    store.change({ a: '12' });
    expect([store.saving(), puts()]).toEqual(['unsaved', []]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(puts()).toEqual([['"1"', { answers: { a: '12' }, reasons: {} }]]);
    expect([store.saving(), store.draft()?.version, kept()]).toEqual(['saved', 2, null]);
  });

  it('keeps what was typed in the browser while there is no line, and sends it when there is', async () => {
    const store = await opened();
    answer = () => ({ status: 503, body: { code: 'unavailable' } });
    store.change({ a: 'x' });
    await jest.advanceTimersByTimeAsync(1000);
    expect([store.saving(), kept()]).toEqual(['offline', JSON.stringify({ version: 1, answers: { a: 'x' }, reasons: {} })]);
    answer = () => null;
    await jest.advanceTimersByTimeAsync(6000);
    expect([store.saving(), stored.answers]).toEqual(['saved', { a: 'x' }]);
  });

  it('brings back what was typed before the tab was closed', async () => {
    TestBed.inject(Remembered).write('report-draft::r', JSON.stringify({ version: 1, answers: { a: 'halv' }, reasons: { a: 'för' } }));
    const store = await opened();
    expect([store.answers(), store.reasons(), store.restored()]).toEqual([{ a: 'halv' }, { a: 'för' }, true]);
    await jest.advanceTimersByTimeAsync(1000);
    expect([stored.answers, kept()]).toEqual([{ a: 'halv' }, null]);
  });

  it('shows both where somebody else saved meanwhile, and replaces neither by itself', async () => {
    TestBed.inject(Remembered).write('report-draft::r', JSON.stringify({ version: 1, answers: { a: 'min' }, reasons: {} }));
    stored = draft({ version: 5, answers: { a: 'deras' } });
    const store = await opened();
    expect([store.saving(), store.answers(), store.theirs()?.answers]).toEqual(['conflict', { a: 'min' }, { a: 'deras' }]);
    store.change({ a: 'min egen' });
    await jest.advanceTimersByTimeAsync(5000);
    expect([puts(), stored.answers]).toEqual([[], { a: 'deras' }]);
    await store.keepMine();
    expect([store.saving(), stored.answers, stored.version]).toEqual(['saved', { a: 'min egen' }, 6]);
  });

  it('takes theirs where that is chosen', async () => {
    const store = await opened();
    const theirs = draft({ version: 7, answers: { a: 'deras' } });
    answer = () => ({ status: 412, body: { code: 'changed_meanwhile', current: theirs } });
    store.change({ a: 'min' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.saving()).toBe('conflict');
    store.takeTheirs();
    expect([store.saving(), store.answers(), store.draft()?.version, kept()]).toEqual(['saved', { a: 'deras' }, 7, null]);
  });

  it('says why nothing more is taken, and loses nothing', async () => {
    const store = await opened();
    answer = () => ({ status: 409, body: { code: 'report_closed', params: { caseNumber: 'R-1' } } });
    store.change({ a: 'sent' });
    await jest.advanceTimersByTimeAsync(1000);
    expect([store.saving(), store.problem()?.code, store.answers()]).toEqual(['refused', 'report_closed', { a: 'sent' }]);
    expect(await store.settled()).toBeNull();
    expect(kept()).toContain('sent');
  });
});
