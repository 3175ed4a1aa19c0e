import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { TestBed } from '@angular/core/testing';
import type { Role } from '@samsyn/domain/access/permissions';
import { DependencyGraph } from './graph/dependency-graph.js';
import { ServicePage } from './service-page.js';
import type { DependencyNode, ServiceDetail, ServiceGraph } from './service.js';
import { ServicesPage } from './services-page.js';

const node = (id: string, name: string, more: Partial<DependencyNode> = {}): DependencyNode => ({
  ...{ id, kind: 'component', name, criticality: null, componentKind: 'server', towerName: 'Drift' },
  ...{ supplierId: 's1', supplierName: 'Alfa AB', ...more },
});
const care = node('care', 'Verksamhetssystem omsorg', { kind: 'service', componentKind: null, criticality: 'critical', supplierId: null, supplierName: null, towerName: null });
const application = node('app', 'Applikationen');
const backbone = node('net', 'Stamnätet', { componentKind: 'network', supplierId: 's2', supplierName: 'Beta AB' });
const service: ServiceDetail = {
  ...{ id: 'care', name: care.name, description: null, criticality: 'critical', owner: 'Omsorgen', calendarId: null, calendarName: null },
  ...{ suppliers: [{ id: 's1', name: 'Alfa AB' }], hardComponents: 1, softComponents: 1, illustrative: false, version: 3, updatedAt: '2026-11-01T00:00:00Z' },
  requires: [{ id: 'd1', from: care, requires: application, strength: 'hard', version: 2 }],
  requiredBy: [],
};
const graph: ServiceGraph = {
  nodes: [{ ...care, strength: null }, { ...application, strength: 'hard' }, { ...backbone, strength: 'soft' }],
  edges: [
    { id: 'd1', from: 'care', to: 'app', strength: 'hard' },
    { id: 'd2', from: 'app', to: 'net', strength: 'soft' },
  ],
};

async function api(role: Role, more: ConstructorParameters<typeof FakeApi>[0] = {}): Promise<FakeApi> {
  const fake = await prepare(
    new FakeApi({
      'GET /api/auth/me': () => ({ body: someone(role) }),
      'GET /api/services/care': () => ({ body: service }),
      'GET /api/services/care/graph': () => ({ body: graph }),
      'GET /api/services?sort=name': () => ({ body: { items: [service], nextCursor: null, total: 1 } }),
      ...more,
    }),
  );
  await TestBed.inject(AuthStore).ensure();
  return fake;
}

describe('services', () => {
  it('are listed with how much depends on them and on what they rest', async () => {
    await api('supplier_manager');
    const { page, text } = await render(ServicesPage);
    await until(() => page.querySelector('td a'));
    expect(text()).toContain('Kritisk');
    expect(text()).toContain('1 hårt, 1 mjukt');
    expect(text()).toContain('Ny tjänst');
  });

  it('are drawn as links in the order one reads, each told with what needs it', async () => {
    await api('supplier_manager');
    const { page, click, text } = await render(DependencyGraph, { name: care.name, graph });
    const links = await until(() => (page.querySelector('svg a') ? [...page.querySelectorAll('svg a')] : null));
    expect(links.map((link) => link.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Applikationen Alfa AB (Server · Alfa AB, beroende: Hårt, behövs av Verksamhetssystem omsorg)',
      'Stamnätet Beta AB (Nät · Beta AB, beroende: Mjukt, behövs av Applikationen)',
    ]);
    expect(page.querySelectorAll('.edge[data-strength="soft"]')).toHaveLength(1);
    await click('.tools button');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(text()).toContain('Stamnätet');
  });

  it('lead a vendor to its own components, and only name another supplier’s', async () => {
    await api('vendor');
    const { page } = await render(DependencyGraph, { name: care.name, graph });
    const links = await until(() => (page.querySelector('svg a') ? [...page.querySelectorAll('svg a')] : null));
    expect(links).toHaveLength(1);
    expect(page.querySelector('svg [role="img"][aria-label^="Stamnätet"]')).not.toBeNull();
  });

  it('let a manager change how strongly something is needed, as it was seen', async () => {
    const fake = await api('supplier_manager', { 'PATCH /api/service-dependencies/d1': () => ({ body: {} }) });
    const { page, fixture } = await render(ServicePage, { id: 'care' });
    const choice = await until(() => page.querySelector<HTMLSelectElement>('sam-dependency-list select'));
    choice.value = 'soft';
    choice.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    const [call] = fake.asked('/api/service-dependencies/d1');
    expect([call?.body, call?.headers.get('If-Match')]).toEqual([{ strength: 'soft' }, '"2"']);
  });

  it('say which way round a refused dependency would have closed', async () => {
    const problem = { code: 'invalid_input', errors: [{ field: 'requiresId', code: 'dependency_cycle', params: { path: 'A → B → A' } }] };
    await api('supplier_manager', {
      'GET /api/components?sort=name&limit=200': () => ({ body: { items: [{ ...application, version: 1 }], nextCursor: null } }),
      'GET /api/services?sort=name&limit=200': () => ({ body: { items: [], nextCursor: null } }),
      'POST /api/service-dependencies': () => ({ status: 422, body: problem }),
    });
    const { page, click, text, fixture } = await render(ServicePage, { id: 'care' });
    await until(() => page.querySelector('sam-dependency-list .section-head button'));
    await click('sam-dependency-list .section-head button');
    const select = await until(() => page.querySelector<HTMLSelectElement>('sam-dependency-form select:has(optgroup)'));
    select.value = 'app';
    select.dispatchEvent(new Event('input'));
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    await click('sam-dependency-form [matButton="filled"]');
    await until(() => (text().includes('A → B → A') ? true : null));
    expect(text()).toContain('Beroendet skulle gå runt: A → B → A.');
  });

  it('are only read by a vendor', async () => {
    await api('vendor');
    const { page, text } = await render(ServicePage, { id: 'care' });
    await until(() => page.querySelector('sam-dependency-list li'));
    expect(page.querySelector('sam-dependency-list select, sam-dependency-list button')).toBeNull();
    expect(text()).not.toContain('Ändra');
  });
});
