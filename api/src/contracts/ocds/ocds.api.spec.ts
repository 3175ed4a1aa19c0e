import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client, Problemish } from '../../testing/client.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { ContractDetailDto } from '../contracts.dto.js';
import type { OcdsAwardDetailDto, OcdsAwardPageDto, OcdsImportDto, OcdsImportPageDto, OcdsQuarantinePageDto } from './ocds.dto.js';
import { releaseProblems } from './validate-release.js';

const release = (over: object = {}) => ({
  ...{ ocid: 'ocds-213czf-7', id: 'r1', date: '2026-01-10T00:00:00Z', tag: ['award'], initiationType: 'tender', language: 'en' },
  buyer: { id: 'b', name: 'Nacka kommun' },
  parties: [{ id: 's', name: 'Fjordnät AB', roles: ['supplier'] }],
  tender: { id: 't', title: 'Nät', classification: { scheme: 'CPV', id: '72000000' } },
  awards: [award()],
  ...over,
});
const award = (over: object = {}) => ({
  ...{ id: 'a1', title: 'Nät och drift', value: { amount: 120000.12, currency: 'SEK' }, suppliers: [{ id: 's', name: 'Fjordnät AB' }] },
  ...{ contractPeriod: { startDate: '2026-02-01T00:00:00Z', endDate: '2027-01-31T23:59:59Z' } },
  ...over,
});
const file = (...releases: object[]) => ({ name: 'r.jsonl', content: Buffer.from(releases.map((one) => JSON.stringify(one)).join('\n')) });

