import { TestBed } from '@angular/core/testing';
import { prepare } from '../../testing/prepare.js';
import { ActiveOrganisation } from '../core/http/active-organisation.js';
import { SessionGate } from '../core/http/session-gate.js';
import { NEW_XHR } from '../core/http/upload.js';
import { FakeXhr } from './import.testing.js';
import { ImportUpload } from './import-upload.js';

async function ready() {
  const sent: FakeXhr[] = [];
  const useValue = () => {
    const xhr = new FakeXhr();
    sent.push(xhr);
    return xhr.real;
  };
  TestBed.configureTestingModule({ providers: [{ provide: NEW_XHR, useValue }] });
  await prepare();
  document.cookie = 'samsyn_csrf=a-token';
  TestBed.inject(ActiveOrganisation).slug.set('nacka');
  return { upload: TestBed.inject(ImportUpload), sent };
}

describe('ImportUpload', () => {
  it('sends for the organisation with proof that the page is ours, and says how far it has come', async () => {
    const { upload, sent } = await ready();
    const id = upload.start('a.csv', new FormData(), 1000);
    const [xhr] = sent;
    expect(xhr?.address).toBe('/api/imports');
    expect(xhr?.headers).toMatchObject({ 'X-Organisation': 'nacka', 'X-CSRF-Token': 'a-token' });
    xhr?.upload.onprogress?.({ loaded: 250, total: 1000 });
    expect(upload.sending()).toMatchObject({ name: 'a.csv', total: 1000, last: { done: 250 } });
    xhr?.answer(202, { id: 'm1' });
    expect(await id).toBe('m1');
    expect(upload.sending()).toBeNull();
  });

  it('sends once however often it is asked to', async () => {
    const { upload, sent } = await ready();
    const first = upload.start('a.csv', new FormData(), 1000);
    expect(await upload.start('a.csv', new FormData(), 1000)).toBeNull();
    expect(sent).toHaveLength(1);
    sent[0]?.answer(202, { id: 'm1' });
    expect(await first).toBe('m1');
  });

  it('says what the API refused, and can be tried again', async () => {
    const { upload, sent } = await ready();
    const first = upload.start('a.csv', new FormData(), 1000);
    sent[0]?.answer(422, { code: 'missing_columns', params: { columns: 'number' }, errors: [] });
    expect(await first).toBeNull();
    expect(upload.problem()).toMatchObject({ status: 422, code: 'missing_columns' });
    const second = upload.start('a.csv', new FormData(), 1000);
    expect(upload.problem()).toBeNull();
    sent[1]?.onerror?.();
    expect(await second).toBeNull();
    expect(upload.problem()?.code).toBe('offline');
  });

  it('is given up without a problem', async () => {
    const { upload } = await ready();
    const first = upload.start('a.csv', new FormData(), 1000);
    upload.giveUp();
    expect(await first).toBeNull();
    expect(upload.problem()).toBeNull();
  });

  it('waits for the password when the session has run out, then sends the file again', async () => {
    const { upload, sent } = await ready();
    const gate = TestBed.inject(SessionGate);
    gate.inSession.set(true);
    const id = upload.start('a.csv', new FormData(), 1000);
    sent[0]?.answer(401, { code: 'not_signed_in' });
    while (!gate.asking()) await Promise.resolve();
    gate.answer(true);
    while (sent.length < 2) await Promise.resolve();
    sent[1]?.answer(202, { id: 'm2' });
    expect(await id).toBe('m2');
  });
});
