import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { Team } from './team.js';
import { TeamsPage } from './teams-page.js';

const team: Team = {
  id: 'g1',
  groupName: 'Group 70',
  supplierId: 's1',
  towerId: 't1',
  illustrative: true,
  version: 1,
};
const page = (items: object[]) => ({ body: { items, nextCursor: null } });

async function teams(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('supplier_manager') }),
      'GET /api/team-mappings?sort=groupName': () => page([team]),
      'GET /api/suppliers?limit=200&sort=name': () =>
        page([
          { id: 's1', name: 'Fjordnät' },
          { id: 's2', name: 'Driftpunkten' },
        ]),
      'GET /api/towers?limit=200&sort=name': () => page([{ id: 't1', name: 'Nät' }]),
      ...answers,
    }),
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const rendered = await render(TeamsPage);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  const supplier = () => rendered.page.querySelector<HTMLSelectElement>('td select[aria-label="Leverantör"]');
  const choose = async (id: string) => {
    const select = supplier();
    if (!select) throw new Error('No row is being edited');
    select.value = id;
    select.dispatchEvent(new Event('change'));
    await rendered.fixture.whenStable();
  };
  await settle();
  return { ...rendered, api, settle, supplier, choose };
}

describe('the team-to-supplier table', () => {
  it('says whose a group is, and that it is invented', async () => {
    const { text } = await teams({});
    expect(text()).toContain('Group 70');
    expect(text()).toContain('illustrativt');
    expect(text()).toContain('Fjordnät');
  });

  it('is edited in place; where somebody was faster, what was chosen stays and theirs is said', async () => {
    const versions: (string | null)[] = [];
    const bodies: unknown[] = [];
    const { click, settle, supplier, choose, text } = await teams({
      'PUT /api/team-mappings/g1': ({ headers, body }) => {
        versions.push(headers.get('If-Match'));
        bodies.push(body);
        if (versions.length > 1) return { body: { ...team, supplierId: 's2', version: 6 } };
        return { status: 412, body: { code: 'changed_meanwhile', current: { ...team, version: 5 } } };
      },
    });
    await click('[aria-label="Ändra Group 70"]');
    await choose('s2');
    await click('td button[matButton=filled]');
    await settle();
    expect(text()).toContain('Någon hann före. Nu är sparat: Group 70, Fjordnät, Nät.');
    expect(supplier()?.value).toBe('s2');
    await click('td button[matButton=filled]');
    await settle();
    expect(versions).toEqual(['"1"', '"5"']);
    expect(bodies[1]).toEqual({ groupName: 'Group 70', supplierId: 's2', towerId: 't1', illustrative: true });
    expect(supplier()).toBeNull();
  });

  it('loses a row only after one has read what will happen', async () => {
    const { click, settle, text, api } = await teams({ 'DELETE /api/team-mappings/g1': () => ({}) });
    await click('[aria-label="Ta bort Group 70"]');
    expect(text()).toContain('räknas då inte för någon leverantör');
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(api.asked('/api/team-mappings/g1')[0]?.headers.get('If-Match')).toBe('"1"');
  });
});
