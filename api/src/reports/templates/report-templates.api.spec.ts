import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { FormDefinition } from '@samsyn/domain/forms/form';
import { type ApiRole, connectAsApi } from '../../testing/as-role.js';
import type { Client, Problemish } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { addServiceLevel } from '../../testing/register.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { ReportTemplateVersions } from './report-template-versions.service.js';
import type {
  ReportTemplateDetailDto,
  ReportTemplatePageDto,
  ReportTemplateVersionDetailDto,
} from './report-templates.dto.js';
import { ReportTemplatesService } from './report-templates.service.js';

const url = '/api/report-templates';
const label = { sv: 'Ärenden', en: 'Tickets' };
const one = (more: object = {}) => ({
  sections: [{ key: 's', title: label, items: [{ kind: 'number', key: 'tickets', label, required: true, unit: '', decimals: 0, ...more }] }],
});

describe('report templates', () => {
  let app: NestFastifyApplication;
  let sql: ApiRole;
  let t: MeasuredTenant;
  let manager: Client;
  let vendor: Client;
  let own: { id: string; contractId: string };
  let other: { id: string; contractId: string };
  let calendarId: string;
  let monthly: ReportTemplateDetailDto;

  beforeAll(async () => {
    app = await createTestApp();
    sql = await connectAsApi();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    const towerId = await t.tower();
    [own, other] = [await t.supplier('Klient', [towerId]), await t.supplier('Nät', [towerId])];
    vendor = await t.tenant.as('vendor', own.id);
    calendarId = await t.calendar();
    const level = { contractId: own.contractId, towerId, calendarId };
    await addServiceLevel(manager, level, { code: 'LÖSN', name: 'Lösta i tid' });
    await addServiceLevel(manager, level, { code: 'TILLG', name: 'Tillgänglighet', metric: 'availability', priority: null, targetMs: null });
    await addServiceLevel(manager, level, { code: 'ANTAL', name: 'Fel', metric: 'incident_count', targetMs: null, expectedTarget: '2', minimumTarget: '4' });
    monthly = (await add({ calendarId, reminderDaysBefore: [5, 1], reminderDaysAfter: [1], signatoryTitle: 'Leveransansvarig' })).body;
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  const terms = (more: object = {}) => ({
    contractId: own.contractId,
    name: { sv: 'Månadsrapport', en: 'Monthly report' },
    ...{ frequency: 'month', dueDays: 5, firstPeriod: '2026-01' },
    ...more,
  });
  const add = (more: object = {}, as = manager, headers = {}) => as.post<ReportTemplateDetailDto & Problemish>(url, terms(more), headers);
  const get = async (id: string, as = manager) => (await as.get<ReportTemplateDetailDto>(`${url}/${id}`)).body;
  const draftOf = async (id: string) => {
    const { versions } = await get(id);
    const draft = versions.find(({ state }) => state === 'draft');
    if (!draft) throw new Error('no draft');
    return { ...draft, path: `${url}/${id}/versions/${draft.id}` };
  };
  type Version = ReportTemplateVersionDetailDto & Problemish;
  const publish = async (id: string, validFrom: string) => {
    const draft = await draftOf(id);
    return manager.post<Version>(`${draft.path}/publication`, { validFrom }, { 'if-match': `"${draft.version}"` });
  };
  const newDraft = (id: string, as = manager) => as.post<Version>(`${url}/${id}/versions`);
  const names = async (as: Client, query = '') => (await as.get<ReportTemplatePageDto>(`${url}?limit=200${query}`)).body.items.map(({ id }) => id);

  it('R22 begins with a figure for each of the contract’s service levels', async () => {
    expect(monthly).toMatchObject({
      ...{ contractNumber: 'C-Klient', supplierName: 'Klient', name: { sv: 'Månadsrapport' }, publishedFrom: null, version: 1 },
      ...{ reviewDays: 10, answerDays: 5, fourEyes: false, reminderDaysBefore: [5, 1], signatoryTitle: 'Leveransansvarig' },
    });
    expect(monthly.versions).toMatchObject([{ number: 1, state: 'draft', validFrom: null }]);
    const { definition } = (await manager.get<Version>((await draftOf(monthly.id)).path)).body;
    const figures = definition.sections[0]?.items ?? [];
    expect(figures.map((item) => item.kind === 'number' && [item.source, item.unit, item.decimals]).toSorted()).toEqual([
      ['ANTAL', '', 0],
      ['LÖSN', '%', 2],
      ['TILLG', '%', 2],
    ]);
    expect(definition.sections.flatMap(({ items }) => items.map(({ kind }) => kind))).toContain('declaration');
  });

  it('is the buyer’s alone until a version is published, and then the supplier’s too', async () => {
    const { id } = (await add({ name: { sv: 'A', en: 'A' }, definition: one() })).body;
    const draft = await draftOf(id);
    expect([(await vendor.get(`${url}/${id}`)).status, (await vendor.get(draft.path)).status]).toEqual([404, 404]);
    expect(await names(vendor)).not.toContain(id);
    const published = await publish(id, '2026-02');
    expect(published.body).toMatchObject({ state: 'published', number: 1, validFrom: '2026-02', version: 2 });
    expect(await names(vendor)).toContain(id);
    const seen = await get(id, vendor);
    expect(seen).toMatchObject({ publishedFrom: '2026-02', versions: [{ number: 1, publishedByName: null }] });
    expect((await get(id)).versions[0]?.publishedByName).toBe('Test supplier_manager');
    expect((await newDraft(id)).body).toMatchObject({ number: 2, state: 'draft', definition: one() });
    expect((await get(id, vendor)).versions.map(({ number }) => number)).toEqual([1]);
    expect((await vendor.get((await draftOf(id)).path)).status).toBe(404);
  });

  it('R25 keeps a published version as it is, whoever asks', async () => {
    const { id } = (await add({ definition: one() })).body;
    const { path, id: versionId } = await draftOf(id);
    expect((await newDraft(id)).body.code).toBe('draft_exists');
    await publish(id, '2026-01');
    expect((await manager.put(path, { definition: one({ decimals: 2 }) }, 2)).body.code).toBe('already_published');
    expect((await manager.post(`${path}/publication`, { validFrom: '2026-05' }, { 'if-match': '"2"' })).body.code).toBe('already_published');
    const context = { organisationId: t.tenant.organisationId, supplierId: null, userId: manager.userId, role: 'administrator' };
    const rewrite = await sql.attempt(context, "UPDATE report_template_version SET definition = '{}' WHERE id = $1", [versionId]);
    expect(rewrite.count).toBe(0);
    for (const table of ['report_template', 'report_template_version'])
      expect((await sql.attempt(context, `DELETE FROM ${table} WHERE organisation_id = $1`, [t.tenant.organisationId])).refused).toBe('42501');
    expect((await manager.get<Version>(path)).body.definition).toEqual(one());
  });

  it('says which version holds for a period: the newest from its first month on', async () => {
    const { id } = (await add({ frequency: 'quarter', definition: one() })).body;
    const versions = app.get(ReportTemplateVersions);
    const numberFor = (period: string) => t.run(async (tx) => (await versions.versionFor(tx, id, period))?.number ?? null);
    expect(await numberFor('2026-Q2')).toBeNull();
    await publish(id, '2026-04');
    await newDraft(id);
    const draft = await draftOf(id);
    await manager.put(draft.path, { definition: one({ decimals: 1 }) }, 1);
    await publish(id, '2026-05');
    expect([await numberFor('2026-Q1'), await numberFor('2026-Q2'), await numberFor('2026-Q3'), await numberFor('2027')]).toEqual([null, 1, 2, 2]);
    const found = await t.run((tx) => versions.version(tx, draft.id));
    expect(found).toMatchObject({ templateId: id, number: 2, validFrom: '2026-05' });
    expect((found.definition as FormDefinition).sections[0]?.items[0]).toMatchObject({ decimals: 1 });
    await expect(t.run((tx) => versions.version(tx, randomUUID()))).rejects.toMatchObject({ code: 'not_found' });
    expect((await get(id)).publishedFrom).toBe('2026-04');
  });

  it('lists what reports are asked for by: active, and published', async () => {
    const due = () => t.run((tx) => app.get(ReportTemplatesService).templatesDue(tx));
    const { id, version } = (await add({ definition: one(), lastPeriod: '2026-12', fourEyes: true })).body;
    expect((await due()).map((each) => each.id)).not.toContain(id);
    await publish(id, '2026-01');
    expect((await due()).find((each) => each.id === id)).toMatchObject({ dueDays: 5, calendarId: null, lastPeriod: '2026-12', fourEyes: true });
    expect(await t.run((tx) => app.get(ReportTemplatesService).schedule(tx, id))).toMatchObject({ frequency: 'month', publishedFrom: '2026-01' });
    await manager.patch(`${url}/${id}`, { active: false }, version + 1);
    expect((await due()).map((each) => each.id)).not.toContain(id);
    expect(await names(manager, '&active=false')).toEqual([id]);
    expect(await names(manager, `&contractId=${other.contractId}`)).toEqual([]);
    expect(await names(manager, `&supplierId=${own.id}&q=månads&sort=-dueDays`)).toContain(id);
  });

  it('names every fault of a form by its path, and a service level that the contract does not have', async () => {
    const { id } = (await add({ definition: one() })).body;
    const draft = await draftOf(id);
    const faults = async (definition: object) => (await manager.put(draft.path, { definition }, 1)).body.errors?.map(({ field, code }) => `${field} ${code}`);
    const at = 'definition.sections.0.items.0';
    expect(await faults(one({ label: { sv: 'A' }, decimals: 9 }))).toEqual([`${at}.label.en missing_text`, `${at}.decimals whole_outside`]);
    expect(await faults(one({ source: 'OKÄND' }))).toEqual([`${at}.source bad_source`]);
    expect(await faults({ sections: [] })).toEqual(['definition.sections no_sections']);
    expect((await manager.get<Version>(draft.path)).body).toMatchObject({ version: 1, definition: one() });
    const written = await manager.put<Version>(draft.path, { definition: one({ source: 'LÖSN' }) }, 1);
    expect(written.body).toMatchObject({ version: 2, definition: one({ source: 'LÖSN' }) });
    expect((await manager.put(draft.path, { definition: one() }, 1)).status).toBe(412);
  });

  it('names every field that does not hold', async () => {
    const fields = async (more: object) => (await add(more)).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await fields({ contractId: randomUUID() })).toEqual(['contractId unknown_contract']);
    expect(await fields({ calendarId: randomUUID(), lastPeriod: '2025-12' })).toEqual(['lastPeriod reversed_interval', 'calendarId unknown_calendar']);
    expect(await fields({ name: { sv: ' ' }, frequency: 'week', dueDays: -1, firstPeriod: '2026-13' })).toHaveLength(5);
    expect(await fields({ reminderDaysBefore: [0], reminderDaysAfter: [1, 1], reviewDays: 0 })).toHaveLength(3);
    expect(await fields({ definition: { sections: [] } })).toEqual(['definition.sections no_sections']);
  });

  it('changes its schedule for what is still to come, but not the periods of what was reported', async () => {
    const path = `${url}/${monthly.id}`;
    const changed = await manager.patch<ReportTemplateDetailDto>(path, { name: { sv: 'Ny', en: 'New' }, dueDays: 8, calendarId: null, frequency: 'quarter' }, 1);
    expect(changed.body).toMatchObject({ name: { sv: 'Ny' }, dueDays: 8, calendarId: null, calendarName: null, frequency: 'quarter', version: 2 });
    expect((await manager.patch(path, { dueDays: 9 }, 1)).status).toBe(412);
    await publish(monthly.id, '2026-01');
    expect((await manager.patch(path, { frequency: 'month' }, 3)).body).toMatchObject({ code: 'already_published', errors: [{ field: 'frequency' }] });
    const audit = await t.query<{ action: string }>('SELECT action FROM audit_event WHERE organisation_id = $1 AND object_id = $2 ORDER BY at', [monthly.id]);
    expect(audit.map(({ action }) => action)).toEqual(['created', 'updated', 'published']);
  });

  it('is created once a key', async () => {
    const key = { 'idempotency-key': 'once' };
    const [first, again] = [await add({ definition: one() }, manager, key), await add({ definition: one() }, manager, key)];
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
  });

  it('of another supplier does not exist for a vendor', async () => {
    const { id } = (await add({ contractId: other.contractId, definition: one() })).body;
    const draft = await draftOf(id);
    await publish(id, '2026-01');
    expect([(await vendor.get(`${url}/${id}`)).status, (await vendor.get(draft.path)).status]).toEqual([404, 404]);
    expect(await names(vendor)).not.toContain(id);
    expect(await names(await t.tenant.as('vendor', other.id))).toEqual([id]);
  });

  it.each(['vendor', 'executive', 'assessor'] as const)('is not written by a %s', async (role) => {
    const reader = await t.tenant.as(role, role === 'vendor' ? own.id : undefined);
    const { id, version } = (await add({ definition: one() })).body;
    const draft = await draftOf(id);
    const statuses = async () => [
      (await add({}, reader)).status,
      (await reader.patch(`${url}/${id}`, { dueDays: 1 }, version)).status,
      (await newDraft(id, reader)).status,
      (await reader.put(draft.path, { definition: one() }, 1)).status,
      (await reader.post(`${draft.path}/publication`, { validFrom: '2026-01' }, { 'if-match': '"1"' })).status,
    ];
    expect(await statuses()).toEqual([404, 404, 404, 404, 404]);
    await publish(id, '2026-01');
    expect((await reader.get(`${url}/${id}`)).status).toBe(200);
    expect(await statuses()).toEqual([404, 404, 404, 404, 404]);
  });

  it('does not exist for another organisation', async () => {
    const stranger = await (await createTenant(app)).as('administrator');
    const { id, version } = (await add({ definition: one() })).body;
    const draft = await draftOf(id);
    expect(await names(stranger)).toEqual([]);
    expect((await add({}, stranger)).body.errors?.[0]?.code).toBe('unknown_contract');
    expect([
      (await stranger.get(`${url}/${id}`)).status,
      (await stranger.get(draft.path)).status,
      (await stranger.patch(`${url}/${id}`, { dueDays: 1 }, version)).status,
      (await newDraft(id, stranger)).status,
      (await stranger.put(draft.path, { definition: one() }, 1)).status,
      (await stranger.post(`${draft.path}/publication`, { validFrom: '2026-01' }, { 'if-match': '"1"' })).status,
    ]).toEqual([404, 404, 404, 404, 404, 404]);
  });
});
