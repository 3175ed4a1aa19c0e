import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse, parseAllDocuments, stringify } from 'yaml';
import type { Client, Problemish } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { ServiceLevelDto } from '../service-levels.dto.js';
import type { OpenSloDetailDto, OpenSloImportDto, OpenSloPageDto } from './openslo.dto.js';

const service = (name: string, description = 'Något') => ({ apiVersion: 'openslo/v1', kind: 'Service', metadata: { name }, spec: { description } });
const slo = (name: string, spec: object = {}) => ({
  ...{ apiVersion: 'openslo/v1', kind: 'SLO', metadata: { name, displayName: 'Webben' } },
  spec: {
    ...{ service: 'web', indicatorRef: 'up', budgetingMethod: 'Occurrences', objectives: [{ target: 0.995 }] },
    ...{ timeWindow: [{ duration: '28d', isRolling: true }], ...spec },
  },
});
const yaml = (...documents: object[]) => documents.map((one) => `---\n${stringify(one)}`).join('');
const documentsOf = (text: string) => parseAllDocuments(text).map((one) => one.toJS() as unknown);

describe('OpenSLO documents of an organisation', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let ids: { supplierId: string; contractId: string; towerId: string; calendarId: string };

  const take = (text: string, client = manager) =>
    client.upload<OpenSloImportDto & Problemish>('/api/openslo/imports', { name: 'slo.yaml', content: Buffer.from(text) });
  const list = async (query = '') => (await manager.get<OpenSloPageDto>(`/api/openslo/documents${query}`)).body;
  const outcomes = (body: OpenSloImportDto) => body.documents.map(({ kind, name, outcome }) => [kind, name, outcome]);

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await MeasuredTenant.create(app);
    manager = await tenant.tenant.as('supplier_manager');
    const [towerId, calendarId] = [await tenant.tower(), await tenant.calendar()];
    const supplier = await tenant.supplier('Alfa', [towerId]);
    ids = { supplierId: supplier.id, contractId: supplier.contractId, towerId, calendarId };
  });
  afterAll(() => app.close());

  it('are taken one by one: the good ones kept, of a bad one where and why', async () => {
    const { status, body } = await take(yaml(service('web'), slo('web-up', { objectives: [{ target: 99.5 }] }), slo('web-fast')));
    expect(status).toBe(200);
    expect(outcomes(body)).toEqual([
      ['Service', 'web', 'added'],
      ['SLO', 'web-up', 'refused'],
      ['SLO', 'web-fast', 'added'],
    ]);
    expect(body.documents[1]).toMatchObject({ position: 2, id: null });
    expect(body.documents[1]?.problems.map(({ path, code }) => [path, code])).toEqual([['spec.objectives[0].target', 'openslo_bound']]);
    expect((await list()).items).toHaveLength(2);
  });

  it('change nothing the second time, and one document where one has changed', async () => {
    const again = await take(yaml(service('web'), slo('web-fast')));
    expect(again.body).toMatchObject({ added: 0, changed: 0, unchanged: 2, refused: 0 });
    const changed = await take(yaml(service('web', 'Annat'), slo('web-fast')));
    expect(outcomes(changed.body)).toEqual([
      ['Service', 'web', 'changed'],
      ['SLO', 'web-fast', 'unchanged'],
    ]);
    expect(changed.body.documents.every(({ id }) => id !== null)).toBe(true);
    const [entry] = await tenant.query<{ action: string; objectType: string }>(
      `SELECT action, object_type AS "objectType" FROM audit_event WHERE organisation_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ action: 'imported', objectType: 'openslo' });
  });

  it.each([
    ['broken YAML', 'kind: [', '', 'openslo_yaml'],
    ['another version', yaml({ ...service('a'), apiVersion: 'openslo.com/v2alpha' }), 'apiVersion', 'openslo_version'],
    ['a plain word', 'hello', '', 'openslo_not_an_object'],
    ['a null character', yaml(service('a', 'a\0b')), 'spec.description', 'openslo_text'],
  ])('are refused, each with its path: %s', async (_, text, path, code) => {
    const { status, body } = await take(text);
    expect([status, body.refused]).toEqual([200, 1]);
    expect(body.documents[0]?.problems.map((one) => [one.path, one.code])).toEqual([[path, code]]);
  });

  it('are refused as a whole where there is nothing to read', async () => {
    expect((await take('')).body.code).toBe('empty_file');
    expect((await take('# nothing\n')).body.code).toBe('empty_file');
    const latin = { name: 'slo.yaml', content: Buffer.from([0x6b, 0xe5]) };
    expect((await manager.upload('/api/openslo/imports', latin)).body.code).toBe('wrong_encoding');
    expect((await manager.post('/api/openslo/imports', {})).status).toBe(415);
  });

  it('come back as they were, all of them or one kind, in the order of the standard', async () => {
    const given = slo('numbers', { objectives: [{ target: 0.9999, displayName: 'Åäö' }], alertPolicies: ['p'] });
    await take(JSON.stringify(given));
    const all = await manager.get<string>('/api/openslo/documents/export');
    expect([all.status, all.headers['content-type']]).toEqual([200, 'application/yaml; charset=utf-8']);
    expect(documentsOf(all.body)).toContainEqual(given);
    expect(all.body).toMatch(/^---\napiVersion: openslo\/v1\nkind: /);
    const kinds = documentsOf((await manager.get<string>('/api/openslo/documents/export?kind=Service')).body) as { kind: string }[];
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['Service']));
    expect((await take(all.body)).body).toMatchObject({ added: 0, changed: 0, refused: 0 });
  });

  it('are listed a page at a time, by kind and name', async () => {
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.nextCursor}`);
    const names = [...first.items, ...second.items].map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual([...names].sort());
    expect(new Set(names).size).toBe(2);
    expect((await list('?kind=SLO')).items.every(({ kind }) => kind === 'SLO')).toBe(true);
    expect((await manager.get('/api/openslo/documents?kind=Promise')).status).toBe(422);
  });

  it('become a draft of a promise, and only an SLO does', async () => {
    const { items } = await list();
    const of = async (name: string) => {
      const id = items.find((one) => one.name === name)?.id ?? '';
      return (await manager.get<OpenSloDetailDto>(`/api/openslo/documents/${id}`)).body;
    };
    const { draft, yaml: text } = await of('web-fast');
    expect(draft).toMatchObject({ code: 'web-fast', name: 'Webben', terms: { expectedTarget: '99.5', window: { kind: 'rolling', days: 28 } } });
    expect(draft?.notes.map(({ code }) => code)).toEqual(['openslo_minimum_is_target', 'openslo_share_is_reported']);
    expect(parse(text)).toEqual(slo('web-fast'));
    expect((await of('web')).draft).toBeNull();
  });

  it('are taken away', async () => {
    const { body } = await take(yaml(service('short-lived')));
    const address = `/api/openslo/documents/${body.documents[0]?.id}`;
    expect((await manager.delete(address)).status).toBe(204);
    expect((await manager.get(address)).status).toBe(404);
    expect((await manager.delete(address)).status).toBe(404);
  });

  it('are written of a promise of ours, and give its terms back', async () => {
    const { supplierId: _, ...place } = ids;
    const made = await manager.post<ServiceLevelDto>('/api/service-levels', {
      ...{ ...place, code: 'LÖSN-P2', name: 'Löst i tid', metric: 'resolution', priority: 2, targetMs: 14_400_000, weight: '2.5' },
      ...{ expectedTarget: '97.125', minimumTarget: '90', minimumVolume: 4, window: { kind: 'quarter' }, effectiveFrom: '2026-02-01' },
      ...{ pauseReasons: ['awaiting_user'], countsFor: 'resolver' },
      creditRule: { kind: 'pool', trigger: 'below_expected', poolPercent: '50', levelPercent: '40' },
    });
    expect(made.status).toBe(201);
    const { id } = made.body;
    const { status, body } = await manager.get<string>(`/api/openslo/service-levels/${id}`);
    expect(status).toBe(200);
    const taken = await take(body);
    expect(taken.body.refused).toBe(0);
    const document = taken.body.documents.find(({ kind }) => kind === 'SLO');
    const { draft } = (await manager.get<OpenSloDetailDto>(`/api/openslo/documents/${document?.id}`)).body;
    const { body: level } = await manager.get<ServiceLevelDto>(`/api/service-levels/${id}`);
    expect(level).toMatchObject({ ...draft?.terms });
    expect(Object.keys(draft?.terms ?? {})).toEqual(expect.arrayContaining(['metric', 'targetMs', 'priority', 'seriesId', 'creditRule']));
    expect(draft?.notes).toEqual([]);
  });

  it('are not made of a promise the standard has no word for', async () => {
    const whole = await tenant.level(ids, { expected: '100', minimum: '100' });
    const answer = await manager.get(`/api/openslo/service-levels/${whole}`);
    expect([answer.status, answer.body.code]).toEqual([409, 'not_in_openslo']);
  });

  it('are nobody else’s: not a vendor’s, not another organisation’s, not somebody’s who may not write promises', async () => {
    const id = (await list()).items[0]?.id ?? '';
    const level = await tenant.level(ids);
    const stranger = await (await createTenant(app)).as('supplier_manager');
    const vendor = await tenant.tenant.as('vendor', ids.supplierId);
    for (const client of [vendor, await tenant.tenant.as('assessor'), stranger]) {
      expect((await client.get(`/api/openslo/documents/${id}`)).status).toBe(404);
      expect((await client.delete(`/api/openslo/documents/${id}`)).status).toBe(404);
    }
    for (const client of [vendor, await tenant.tenant.as('executive')]) {
      for (const path of ['documents', 'documents/export']) expect((await client.get(`/api/openslo/${path}`)).status).toBe(404);
      expect((await take(yaml(service('mine')), client)).status).toBe(404);
    }
    expect((await stranger.get<OpenSloPageDto>('/api/openslo/documents')).body.items).toEqual([]);
    expect((await stranger.get<string>('/api/openslo/documents/export')).body).toBe('');
    expect((await stranger.get(`/api/openslo/service-levels/${level}`)).status).toBe(404);
    // A vendor reads its own promises, also in this form, and no other supplier's.
    const other = await tenant.supplier('Beta', [ids.towerId]);
    expect((await vendor.get(`/api/openslo/service-levels/${level}`)).status).toBe(200);
    expect((await (await tenant.tenant.as('vendor', other.id)).get(`/api/openslo/service-levels/${level}`)).status).toBe(404);
    expect((await manager.get(`/api/openslo/documents/${id}`)).status).toBe(200);
  });
});
