import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FakeEventSource } from '../../../testing/fake-event-source.js';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { until } from '../../../testing/until.js';
import { Live } from '../../core/realtime/live.js';
import { pagedList } from './paged-list.js';

@Component({ template: '' })
class Host {
  readonly q = signal('');
  readonly list = pagedList<{ id: string }>(
    () => '/suppliers',
    () => ({ q: this.q() }),
    ['suppliers'],
  );
}

async function list(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = await prepare(new FakeApi(answers));
  const fixture = TestBed.createComponent(Host);
  const settle = async () => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
  };
  await settle();
  const ids = () => fixture.componentInstance.list.listing().rows.map(({ id }) => id);
  return { api, host: fixture.componentInstance, ids, settle };
}

const first = () => ({ body: { items: [{ id: 'a' }], nextCursor: 'next', total: 2 } });

describe('a paged list', () => {
  it('adds the next page below, and begins anew when asked for something else', async () => {
    const { host, ids, settle } = await list({
      'GET /api/suppliers': first,
      'GET /api/suppliers?cursor=next': () => ({
        body: { items: [{ id: 'b' }], nextCursor: null, total: 2 },
      }),
      'GET /api/suppliers?q=x': () => ({ body: { items: [{ id: 'x' }], nextCursor: null } }),
    });
    expect(ids()).toEqual(['a']);
    expect(host.list.listing()).toMatchObject({ more: true, total: 2, loading: false });
    host.list.more();
    await settle();
    expect(ids()).toEqual(['a', 'b']);
    expect(host.list.listing().more).toBe(false);
    host.q.set('x');
    await settle();
    expect(ids()).toEqual(['x']);
  });

  it('renews as many rows as it shows when something changes, and says nothing of a failure', async () => {
    let name = 'old';
    let broken = false;
    const { api, host, ids, settle } = await list({
      'GET /api/suppliers': first,
      'GET /api/suppliers?cursor=next': () => ({ body: { items: [{ id: 'b' }], nextCursor: 'third', total: 3 } }),
      'GET /api/suppliers?limit=2': () =>
        broken
          ? { status: 503, body: { code: 'starting' } }
          : { body: { items: [{ id: name }, { id: 'b' }], nextCursor: 'third', total: 3 } },
    });
    host.list.more();
    await settle();
    const live = TestBed.inject(Live);
    live.connect(null);
    name = 'new';
    FakeEventSource.last.tell('ready');
    await until(() => (ids()[0] === 'new' ? ids() : null), 600);
    expect(ids()).toEqual(['new', 'b']);
    expect(host.list.listing()).toMatchObject({ more: true, total: 3, loading: false });
    broken = true;
    FakeEventSource.last.tell('reset');
    await until(() => (api.asked('/api/suppliers?limit=2').length === 2 ? true : null), 600);
    await settle();
    expect(host.list.listing()).toMatchObject({ problem: null, rows: [{ id: 'new' }, { id: 'b' }] });
    live.disconnect();
  });

  it('keeps what it has when the next page fails, and tries that page again', async () => {
    let broken = true;
    const { host, ids, settle } = await list({
      'GET /api/suppliers': first,
      'GET /api/suppliers?cursor=next': () =>
        broken
          ? { status: 503, body: { code: 'starting' } }
          : { body: { items: [{ id: 'b' }], nextCursor: null } },
    });
    host.list.more();
    await settle();
    expect(ids()).toEqual(['a']);
    expect(host.list.listing().problem?.code).toBe('starting');
    broken = false;
    host.list.more();
    await settle();
    expect(ids()).toEqual(['a', 'b']);
    expect(host.list.listing().problem).toBeNull();
  });
});
