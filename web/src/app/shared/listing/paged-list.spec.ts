import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { pagedList } from './paged-list.js';

@Component({ template: '' })
class Host {
  readonly q = signal('');
  readonly list = pagedList<{ id: string }>(
    () => '/suppliers',
    () => ({ q: this.q() }),
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
