import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import type { Evidence, ItemDetail } from './compliance.js';
import { complianceRoutes } from './compliance.routes.js';

const evidence: Evidence = {
  ...{ id: 'e1', outcome: 'met', validFrom: '2026-01-10', validTo: '2026-12-31', issuer: 'RISE', scope: null, note: null, state: 'waiting' },
  ...{ enteredBySupplier: true, enteredByName: null, enteredAt: '2026-01-10T09:00:00.000Z', reason: null, decidedByName: null, decidedAt: null },
  ...{ files: [], actions: ['accept', 'return'], mayAttach: false },
};
const item: ItemDetail = {
  ...{ id: 'i1', supplierId: 's1', supplierName: 'Orange Business', contractId: null, contractNumber: null, kind: 'certificate', title: 'ISO 27001' },
  ...{ description: null, level: null, appliesTo: null, purpose: null, dataCategories: null, transfers: null, answerDays: null },
  ...{ askedFrom: '2026-01-01', askedUntil: null, asked: true, standing: 'missing', validTo: null, waiting: 1, illustrative: false, version: 2 },
  ...{ updatedAt: '2026-01-10T09:00:00.000Z', restsOn: null, evidence: [evidence], mayEnter: true },
};
const figure = {
  ...{ supplierId: 's1', supplierName: 'Orange Business', value: '62.50', exactValue: '125/2', volume: 4, holds: 2, partly: 1, notMet: 0, expired: 1 },
  ...{ missing: 0, waiting: 1, announced: 0, months: [{ period: '2026-01', value: '62.50', volume: 4 }] },
};

async function open(url: string, role: Role, answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone(role) }),
      'GET /api/compliance/items/i1': () => ({ body: item }),
      'GET /api/compliance/figures': () => ({ body: { on: '2026-01-31', items: [figure] } }),
      'GET /api/compliance/items?sort=title': () => ({ body: { items: [item], nextCursor: null, total: 1 } }),
      'GET /api/suppliers?limit=200&sort=name': () => ({ body: { items: [{ id: 's1', name: 'Orange Business' }] } }),
      'GET /api/audit-events?objectType=compliance-item&objectId=i1&limit=10': () => ({ body: { items: [], nextCursor: null } }),
      ...answers,
    }),
    [{ path: 'governance/compliance', children: complianceRoutes }],
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const harness = await RouterTestingHarness.create(url);
  const element = harness.fixture.nativeElement as HTMLElement;
  const text = () => (element.textContent ?? '').replace(/\s+/g, ' ');
  const come = (what: string) => until(() => (text().includes(what) ? true : null));
  const press = async (label: string) => {
    [...element.querySelectorAll<HTMLButtonElement>('button')].findLast((button) => button.textContent?.trim() === label)?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  return { api, element, text, come, press };
}

describe('compliance', () => {
  it('says of the one supplier how much holds, and by what rule', async () => {
    const { come, text } = await open('/governance/compliance', 'vendor');
    await come('62,5');
    for (const part of ['av 4 krav', 'Uppfyllt', 'Delvis', 'Har gått ut', 'Det ni lämnat in väntar på beställaren.']) expect(text()).toContain(part);
    expect(text()).not.toContain('Lägg till krav');
  });

  it('shows that nothing counts yet, and accepts what was handed in as it was seen', async () => {
    const accepted = { ...item, standing: 'holds', validTo: '2026-12-31', waiting: 0, restsOn: 'e1', version: 3, evidence: [{ ...evidence, state: 'accepted', actions: ['revoke'] }] };
    const { api, come, press, text } = await open('/governance/compliance/i1', 'supplier_manager', {
      'POST /api/compliance/items/i1/evidence/e1/steps': () => ({ body: accepted }),
    });
    await come('Inget underlag har godtagits än.');
    expect(text()).toContain('Inlämnat underlag väntar på ert svar.');
    await press('Godta');
    await press('Godta');
    await come('läget vilar på det här');
    const [sent] = api.asked('/api/compliance/items/i1/evidence/e1/steps');
    expect([sent?.body, sent?.headers.get('if-match')]).toEqual([{ action: 'accept' }, '"2"']);
  });
});
