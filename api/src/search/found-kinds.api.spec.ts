import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { sendLedger } from '../testing/costs-tenant.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { RecentItemsDto, SearchDto } from './search.dto.js';

const form = {
  sections: [{ key: 's', title: { sv: 'Del', en: 'Part' }, items: [{ kind: 'number', key: 'n', label: { sv: 'Antal', en: 'Number' }, required: true, unit: '', decimals: 0 }] }],
};

describe('what has a page of its own', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let vendor: Client;
  let own: { supplierId: string; towerId: string; contractId: string };
  /** Who may read nothing of what is added here. */
  let strangers: Client[];
  let buyers: Client[];
  let executive: Client;
  let assessor: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await MeasuredTenant.create(app);
    const towerId = await tenant.tower();
    const { id: supplierId, contractId } = await tenant.supplier('Alfa', [towerId]);
    own = { supplierId, towerId, contractId };
    const as = (...who: Parameters<typeof tenant.tenant.as>) => tenant.tenant.as(...who);
    manager = await as('supplier_manager');
    vendor = await as('vendor', supplierId);
    strangers = [await as('vendor', (await tenant.supplier('Beta', [towerId])).id), await (await createTenant(app)).as('administrator')];
    [executive, assessor] = [await as('executive'), await as('assessor')];
    buyers = [manager, executive, assessor];
  });
  afterAll(() => app.close());

  const add = async <Body = { id: string }>(path: string, body: object) => {
    const answer = await manager.post<Body>(path, body);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const find = async (q: string, client: Client) => (await client.get<SearchDto>(`/api/search?q=${encodeURIComponent(q)}`)).body.items;
  /** Each of the words leads those who may read it to it alone, also once they have looked at it. */
  const isFound = async (found: { kind: string; id: string; title: string; link: string }, words: string[], readers: Client[], others: Client[]) => {
    for (const q of words) {
      for (const client of readers) expect([q, await find(q, client)]).toMatchObject([q, [found]]);
      for (const client of others) expect([q, await find(q, client)]).toEqual([q, []]);
    }
    for (const client of [...readers, ...others]) await client.post('/api/search/recent', { path: found.link });
    const seen = async (client: Client) => (await client.get<RecentItemsDto>('/api/search/recent')).body.items.filter(({ id }) => id === found.id);
    for (const client of readers) expect(await seen(client)).toMatchObject([found]);
    for (const client of others) expect(await seen(client)).toEqual([]);
  };

  it('is found of components by name, alias and description', async () => {
    const { supplierId, towerId } = own;
    const component = { supplierId, towerId, kind: 'server', name: 'Lagringsnät', aliases: ['SAN-07', 'Diskhylla'], description: 'Speglas till reservhallen.' };
    const { id } = await add('/api/components', component);
    const found = { kind: 'components', id, title: 'Lagringsnät', link: `/services/components/${id}` };
    await isFound(found, ['lagringsnät', 'san-07', 'diskhylla', 'reservhallen'], [...buyers, vendor], strangers);
  });

  it('is found of measurement series by name, component and what their source calls them', async () => {
    const { supplierId, towerId } = own;
    const series = { supplierId, towerId, kind: 'probe', name: 'Inloggningssondering', component: 'Identitetstjänst', unit: null, source: 'monitor', externalId: 'PROBE0042' };
    const { id } = await add('/api/measurement-series', series);
    const found = { kind: 'measurement-series', id, title: 'Inloggningssondering', link: `/evidence/measurement-series/${id}` };
    await isFound(found, ['inloggningssondering', 'identitetstjänst', 'probe0042'], [...buyers, vendor], strangers);
  });

  it('is found of report templates by either language, by the supplier once they are published', async () => {
    const terms = { contractId: own.contractId, frequency: 'month', dueDays: 5, firstPeriod: '2026-01', definition: form };
    const name = { sv: 'Säkerhetsredogörelse', en: 'Security statement' };
    const { id, versions } = await add<{ id: string; versions: { id: string; version: number }[] }>('/api/report-templates', { ...terms, name });
    const found = { kind: 'report-templates', id, title: 'Säkerhetsredogörelse C-Alfa', link: `/reports/templates/${id}` };
    const words = ['säkerhetsredogörelse', 'statement'];
    await isFound(found, words, buyers, [vendor, ...strangers]);
    const draft = versions[0];
    const published = await manager.post(`/api/report-templates/${id}/versions/${draft?.id}/publication`, { validFrom: '2026-01' }, { 'if-match': `"${draft?.version}"` });
    expect(published.status).toBe(200);
    await isFound(found, words, [...buyers, vendor], strangers);
  });

  it('is found of invoices by number and reference, by no supplier and no assessor', async () => {
    await sendLedger(manager, ['Alfa;;FAK-88012;1000,00;2026-03-05;Beställning Lönegruppen', 'Alfa;;FAK-88013;10,00;2026-03-05;']);
    const [invoice] = (await manager.get<{ items: { id: string }[] }>('/api/costs/invoices?q=FAK-88012')).body.items;
    const id = String(invoice?.id);
    const found = { kind: 'invoices', id, title: 'FAK-88012 Alfa', link: `/costs/invoices/${id}` };
    await isFound(found, ['FAK-88012', '88012', 'lönegrupp'], [manager, executive], [vendor, assessor, ...strangers]);
  });
});
