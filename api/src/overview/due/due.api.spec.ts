import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DueSources, type DueItem } from '../../platform/registers/due-sources.js';
import { addSupplier } from '../../testing/register.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { DueDto } from './due.dto.js';

describe('what is due from the reader', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('is what waits for its side, by name or by nobody’s, late first', async () => {
    const tenant = await createTenant(app);
    const [manager, executive] = [await tenant.as('supplier_manager'), await tenant.as('executive')];
    const vendor = await tenant.as('vendor', await addSupplier(manager));
    const item = (title: string, more: Partial<DueItem>): DueItem => ({
      ...{ kind: 'risk', sourceKind: 'risks', sourceId: title, supplierIds: [], towerIds: [], contractId: null, subject: { sv: title, en: title } },
      ...{ dueOn: '2026-01-01', waitingOn: 'buyer', ownerUserId: null, escalates: false, link: '/governance/risks', ...more },
    });
    const items = [
      item('anybody’s', { dueOn: '2099-01-01' }),
      item('manager’s', { ownerUserId: manager.userId }),
      item('executive’s', { ownerUserId: executive.userId, dueOn: '2025-01-01' }),
      item('supplier’s', { waitingOn: 'supplier' }),
      item('told elsewhere', { kind: 'report' }),
    ];
    app.get(DueSources).register({ permission: 'saved-views:read', due: (tx) => Promise.resolve(tx.organisationId === tenant.organisationId ? items : []) });
    const due = async (client: typeof manager) => (await client.get<DueDto>('/api/overview/due')).body.items.map(({ id, late, yours }) => [id, late, yours]);
    expect(await due(manager)).toEqual([['manager’s', true, true], ['anybody’s', false, false]]);
    expect(await due(executive)).toEqual([['executive’s', true, true]]);
    expect(await due(vendor)).toEqual([['supplier’s', true, false]]);
    const stranger = await (await createTenant(app)).as('supplier_manager');
    expect(await due(stranger)).toEqual([]);
  });
});
