import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { CaseKind } from '@samsyn/domain/cases/case';
import { addSupplier } from '../../testing/register.js';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { type Principal, systemPrincipal, Tenancy } from '../tenancy/tenant-transaction.js';
import { CaseRecords } from './case-records.js';

describe('case numbers', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let supplierId: string;
  let cases: CaseRecords;

  beforeAll(async () => {
    app = await createTestApp();
    cases = app.get(CaseRecords);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await createTenant(app);
    supplierId = await addSupplier(await tenant.as('supplier_manager'));
  });

  const buyer = (): Principal => systemPrincipal(tenant.organisationId);
  const vendor = (id = supplierId): Principal => ({ ...buyer(), role: 'vendor', supplierId: id, userId: randomUUID() });
  const open = (by: Principal, objectId: string, kind: CaseKind = 'report', at = '2026-03-02T08:00Z') =>
    app.get(Tenancy).run(by, (tx) => cases.open({ ...tx, now: new Date(at) }, { kind, objectId, supplierId, title: 'March' }));
  const close = (by: Principal, objectId: string, at = '2026-04-02T08:00Z') =>
    app.get(Tenancy).run(by, (tx) => cases.close({ ...tx, now: new Date(at) }, objectId));
  const found = (by: Principal, objectId: string) => app.get(Tenancy).run(by, (tx) => cases.of(tx, objectId));

  it('are counted by kind and local year, and stay with their object', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    expect(await open(buyer(), first)).toEqual({ caseNumber: 'R-2026-000001' });
    expect(await open(buyer(), second)).toEqual({ caseNumber: 'R-2026-000002' });
    expect(await open(buyer(), first)).toEqual({ caseNumber: 'R-2026-000001' });
    expect(await open(buyer(), randomUUID(), 'dispute')).toEqual({ caseNumber: 'T-2026-000001' });
    expect(await open(buyer(), randomUUID(), 'credit')).toEqual({ caseNumber: 'V-2026-000001' });
    expect(await open(buyer(), randomUUID(), 'report', '2026-12-31T23:30Z')).toEqual({ caseNumber: 'R-2027-000001' });
  });

  it('are never given twice, however many ask at once', async () => {
    const numbers = await Promise.all(Array.from({ length: 50 }, async () => (await open(vendor(), randomUUID())).caseNumber));
    expect(new Set(numbers).size).toBe(50);
    const [objectId, again] = [randomUUID(), Array.from({ length: 10 })];
    const same = await Promise.all(again.map(async () => (await open(buyer(), objectId)).caseNumber));
    expect(new Set(same).size).toBe(1);
  });

  it('are not used up by what is rolled back for those that come after', async () => {
    const failed = app.get(Tenancy).run(buyer(), async (tx) => {
      await cases.open(tx, { kind: 'report', objectId: randomUUID(), supplierId, title: 'T' });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect((await open(buyer(), randomUUID())).caseNumber).toMatch(/^R-\d{4}-000001$/);
  });

  it('become archive numbers by the code of the kind when the buyer closes', async () => {
    const [objectId, other] = [randomUUID(), randomUUID()];
    await open(vendor(), objectId);
    expect(await close(buyer(), objectId)).toBe('R/2026-000001');
    expect(await close(buyer(), objectId)).toBe('R/2026-000001');
    expect(await close(buyer(), randomUUID())).toBeNull();
    await app.get(Tenancy).run(buyer(), (tx) =>
      tx.manager.query("INSERT INTO case_classification (organisation_id, kind, code) VALUES ($1, 'report', '2.4.1')", [tx.organisationId]),
    );
    await open(vendor(), other);
    expect(await close(buyer(), other)).toBe('2.4.1/2026-000001');
    expect(await found(vendor(), other)).toMatchObject({ caseNumber: 'R-2026-000002', archiveNumber: '2.4.1/2026-000001' });
  });

  it('are a supplier’s for its own objects alone, and closing is the buyer’s', async () => {
    const objectId = randomUUID();
    await open(vendor(), objectId);
    await expect(open(vendor(randomUUID()), randomUUID())).rejects.toMatchObject({ code: '42501' });
    await expect(close(vendor(), objectId)).rejects.toMatchObject({ code: '42501' });
    expect(await found(vendor(randomUUID()), objectId)).toBeUndefined();
    expect(await found(systemPrincipal((await createTenant(app)).organisationId), objectId)).toBeUndefined();
  });
});
