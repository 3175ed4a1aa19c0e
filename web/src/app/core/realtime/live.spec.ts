import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { FakeEventSource } from '../../../testing/fake-event-source.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../auth/auth.store.js';
import { Live } from './live.js';
import { LiveMark } from './live-mark.js';

const incident = { topic: 'incidents', subjectId: 'i1', kind: 'step_taken' };
const credit = { topic: 'credits', subjectId: 'c1', kind: 'credit_accept' };

describe('the stream of changes', () => {
  let live: Live;
  let heard: unknown[][];

  beforeEach(async () => {
    await prepare();
    jest.useFakeTimers();
    live = TestBed.inject(Live);
    heard = [];
    live.listen(['incidents'], (changes) => heard.push([...changes]));
    live.connect('nacka');
  });
  afterEach(() => {
    live.disconnect();
    jest.useRealTimers();
  });

  const hidden = (value: boolean) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('asks for what was read before it stood, then only for what changes, once for many', () => {
    expect(FakeEventSource.last.address).toBe('/api/changes?organisation=nacka');
    FakeEventSource.last.tell('ready');
    jest.advanceTimersByTime(300);
    expect(heard).toEqual([[{ topic: 'incidents', subjectId: null, kind: 'reset' }]]);
    jest.advanceTimersByTime(5_000);
    FakeEventSource.last.tell('changes', [incident, credit]);
    FakeEventSource.last.tell('changes', [credit]);
    FakeEventSource.last.tell('changes', [incident]);
    jest.advanceTimersByTime(300);
    expect(heard.slice(1)).toEqual([[incident, incident]]);
  });

  it('does not have the page read anew more often than every other second', () => {
    FakeEventSource.last.tell('ready');
    for (let tenth = 0; tenth < 100; tenth += 1) {
      FakeEventSource.last.tell('changes', [incident]);
      jest.advanceTimersByTime(100);
    }
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.length).toBeLessThan(7);
  });

  it('goes on where it was when it has to open a new stream', () => {
    const first = FakeEventSource.last;
    first.tell('ready', [], '7.8:8:');
    first.fail(0);
    expect([live.state(), FakeEventSource.last]).toEqual(['reconnecting', first]);
    first.fail(2);
    jest.advanceTimersByTime(2_100);
    expect(FakeEventSource.last.address).toBe('/api/changes?organisation=nacka&lastEventId=7.8%3A8%3A');
    FakeEventSource.last.tell('ready', [], '9.9:9:');
    expect(live.state()).toBe('live');
    jest.advanceTimersByTime(5_000);
    expect(heard).toHaveLength(1);
  });

  it('has everything read anew when it has missed too much', () => {
    FakeEventSource.last.tell('ready');
    jest.advanceTimersByTime(5_000);
    FakeEventSource.last.tell('reset');
    jest.advanceTimersByTime(300);
    expect(heard).toHaveLength(2);
  });

  it('gives its connection up while nobody looks, and takes it up where it was', () => {
    const first = FakeEventSource.last;
    first.tell('ready', [], '7.8:8:');
    hidden(true);
    jest.advanceTimersByTime(10_000);
    hidden(false);
    jest.advanceTimersByTime(60_000);
    expect([first.readyState, FakeEventSource.last]).toEqual([1, first]);
    hidden(true);
    jest.advanceTimersByTime(31_000);
    expect(first.readyState).toBe(2);
    hidden(false);
    expect(FakeEventSource.last.address).toContain('lastEventId=7.8%3A8%3A');
  });

  it('forgets who no longer listens', () => {
    FakeEventSource.last.tell('ready');
    const seen: unknown[] = [];
    const stop = live.listen(['credits'], () => seen.push(1));
    FakeEventSource.last.tell('changes', [credit]);
    stop();
    jest.advanceTimersByTime(5_000);
    expect(seen).toEqual([]);
  });
});

describe('the mark of the stream', () => {
  it('says whether it stands, and opens it anew for another organisation', async () => {
    const me = someone('administrator', ['nacka', 'umea']);
    await prepare(new FakeApi({ 'GET /api/auth/me': () => ({ body: me }) }));
    const auth = TestBed.inject(AuthStore);
    await auth.ensure();
    const { text, fixture } = await render(LiveMark);
    FakeEventSource.last.tell('ready');
    await fixture.whenStable();
    expect(text()).toBe('Direkt');
    FakeEventSource.last.fail(0);
    await fixture.whenStable();
    expect(text()).toBe('Återansluter …');
    auth.chooseOrganisation('umea');
    await fixture.whenStable();
    expect(FakeEventSource.last.address).toBe('/api/changes?organisation=umea');
    const last = FakeEventSource.last;
    fixture.destroy();
    expect(last.readyState).toBe(2);
  });
});
