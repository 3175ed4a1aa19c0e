import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { AuthDatabase } from '../platform/auth/auth.database.js';
import { Bearer } from '../testing/bearer.js';
import type { Client, Problemish } from '../testing/client.js';
import { ReportedTenant, signedBy } from '../testing/reported-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { DueReportsDto, ReceiptDto, ReportDetailDto, ReportDraftDto, ReportPageDto } from './reports.dto.js';

describe('who sees and does what with service reports', () => {
  let app: NestFastifyApplication;
  let r: ReportedTenant;
  let submitted: ReportDetailDto;
  let stranger: Client;
  let competitor: Client;

  beforeAll(async () => {
    app = await createTestApp();
    r = await ReportedTenant.create(app);
    submitted = await r.submitted((await r.report()).id, { ...ReportedTenant.answers, solved: '100' }, { solved: 'Fel klass.' });
    competitor = await r.t.tenant.as('vendor', (await r.t.supplier('Nät', [r.towerId])).id);
    stranger = await (await ReportedTenant.create(app)).t.tenant.as('supplier_manager');
  });
  afterAll(() => app.close());

  const requests = (as: Client) => {
    const { id, figures, version } = submitted;
    const path = `/api/reports/${id}`;
    const match = { 'if-match': `"${version}"` };
    const ghost = randomUUID();
    const signed = { draftVersion: 1, signatory: signedBy };
    return [
      as.get(path),
      as.get(`${path}/draft`),
      as.put(`${path}/draft`, { answers: {} }, 1),
      as.post(`${path}/draft/template`, {}, match),
      as.post(`${path}/versions`, signed),
      as.get(`${path}/versions/1`),
      as.get(`${path}/versions/1/content`),
      as.post(`${path}/steps`, { action: 'review' }, match),
      as.post(`${path}/figures/accept-within`, {}, match),
      as.post(`${path}/figures/${figures[0]?.id}/steps`, { action: 'accept_reported' }, { 'if-match': '"1"' }),
      as.get(`/api/reports/disputes/${ghost}`),
      as.post(`${path}/disputes/${ghost}/steps`, { action: 'answer', text: 'x' }, { 'if-match': '"1"' }),
      as.post(`${path}/corrections`, { figureId: figures[0]?.id, value: '1', reason: 'x' }),
      as.post(`${path}/corrections/${ghost}/answer`, { accept: true }, { 'if-match': '"1"' }),
      as.post(`${path}/comments`, { text: 'x' }),
      as.upload(`${path}/files`, { name: 'a.pdf', content: Buffer.from('%PDF-1.7') }, { item: 'proof' }),
      as.get(`${path}/files/${ghost}/content`),
      as.delete(`${path}/files/${ghost}`),
    ];
  };
  const statuses = async (as: Client) => (await Promise.all(requests(as))).map(({ status }) => status);

  it('hides another supplier’s and another organisation’s report as if there were none, at every address', async () => {
    expect(new Set(await statuses(competitor))).toEqual(new Set([404]));
    expect(new Set(await statuses(stranger))).toEqual(new Set([404]));
    for (const as of [competitor, stranger]) {
      const { items } = (await as.get<ReportPageDto>('/api/reports?limit=200')).body;
      expect(items.map(({ id }) => id)).not.toContain(submitted.id);
    }
    expect((await competitor.get<DueReportsDto>('/api/reports/due')).body.items).toEqual([]);
  });

  it('lets executives and assessors read, and nobody act without a say', async () => {
    for (const role of ['executive', 'assessor'] as const) {
      const as = await r.t.tenant.as(role);
      const [detail, ...others] = await statuses(as);
      expect(detail).toBe(200);
      // What was submitted is read; all else is not there.
      expect(others.filter((status) => status !== 404)).toEqual([200, 200]);
      expect((await r.get(submitted.id, as)).figures[0]?.actions).toEqual([]);
    }
    expect((await r.manager.get(`/api/reports/${submitted.id}/draft`)).status).toBe(404);
    expect((await r.vendor.post(`/api/reports/${submitted.id}/figures/accept-within`, {}, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('keeps what the buyer says within its own from the supplier', async () => {
    const path = `/api/reports/${submitted.id}`;
    await r.manager.post(`${path}/comments`, { text: 'Tveksamt.', internal: true });
    await r.manager.post(`${path}/comments`, { text: 'Tack.' });
    await r.vendor.post(`${path}/comments`, { text: 'Varsågod.', internal: true });
    const said = (report: ReportDetailDto) => report.comments.map(({ text, internal }) => [text, internal]);
    expect(said(await r.get(submitted.id))).toEqual([['Tveksamt.', true], ['Tack.', false], ['Varsågod.', false]]);
    expect(said(await r.get(submitted.id, r.vendor))).toEqual([['Tack.', false], ['Varsågod.', false]]);
    const stale = await r.vendor.post<Problemish & { current: ReportDetailDto }>(`${path}/steps`, { action: 'withdraw', reason: 'x' }, { 'if-match': '"99"' });
    expect([stale.status, said(stale.body.current)]).toEqual([412, [['Tack.', false], ['Varsågod.', false]]]);
  });

  it('takes a report from a program with a supplier’s token', async () => {
    const report = await r.report();
    const scopes = ['reports:read', 'reports:answer'];
    const made = await r.vendor.post<{ token: string }>('/api/api-tokens', { name: 'Driftverktyg', scopes, expiresAt: new Date(Date.now() + 86_400_000).toISOString() });
    expect(made.status).toBe(201);
    const program = new Bearer(app, made.body.token);
    const { body: draft } = await program.get<ReportDraftDto>(`/api/reports/${report.id}/draft`);
    const { version } = await r.write(report.id);
    expect(draft.version).toBe(version - 1);
    const { status, body } = await program.post<ReceiptDto>(`/api/reports/${report.id}/versions`, { draftVersion: version, signatory: signedBy });
    expect([status, body.number]).toEqual([201, 1]);
    expect((await program.get('/api/reports/due')).status).toBe(404);
  });

  it('shows a vendor what is due in every organisation it serves, on one page', async () => {
    const elsewhere = await ReportedTenant.create(app);
    const [here, there] = [await r.report(), await elsewhere.report()];
    await app
      .get(AuthDatabase)
      .pool.query("INSERT INTO membership (id, user_id, organisation_id, role, supplier_id) VALUES ($1, $2, $3, 'vendor', $4)", [
        ...[randomUUID(), r.vendor.userId, elsewhere.t.tenant.organisationId, elsewhere.supplier.id],
      ]);
    const { items } = (await r.vendor.get<DueReportsDto>('/api/reports/due')).body;
    const found = items.filter(({ id }) => id === here.id || id === there.id).map(({ id, slug }) => [id, slug]);
    expect(found.toSorted()).toEqual([[here.id, r.t.tenant.slug], [there.id, elsewhere.t.tenant.slug]].toSorted());
    expect(items.every(({ state }) => state === 'draft' || state === 'returned' || state === 'disputed')).toBe(true);
    expect((await r.manager.get<DueReportsDto>('/api/reports/due')).body.items).toEqual([]);
  });
});
