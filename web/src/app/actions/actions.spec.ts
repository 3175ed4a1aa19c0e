import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import type { Action } from './action.js';
import { ActionForm } from './action-form.js';
import { actionRoutes } from './actions.routes.js';

const action: Action = {
  ...{ id: 'a1', title: 'Övervaka lagringen', ownerUserId: null, ownerSupplierId: 's1', ownerName: 'Orange Business', dueOn: '2026-11-01' },
  ...{ state: 'open', overdue: true, doneAt: null, note: null, sourceKind: 'major-incidents', sourceId: 'm1', version: 2 },
  sourceTitle: 'Journalsystemet svarar inte',
  sourceLink: '/major-incidents/m1',
};
const page = (items: Action[]) => ({ body: { items, nextCursor: null, total: items.length } });

async function open(url: string, role: Role, answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone(role) }),
      'GET /api/actions?sort=dueOn': () => page([action]),
      'GET /api/actions/a1': () => ({ body: action }),
      'GET /api/suppliers?limit=200&sort=name': () => ({ body: { items: [{ id: 's1', name: 'Orange Business' }] } }),
      'GET /api/users?limit=200&sort=name&active=true': () => ({
        body: { items: [{ id: 'u1', name: 'Lena Lindqvist', supplierId: null }, { id: 'u2', name: 'Olle Sandberg', supplierId: 's1' }] },
      }),
      ...answers,
    }),
    [{ path: 'actions', children: actionRoutes }],
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const harness = await RouterTestingHarness.create(url);
  const element = harness.fixture.nativeElement as HTMLElement;
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  await settle();
  const text = () => (element.textContent ?? '').replace(/\s+/g, ' ');
  const come = (selector: string) => until(() => element.querySelector<HTMLElement>(selector));
  const press = async (label: string) => {
    [...element.querySelectorAll<HTMLButtonElement>('button')].findLast((button) => button.textContent?.trim() === label)?.click();
    await settle();
  };
  return { api, element, text, come, press, settle };
}

describe('actions', () => {
  it('are listed with whose they are, when they are due and what is late, and narrowed to what is late', async () => {
    const { api, element, text, come, settle } = await open('/actions', 'supplier_manager', { 'GET /api/actions?sort=dueOn&overdue=true': () => page([]) });
    await come('a[href="/actions/a1"]');
    for (const part of ['Orange Business', 'Försenad', 'Journalsystemet svarar inte']) expect(text()).toContain(part);
    const standing = [...element.querySelectorAll('select')].find((select) => select.textContent?.includes('Försenade'));
    if (standing) standing.value = 'overdue';
    standing?.dispatchEvent(new Event('change'));
    await settle();
    await until(() => (TestBed.inject(Router).url === '/actions?state=overdue' ? true : null));
    await until(() => (api.asked('/api/actions?sort=dueOn&overdue=true').length > 0 ? true : null));
  });

  it('are reported done by their supplier, with what it did', async () => {
    const { api, element, text, come, press } = await open('/actions/a1', 'vendor', {
      'POST /api/actions/a1/work': () => ({ body: { ...action, state: 'done', overdue: false, note: 'Larm finns', version: 3 } }),
    });
    await come('sam-quick-form button');
    expect(element.querySelector('sam-action-form')).toBeNull();
    await press('Rapportera klar');
    const note = await come('textarea');
    (note as HTMLTextAreaElement).value = 'Larm finns';
    note.dispatchEvent(new Event('input'));
    await press('Rapportera klar');
    const [sent] = api.asked('/api/actions/a1/work');
    expect([sent?.body, sent?.headers.get('if-match')]).toEqual([{ state: 'done', note: 'Larm finns' }, '"2"']);
    expect(text()).toContain('Larm finns');
    expect(element.querySelector('sam-quick-form')).toBeNull();
  });

  it('are given by the buyer to one of its own people or to a supplier, and nothing typed is lost to who was faster', async () => {
    const current = { ...action, dueOn: '2026-12-24', version: 3 };
    let faster = true;
    const { api, element, text, come, press, settle } = await open('/actions/a1', 'supplier_manager', {
      'PATCH /api/actions/a1': () => (faster ? { status: 412, body: { code: 'changed_meanwhile', current } } : { body: { ...current, version: 4 } }),
    });
    await come('sam-action-form optgroup option');
    const owner = element.querySelector<HTMLSelectElement>('sam-action-form select');
    expect([...(owner?.options ?? [])].map((option) => option.text)).toEqual(['utan ansvarig', 'Lena Lindqvist', 'Orange Business']);
    if (owner) owner.value = 'user u1';
    owner?.dispatchEvent(new Event('input'));
    owner?.dispatchEvent(new Event('change'));
    await settle();
    await press('Spara');
    expect(text()).toContain('Någon hann före dig');
    expect(owner?.value).toBe('user u1');
    faster = false;
    await press('Spara det som står här');
    const sent = api.asked('/api/actions/a1').filter(({ method }) => method === 'PATCH');
    expect(sent.at(-1)?.body).toMatchObject({ ownerUserId: 'u1', ownerSupplierId: null });
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"2"', '"3"']);
  });

  it('keep what somebody is writing when they are fetched anew meanwhile, and follow it while nobody writes', async () => {
    await prepare(
      new FakeApi({
        'POST /api/auth/sign-in': () => ({ body: someone('supplier_manager') }),
        'GET /api/suppliers?limit=200&sort=name': () => ({ body: { items: [{ id: 's1', name: 'Orange Business' }, { id: 's2', name: 'Driftpunkten' }] } }),
      }),
      [],
    );
    await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
    const { fixture, page } = await render(ActionForm, { action });
    const owner = await until(() => page.querySelector<HTMLOptionElement>('option[value="supplier s2"]')?.closest('select') ?? null);
    const fetched = async (over: Partial<Action>) => {
      fixture.componentRef.setInput('action', { ...action, ...over });
      await fixture.whenStable();
    };
    await fetched({ ownerSupplierId: null });
    expect(owner.value).toBe('');
    owner.value = 'supplier s2';
    owner.dispatchEvent(new Event('input'));
    owner.dispatchEvent(new Event('change'));
    for (const version of [3, 4]) {
      await fetched({ version });
      expect(owner.value).toBe('supplier s2');
    }
  });
});
