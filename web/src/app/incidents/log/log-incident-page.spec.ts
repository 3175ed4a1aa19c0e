import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { LogIncidentPage } from './log-incident-page.js';

@Component({ template: '' })
class Page {}

const routes = [
  { path: 'incidents/new', component: LogIncidentPage },
  { path: '**', component: Page },
];
const teams = {
  items: [
    { id: 'm1', groupName: 'Group 24', supplierId: 's1', towerId: 't1', illustrative: false, version: 1 },
  ],
};
const lists = {
  'GET /api/team-mappings?limit=200': () => ({ body: teams }),
  'GET /api/suppliers?limit=200&sort=name': () => ({ body: { items: [{ id: 's1', name: 'Fjordnät' }] } }),
  'GET /api/towers?limit=200&sort=name': () => ({ body: { items: [{ id: 't1', name: 'Nät' }] } }),
};

async function open(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = await prepare(new FakeApi({ ...lists, ...answers }), routes);
  const harness = await RouterTestingHarness.create('/incidents/new');
  await harness.fixture.whenStable();
  const page = harness.fixture.nativeElement as HTMLElement;
  const type = async (type: string, value: string, index = 0) => {
    const input = page.querySelectorAll<HTMLInputElement>(`sam-field input[type=${type}]`)[index];
    if (!input) throw new Error(`No ${type} field`);
    input.value = value;
    input.dispatchEvent(new Event('input'));
    await harness.fixture.whenStable();
  };
  const submit = () => page.querySelector('form')?.dispatchEvent(new Event('submit'));
  return { api, harness, page, type, submit };
}

describe('LogIncidentPage', () => {
  it('sends local times as instants, once however often it is submitted', async () => {
    const { api, harness, type, submit } = await open({
      'POST /api/incidents': () => ({ body: { id: 'i7' } }),
    });
    await type('text', 'Skrivarna svarar inte');
    await type('text', 'Group 24', 1);
    await type('datetime-local', '2026-07-15T09:30');
    submit();
    submit();
    await harness.fixture.whenStable();
    const sent = api.asked('/api/incidents');
    expect(sent[0]?.body).toEqual({
      title: 'Skrivarna svarar inte',
      priority: 3,
      description: null,
      groupName: 'Group 24',
      openedAt: '2026-07-15T07:30:00.000Z',
      resolvedAt: null,
      category: null,
    });
    const keys = new Set(sent.map(({ headers }) => headers.get('Idempotency-Key')));
    expect(keys.size).toBe(1);
    expect([...keys][0]).toMatch(/^[0-9a-f]{32}$/);
    expect(TestBed.inject(Router).url).toBe('/incidents/i7');
  });

  it('uses the same key when it is sent again after the network was lost', async () => {
    let lost = true;
    const { api, harness, type, submit } = await open({
      'POST /api/incidents': () => {
        if (lost) throw new TypeError('failed to fetch');
        return { body: { id: 'i7' } };
      },
    });
    await type('text', 'Skrivarna svarar inte');
    submit();
    await harness.fixture.whenStable();
    lost = false;
    submit();
    await harness.fixture.whenStable();
    const keys = api.asked('/api/incidents').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('says whose the group is, and that nobody has one it does not know', async () => {
    const { page, type } = await open({});
    await type('text', 'Group 24', 1);
    expect(page.textContent).toContain('Hamnar hos Fjordnät i Nät');
    await type('text', 'Group 999', 1);
    expect(page.textContent).toContain('Gruppen finns inte');
  });

  it('refuses a resolution before the opening, and sends nothing', async () => {
    const { api, harness, page, type, submit } = await open({});
    await type('text', 'Skrivarna svarar inte');
    await type('datetime-local', '2026-07-15T09:30');
    await type('datetime-local', '2026-07-15T09:00', 1);
    submit();
    await harness.fixture.whenStable();
    expect(page.querySelector('.summary')?.textContent).toContain('före öppningen');
    expect(api.asked('/api/incidents')).toEqual([]);
  });
});