describe('OCDS', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let place: { supplierId: string; towerId: string };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    const supplier = await manager.post<{ id: string }>('/api/suppliers', { name: 'Fjordnät AB', status: 'active' });
    const tower = await manager.post<{ id: string }>('/api/towers', { code: 'operations', name: 'Drift' });
    place = { supplierId: supplier.body.id, towerId: tower.body.id };
  });

  const take = (...releases: object[]) => manager.upload<OcdsImportDto & Problemish>('/api/ocds/imports', file(...releases));
  const awards = async () => (await manager.get<OcdsAwardPageDto>('/api/ocds/awards')).body.items;
  const contract = (awardId: string | undefined, number = 'C-1') =>
    manager.post<ContractDetailDto & Problemish>('/api/contracts', {
      ...{ supplierId: place.supplierId, number, title: 'Nät', towers: [{ towerId: place.towerId }], startsOn: '2026-02-01' },
      ...{ endsOn: '2027-01-31', monthlyChargeMinor: '1000001', atRiskPercent: '10', currency: 'SEK', confidentiality: 'internal', ocdsAwardId: awardId },
    });

  it('takes releases once, and puts aside what the schema refuses with its place and reason', async () => {
    const { id: _, ...unnamed } = release({ ocid: 'ocds-213czf-8' });
    const { status, body } = await take(release(), unnamed);
    expect([status, body]).toMatchObject([200, { received: 2, added: 1, unchanged: 0, quarantined: 1, awards: 1 }]);
    const aside = await manager.get<OcdsQuarantinePageDto>(`/api/ocds/imports/${body.id}/quarantine`);
    expect(aside.body.items).toMatchObject([{ position: 2, ocid: 'ocds-213czf-8', problems: [{ path: 'id', code: 'ocds_missing' }] }]);
    expect((await take(release())).body).toMatchObject({ received: 1, added: 0, unchanged: 1 });
    expect(await awards()).toHaveLength(1);
    expect((await manager.get<OcdsImportPageDto>('/api/ocds/imports')).body.items).toHaveLength(2);
  });

  it('makes a contract of an award once, with the supplier and tower it names', async () => {
    await take(release());
    const [found] = await awards();
    const { body } = await manager.get<OcdsAwardDetailDto>(`/api/ocds/awards/${found?.id}`);
    expect(body.draft).toMatchObject({ ...place, number: 'ocds-213czf-7', title: 'Nät och drift', monthlyChargeMinor: '1000001', endsOn: '2027-01-31' });
    const made = await contract(found?.id);
    expect(made.status).toBe(201);
    expect((await awards())[0]).toMatchObject({ contractId: made.body.id, changedSince: false });
    const again = await contract(found?.id, 'C-2');
    expect(again.body.errors).toMatchObject([{ field: 'ocdsAwardId', code: 'award_taken' }]);
    expect((await manager.get<{ items: object[] }>('/api/contracts')).body.items).toHaveLength(1);
    expect((await manager.get<OcdsAwardPageDto>('/api/ocds/awards?open=true')).body.items).toEqual([]);
  });

  it('says when a later release changes what a contract was made of, and not when an earlier one comes late', async () => {
    await take(release());
    await contract((await awards())[0]?.id);
    await take(release({ id: 'r0', date: '2026-01-01T00:00:00Z', awards: [award({ value: { amount: 1, currency: 'SEK' } })] }));
    expect((await awards())[0]).toMatchObject({ valueMinor: '12000012', changedSince: false });
    await take(release({ id: 'r2', tag: ['awardUpdate'], date: '2026-05-01T00:00:00Z', awards: [award({ value: { amount: 150000, currency: 'SEK' } })] }));
    expect((await awards())[0]).toMatchObject({ valueMinor: '15000000', changedSince: true });
  });

  it('hands a contract out as a release that the schema accepts, a confidential one without its money', async () => {
    await take(release());
    const { body } = await contract((await awards())[0]?.id);
    await manager.post(`/api/contracts/${body.id}/amendments`, { number: 'T1', title: 'Mer', effectiveFrom: '2026-08-01', monthlyChargeMinor: '2000000' });
    const out = await manager.get<{ ocid: string; contracts: { value?: { amount: number }; amendments: object[] }[] }>(`/api/ocds/contracts/${body.id}`);
    expect(releaseProblems(out.body)).toEqual([]);
    // Six months of 10 000.01 and six of 20 000.
    expect(out.body).toMatchObject({ ocid: 'ocds-213czf-7', contracts: [{ value: { amount: 180000.06, currency: 'SEK' }, amendments: [{ id: 'T1' }] }] });
    await manager.patch(`/api/contracts/${body.id}`, { confidentiality: 'confidential' }, body.version);
    const closed = (await manager.get<{ contracts: { value?: object }[]; awards: { value?: object }[] }>(`/api/ocds/contracts/${body.id}`)).body;
    expect(releaseProblems(closed)).toEqual([]);
    expect([closed.contracts[0]?.value, closed.awards[0]?.value]).toEqual([undefined, undefined]);
  });

  it('refuses an empty file and one that is no text', async () => {
    expect((await manager.upload('/api/ocds/imports', { name: 'x', content: Buffer.from('\n\n') })).body).toMatchObject({ code: 'empty_file' });
    expect((await manager.upload('/api/ocds/imports', { name: 'x', content: Buffer.from([0xff, 0xfe, 0x00]) })).body).toMatchObject({ code: 'wrong_encoding' });
  });

  it('is for buyers who keep contracts, and for their organisation alone', async () => {
    const { body } = await take(release());
    const [found] = await awards();
    const made = await contract(found?.id);
    const urls = ['/api/ocds/imports', '/api/ocds/awards', `/api/ocds/imports/${body.id}/quarantine`, `/api/ocds/awards/${found?.id}`, `/api/ocds/contracts/${made.body.id}`];
    for (const client of [await tenant.as('vendor', place.supplierId), await tenant.as('executive')]) {
      for (const url of urls) expect([url, (await client.get(url)).status]).toEqual([url, 404]);
      expect((await client.upload('/api/ocds/imports', file(release()))).status).toBe(404);
    }
    const elsewhere = await (await createTenant(app)).as('supplier_manager');
    for (const url of urls.slice(2)) expect([url, (await elsewhere.get(url)).status]).toEqual([url, 404]);
    expect((await elsewhere.get<OcdsAwardPageDto>('/api/ocds/awards')).body.items).toEqual([]);
  });
});
