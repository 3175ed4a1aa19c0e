import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { AuthStore } from '../core/auth/auth.store.js';
import type { CaseDetail, CasePackage, Disclosure } from './case.js';
import { CasePage } from './case-page.js';

const mark = {
  ...{ id: 'm1', field: 'facts.amount', label: 'Belopp', legalBasis: 'OSL 31 kap. 16 §', reason: 'Affärsförhållanden', until: '2030-01-01' },
  ...{ inForce: true, createdByName: 'Lena', createdAt: '2026-11-29T10:00:00.000Z', liftedByName: null, liftedAt: null },
};
const detail: CaseDetail = {
  ...{ id: 'k1', kind: 'credit', caseNumber: 'V-2026-000007', archiveNumber: null, title: 'P1 mars', objectId: 'c1', supplierId: 's1' },
  ...{ supplierName: 'Orange', openedAt: '2026-11-01T10:00:00.000Z', closedAt: null, secretFields: 1, version: 3 },
  fields: [{ path: 'facts.amount', label: 'Belopp' }, { path: 'tables.steps.reason', label: 'Handläggning: Skäl' }],
  marks: [mark],
  people: [{ person: 'Person 3F2A1C9B', name: 'Lena' }, { person: 'Person 00000000', name: null }],
};
const sealed: CasePackage = {
  ...{ id: 'p1', purpose: 'disclosure', language: 'sv', sealedAt: '2026-11-29T11:00:00.000Z', sealedByName: 'Lena', fileName: 'V-2026-000007-disclosure.zip' },
  ...{ sizeBytes: 34_000, fileCount: 7, manifestSha256: 'abc123', packageSha256: 'def', marks: [{ field: 'facts.amount', label: 'Belopp', legalBasis: 'OSL', until: '2030-01-01', masked: true }] },
};
const given: Disclosure = {
  ...{ id: 'd1', caseId: 'k1', caseNumber: 'V-2026-000007', packageId: 'p1', kind: 'given', purpose: 'disclosure', at: '2026-11-29T12:00:00.000Z' },
  ...{ userName: 'Lena', recipient: 'Lokaltidningen', legalBasis: 'TF 2 kap. 15 §', masked: sealed.marks },
};

async function opened(role: 'supplier_manager' | 'executive', answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone(role) }),
      'GET /api/cases/k1?language=sv': () => ({ body: detail }),
      'GET /api/cases/k1/packages': () => ({ body: { items: [sealed] } }),
      'GET /api/cases/disclosures?caseId=k1&limit=200': () => ({ body: { items: [given] } }),
      ...answers,
    }),
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const rendered = await render(CasePage, { id: 'k1' });
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  await settle();
  const type = async (control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | null, value: string) => {
    if (!control) throw new Error('no control');
    control.value = value;
    control.dispatchEvent(new Event('input'));
    await rendered.fixture.whenStable();
  };
  return { ...rendered, api, settle, type };
}

describe('a case', () => {
  it('says what is secret and why, what was sealed, who was given it and who the people are', async () => {
    const { text } = await opened('supplier_manager');
    for (const said of ['V-2026-000007', 'Ges när ärendet avslutas', 'OSL 31 kap. 16 §', 'Affärsförhållanden', 'Maskerade uppgifter: 1', 'abc123'])
      expect(text()).toContain(said);
    expect(text()).toContain('Lena lämnade ut ett paket till Lokaltidningen');
    expect(text()).toContain('Visades inte: Belopp (OSL)');
    expect(text()).toContain('Person 00000000Namnet är borttaget');
  });

  it('marks a field with the version it was seen at', async () => {
    const { api, page, click, settle, type } = await opened('supplier_manager', { 'POST /api/cases/k1/marks': () => ({ status: 201, body: detail }) });
    await click('sam-case-secrecy sam-quick-form > button');
    const form = 'sam-case-secrecy form ';
    await type(page.querySelector(`${form}select`), 'tables.steps.reason');
    const [basis, until] = page.querySelectorAll<HTMLInputElement>(`${form}input`);
    await type(basis ?? null, 'OSL 31 kap. 16 §');
    await type(page.querySelector(`${form}textarea`), 'Skäl');
    await type(until ?? null, '2031-01-01');
    await click(`${form}button[matButton=filled]`);
    await settle();
    const [call] = api.asked('/api/cases/k1/marks');
    expect(call?.body).toEqual({ field: 'tables.steps.reason', legalBasis: 'OSL 31 kap. 16 §', reason: 'Skäl', until: '2031-01-01' });
    expect(call?.headers.get('If-Match')).toBe('"3"');
  });

  it('lifts a mark only after one has read what that means, and keeps the dialog where it is refused', async () => {
    const { api, click, text, settle } = await opened('supplier_manager', {
      'POST /api/cases/k1/marks/m1/lift': () => ({ status: 412, body: { code: 'changed_meanwhile' } }),
    });
    await click('[aria-label="Häv sekretessen för Belopp"]');
    expect(text()).toContain('Paket som redan finns ändras inte.');
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(api.asked('/api/cases/k1/marks/m1/lift')).toHaveLength(1);
    expect(text()).toContain('Paket som redan finns ändras inte.');
  });

  it('offers who only reads neither marking nor sealing', async () => {
    const { page } = await opened('executive');
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });
});
