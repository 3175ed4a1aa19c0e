import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { ActiveOrganisation } from './active-organisation.js';
import { ApiClient } from './api-client.js';
import { ApiProblem, asProblem } from './api-problem.js';
import { SessionGate } from './session-gate.js';

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => asProblem(error),
  );

describe('ApiClient', () => {
  it('says for which organisation, proves the page is ours, and names the version it changes', async () => {
    document.cookie = 'samsyn_csrf=a%20token';
    const api = await prepare(new FakeApi({ 'PATCH /api/suppliers/7': () => ({ body: { id: '7' } }) }));
    TestBed.inject(ActiveOrganisation).slug.set('nacka');
    const answer = await TestBed.inject(ApiClient).patch('/suppliers/7', { body: { name: 'x' }, version: 3 });
    expect(answer).toEqual({ id: '7' });
    const [call] = api.calls;
    expect(Object.fromEntries(call?.headers ?? [])).toMatchObject({
      'x-organisation': 'nacka',
      'x-csrf-token': 'a token',
      'if-match': '"3"',
      'content-type': 'application/json',
    });
    expect(call?.body).toEqual({ name: 'x' });
  });

  it('leaves out what a filter does not ask for and repeats what it asks for twice', async () => {
    const api = await prepare();
    const query = { search: '', supplierId: null, priority: ['1', '2'], limit: 50 };
    await refusal(TestBed.inject(ApiClient).get('/incidents', { query }));
    expect(api.calls[0]?.path).toBe('/api/incidents?priority=1&priority=2&limit=50');
    expect(api.calls[0]?.headers.has('X-CSRF-Token')).toBe(false);
  });

  it('asks one question of a path that already carries part of it', async () => {
    const api = await prepare();
    await refusal(TestBed.inject(ApiClient).get('/measurement-series?kind=probe', { query: { limit: 200, sort: 'name' } }));
    expect(api.calls[0]?.path).toBe('/api/measurement-series?kind=probe&limit=200&sort=name');
  });

  it('sends a form with a file as the browser writes it', async () => {
    const api = await prepare();
    const body = new FormData();
    await refusal(TestBed.inject(ApiClient).post('/imports', { body }));
    expect(api.calls[0]?.headers.has('Content-Type')).toBe(false);
    expect(api.calls[0]?.body).toBe(body);
  });

  it('turns a refusal into a problem with its code, fields and number', async () => {
    const errors = [{ field: 'name', code: 'is_not_empty' }];
    const body = { code: 'invalid_input', params: {}, correlationId: 'c1', errors };
    await prepare(new FakeApi({ 'POST /api/suppliers': () => ({ status: 422, body }) }));
    const problem = await refusal(TestBed.inject(ApiClient).post('/suppliers', { body: {} }));
    expect(problem).toMatchObject({ status: 422, code: 'invalid_input', correlationId: 'c1', errors });
  });

  it('makes a problem of a page that a proxy answers', async () => {
    const page = () => new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } });
    await prepare(new FakeApi({ 'GET /api/x': page }));
    expect((await refusal(TestBed.inject(ApiClient).get('/x')))?.code).toBe('unavailable');
  });

  it('says when the network is gone', async () => {
    const lost = () => {
      throw new TypeError('failed to fetch');
    };
    await prepare(new FakeApi({ 'GET /api/x': lost }));
    expect((await refusal(TestBed.inject(ApiClient).get('/x')))?.code).toBe('offline');
  });

  it('waits for the password when a session has run out, then sends the same request again', async () => {
    let valid = false;
    const api = await prepare(
      new FakeApi({
        'POST /api/incidents': () => (valid ? { body: { id: '1' } } : { status: 401, body: { code: 'not_signed_in' } }),
      }),
    );
    const gate = TestBed.inject(SessionGate);
    gate.inSession.set(true);
    const sent = TestBed.inject(ApiClient).post('/incidents', { body: { text: 'typed' } });
    while (!gate.asking()) await Promise.resolve();
    valid = true;
    gate.answer(true);
    expect(await sent).toEqual({ id: '1' });
    expect(api.calls.map(({ body }) => body)).toEqual([{ text: 'typed' }, { text: 'typed' }]);
  });

  it('gives the refusal on where nobody was signed in', async () => {
    await prepare(new FakeApi({ 'GET /api/auth/me': () => ({ status: 401, body: { code: 'not_signed_in' } }) }));
    expect(await refusal(TestBed.inject(ApiClient).get('/auth/me'))).toBeInstanceOf(ApiProblem);
    expect(TestBed.inject(SessionGate).asking()).toBe(false);
  });
});
