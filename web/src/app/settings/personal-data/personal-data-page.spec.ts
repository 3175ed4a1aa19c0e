import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { Person } from './person.js';
import { PersonalDataPage } from './personal-data-page.js';
import { RetentionPage } from './retention-page.js';

const person = (changes: Partial<Person>): Person => ({
  ...{ kind: 'member', id: 'u2', name: 'Lena', detail: 'lena@nacka.example', supplierName: null, active: false, endedAt: '2026-10-01T10:00:00.000Z', erased: false },
  ...changes,
});
const people = [person({}), person({ id: 'u3', name: 'Klara', active: true, endedAt: null }), person({ id: 'u4', name: 'Person 3F2A1C9B', detail: null, erased: true })];

async function opened<T>(page: new () => T, answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = await prepare(new FakeApi({ 'POST /api/auth/sign-in': () => ({ body: someone('administrator') }), ...answers }));
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const rendered = await render(page);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  return { ...rendered, api, settle };
}

describe('personal data', () => {
  const list = { 'GET /api/personal-data/people?sort=name': () => ({ body: { items: people, nextCursor: null, total: 3 } }) };

  it('offers to erase the name of whoever has left, and of nobody else', async () => {
    const { page, text } = await opened(PersonalDataPage, list);
    expect([...page.querySelectorAll('[aria-label^="Ta bort namnet"]')].map((button) => button.getAttribute('aria-label'))).toEqual(['Ta bort namnet Lena']);
    expect(text()).toContain('Namnet är borttaget');
  });

  it('erases after a reason, and stays open with what is wrong where that is refused', async () => {
    let refused = true;
    const { api, page, click, text, settle } = await opened(PersonalDataPage, {
      ...list,
      'POST /api/personal-data/people/member/u2/erasure': () => (refused ? { status: 409, body: { code: 'person_active' } } : { status: 201, body: {} }),
    });
    await click('[aria-label="Ta bort namnet Lena"]');
    const reason = page.querySelector<HTMLInputElement>('sam-dialog input');
    if (!reason) throw new Error('no reason');
    reason.value = 'Egen begäran';
    reason.dispatchEvent(new Event('input'));
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(text()).toContain('Personen är fortfarande aktiv här');
    expect(reason.value).toBe('Egen begäran');
    refused = false;
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(page.querySelector('sam-dialog')).toBeNull();
    expect(api.asked('/api/personal-data/people/member/u2/erasure').map(({ body }) => body)).toEqual([{ reason: 'Egen begäran' }, { reason: 'Egen begäran' }]);
  });

  it('sends the days as numbers, and none as none', async () => {
    const retention = { kept: [{ what: 'session', settledDays: 30, failedDays: 30 }], names: { member: 730, contact: null, signatory: null } };
    const { api, page, click, settle, text } = await opened(RetentionPage, {
      'GET /api/personal-data/retention': () => ({ body: retention }),
      'PUT /api/personal-data/terms': () => ({ body: retention }),
    });
    expect(text()).toContain('Inloggade enheter');
    const [member, contact] = page.querySelectorAll<HTMLInputElement>('form input');
    expect(member?.value).toBe('730');
    if (!contact) throw new Error('no field');
    contact.value = '365';
    contact.dispatchEvent(new Event('input'));
    await click('form button');
    await settle();
    expect(api.asked('/api/personal-data/terms')[0]?.body).toEqual({ member: 730, contact: 365, signatory: null });
    expect(text()).toContain('Sparat');
  });
});
