import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import type { Client, Problemish } from '../testing/client.js';
import { form, ReportedTenant, declaration, evidence, narrative, signedBy, solved } from '../testing/reported-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { ReportReminders } from './report-reminders.service.js';
import type { ReceiptDto, ReportDetailDto, ReportDraftDto, ReportPageDto, ReportVersionDto } from './reports.dto.js';

type Answer<T> = T & Problemish & { current?: T };

describe('service reports, from the schedule to the receipt', () => {
  let app: NestFastifyApplication;
  let r: ReportedTenant;
  let vendor: Client;

  beforeAll(async () => {
    app = await createTestApp();
    r = await ReportedTenant.create(app);
    vendor = r.vendor;
  });
  afterAll(() => app.close());

  const submit = (id: string, draftVersion: number, headers = {}) =>
    vendor.post<Answer<ReceiptDto>>(`/api/reports/${id}/versions`, { draftVersion, signatory: signedBy }, headers);
  /** Who of these was told of it. */
  const told = async (kind: string, id: string, people: Record<string, Client>) => {
    const names: string[] = [];
    for (const [name, client] of Object.entries(people)) {
      const { items } = (await client.get<{ items: { kind: string; link: string }[] }>('/api/notifications?limit=200')).body;
      names.push(...items.filter((each) => each.kind === kind && each.link === `/reports/${id}`).map(() => name));
    }
    return names;
  };

  it('R22 opens one report for each period that is over, with a case number and a due time, and none twice', async () => {
    const { id } = await r.template({ firstPeriod: '2026-02', lastPeriod: null });
    const side = await Promise.all([r.open('2026-04-01T08:00:00Z'), r.open('2026-04-01T08:00:00Z')]);
    expect(side.toSorted()).toEqual([0, 2]);
    expect(await r.open('2026-04-01T09:00:00Z')).toBe(0);
    const { items } = (await r.manager.get<ReportPageDto>('/api/reports?sort=period&limit=200')).body;
    const own = items.filter(({ templateId }) => templateId === id);
    expect(own.map(({ period, dueAt, state }) => [period, dueAt, state])).toEqual([
      ['2026-02', '2026-03-05T23:00:00.000Z', 'draft'],
      ['2026-03', '2026-04-05T22:00:00.000Z', 'draft'],
    ]);
    expect(new Set(own.map(({ caseNumber }) => caseNumber)).size).toBe(2);
    expect(own[0]?.caseNumber).toMatch(/^R-2026-\d{6}$/);
    expect(own[0]).toMatchObject({ contractNumber: 'C-Klient', supplierName: 'Klient', timeliness: 'missing' });
    const [delivery] = await r.t.query('SELECT due_at, submitted_at FROM report_delivery WHERE organisation_id = $1 AND id = $2', [own[1]?.id]);
    expect(delivery).toMatchObject({ due_at: new Date('2026-04-05T22:00:00Z'), submitted_at: null });
    await r.manager.patch(`/api/report-templates/${id}`, { active: false }, 2);
  });

  it('fills the draft in with what was measured, keeps whatever is typed, and says what is wrong with it', async () => {
    const { id } = await r.report();
    const draft = await r.draft(id);
    expect(draft).toMatchObject({ answers: {}, version: 1, templateVersionNumber: 1, newerTemplateVersion: null, problems: [] });
    expect(draft.measured).toMatchObject([{ item: 'solved', value: '80.0' }]);
    const saved = await r.write(id, { solved: 'åttio', summary: 'Lug' });
    expect(saved).toMatchObject({ answers: { solved: 'åttio', summary: 'Lug' }, version: 2, problems: [{ path: 'solved', code: 'not_a_number' }] });
    const stale = await vendor.put<Answer<ReportDraftDto>>(`/api/reports/${id}/draft`, { answers: {} }, 1);
    expect([stale.status, stale.body.code, stale.body.current?.answers]).toEqual([412, 'changed_meanwhile', { solved: 'åttio', summary: 'Lug' }]);
  });

  it('refuses what is not complete with everything that is missing at once, and loses nothing', async () => {
    const { id } = await r.report();
    const { version } = await r.write(id, { solved: '91.25', proof: ['x', 'y', 'z', 'w'] });
    const { status, body } = await submit(id, version);
    expect(status).toBe(422);
    expect(body.errors?.map(({ field, code }) => `${field} ${code}`).toSorted()).toEqual([
      'answers.proof too_many_files',
      'answers.proof unknown_file',
      'answers.solved too_many_decimals',
      'answers.summary required',
      'answers.true declaration_not_given',
      'reasons.solved deviation_reason_missing',
    ]);
    expect((await r.draft(id)).answers).toMatchObject({ solved: '91.25' });
    expect((await r.get(id)).state).toBe('draft');
  });

  it('answers a receipt with case number, time and the hash of the very bytes, once for a key', async () => {
    const { id, caseNumber } = await r.report();
    const { version } = await r.write(id, { summary: 'Lugnt.', true: true });
    const key = { 'idempotency-key': 'one' };
    const [first, second] = [await submit(id, version, key), await submit(id, version, key)];
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ caseNumber, number: 1, signatory: signedBy, timeliness: 'late', reportId: id });
    expect(second.body).toEqual(first.body);
    const again = await submit(id, version);
    expect([again.status, again.body.code]).toEqual([409, 'report_not_open']);
    const { raw } = await vendor.get(`/api/reports/${id}/versions/1/content`);
    expect(createHash('sha256').update(raw).digest('hex')).toBe(first.body.sha256);
    // Nobody typed the figure: what the portal had filled in is what was reported.
    const content = (await r.manager.get<ReportVersionDto>(`/api/reports/${id}/versions/1`)).body;
    expect(content.answers).toMatchObject({ solved: '80.0', summary: 'Lugnt.' });
    expect(String(raw)).not.toContain(signedBy.name);
    expect(await told('report_submitted', id, { manager: r.manager, vendor })).toEqual(['manager']);
    const [delivery] = await r.t.query<{ submitted_at: Date }>('SELECT submitted_at FROM report_delivery WHERE organisation_id = $1 AND id = $2', [id]);
    expect(delivery?.submitted_at.toISOString()).toBe(first.body.submittedAt);
  });

  it('is signed by whom the contract says, and by nobody else', async () => {
    const { id, signatoryTitle } = await r.report({ signatoryTitle: 'Ekonomichef' });
    const { version } = await r.write(id);
    const refused = await submit(id, version);
    expect([signatoryTitle, refused.status, refused.body.errors]).toMatchObject(['Ekonomichef', 422, [{ field: 'signatory.title', code: 'other_signatory_agreed' }]]);
    const signatory = { name: 'Eva Ek', title: 'ekonomichef' };
    expect((await vendor.post(`/api/reports/${id}/versions`, { draftVersion: version, signatory })).status).toBe(201);
  });

  it('submits nothing unseen: not a draft changed meanwhile, nor by a template that changed', async () => {
    const { id, templateId } = await r.report();
    const { version } = await r.write(id);
    await r.write(id, { ...ReportedTenant.answers, summary: 'Ändrat.' });
    const stale = await submit(id, version);
    expect([stale.status, stale.body.code]).toEqual([412, 'changed_meanwhile']);
    await r.manager.post(`/api/report-templates/${templateId}/versions`);
    const { versions } = (await r.manager.get<{ versions: { id: string; state: string }[] }>(`/api/report-templates/${templateId}`)).body;
    const next = versions.find(({ state }) => state === 'draft');
    const definition = form(solved, declaration, evidence);
    expect((await r.manager.put(`/api/report-templates/${templateId}/versions/${next?.id}`, { definition }, 1)).status).toBe(200);
    await r.publish(templateId, '2026-02');
    const changed = await submit(id, version + 1);
    expect([changed.status, changed.body]).toMatchObject([409, { code: 'template_changed', params: { was: 1, is: 2 } }]);
    expect(await r.draft(id)).toMatchObject({ newerTemplateVersion: 2, templateVersionNumber: 1 });
    const taken = await vendor.post<ReportDraftDto>(`/api/reports/${id}/draft/template`, {}, { 'if-match': `"${version + 1}"` });
    // What the new form does not ask for any more is kept all the same.
    expect(taken.body).toMatchObject({ templateVersionNumber: 2, newerTemplateVersion: null, answers: { summary: 'Ändrat.' } });
    expect((await submit(id, taken.body.version)).status).toBe(201);
    expect((await r.manager.get<ReportVersionDto>(`/api/reports/${id}/versions/1`)).body.answers).toEqual({ solved: '80', true: true, proof: null });
  });

  it('keeps what was typed when the report was closed meanwhile, and says so', async () => {
    const report = await r.report();
    const { version } = await r.write(report.id);
    const step = (action: string, seen: number, reason?: string) =>
      r.manager.post<Answer<ReportDetailDto>>(`/api/reports/${report.id}/steps`, { action, reason }, { 'if-match': `"${seen}"` });
    expect((await step('close', 1)).body.errors).toEqual([{ field: 'reason', code: 'reason_missing' }]);
    expect((await step('close', 1, 'Avtalet är slut.')).body).toMatchObject({ state: 'not_delivered', actions: ['reopen'] });
    const late = await submit(report.id, version);
    expect([late.status, late.body]).toMatchObject([409, { code: 'report_closed', params: { caseNumber: report.caseNumber } }]);
    expect((await vendor.put(`/api/reports/${report.id}/draft`, { answers: {} }, version)).body.code).toBe('report_closed');
    expect((await r.draft(report.id)).answers).toEqual(ReportedTenant.answers);
    await step('reopen', 2, 'För tidigt.');
    expect((await submit(report.id, version)).status).toBe(201);
  });

  it('attaches evidence told by its content, and keeps what was submitted', async () => {
    const { id } = await r.report();
    const upload = (content: string, name: string) => vendor.upload<{ id: string } & Problemish>(`/api/reports/${id}/files`, { name, content: Buffer.from(content) }, { item: 'proof' });
    expect((await upload('MZ not a picture', 'bild.png')).body.code).toBe('unsupported_media_type');
    const { status, body: file } = await upload('%PDF-1.7 proof', 'bevis.pdf');
    expect([status, file]).toMatchObject([201, { fileName: 'bevis.pdf', mediaType: 'application/pdf', item: 'proof', party: 'supplier' }]);
    const spare = (await upload('%PDF-1.7 spare', 'extra.pdf')).body;
    expect((await vendor.delete(`/api/reports/${id}/files/${spare.id}`)).status).toBe(204);
    await r.submitted(id, { ...ReportedTenant.answers, proof: [file.id] });
    const { raw, headers } = await r.manager.get(`/api/reports/${id}/files/${file.id}/content`);
    expect([String(raw), headers['content-disposition']]).toEqual(['%PDF-1.7 proof', expect.stringContaining('bevis.pdf')]);
    expect((await vendor.delete(`/api/reports/${id}/files/${file.id}`)).body.code).toBe('report_not_open');
    expect((await upload('%PDF-1.7 late', 'sent.pdf')).body.code).toBe('report_not_open');
  });

  it('reminds the supplier before and after the due time, both sides when it is missing, and those above in the end, each once', async () => {
    const { id } = await r.report({ reminderDaysBefore: [2], reminderDaysAfter: [1] });
    const executive = await r.t.tenant.as('executive');
    const all = { executive, manager: r.manager, vendor };
    const remind = (at: string) => r.t.run((tx) => app.get(ReportReminders).remind(tx), at);
    await remind('2026-04-02T08:00:00Z');
    expect(await told('report_due', id, all)).toEqual([]);
    for (const at of ['2026-04-03T23:00:00Z', '2026-04-04T08:00:00Z']) await remind(at);
    expect(await told('report_due', id, all)).toEqual(['vendor']);
    for (const at of ['2026-04-06T23:00:00Z', '2026-04-07T08:00:00Z']) await remind(at);
    expect(await told('report_missing', id, all)).toEqual(['manager', 'vendor']);
    for (const at of ['2026-04-11T23:00:00Z', '2026-04-12T08:00:00Z']) await remind(at);
    expect(await told('report_missing', id, all)).toEqual(['executive', 'manager', 'vendor']);
    expect((await executive.get<ReportDetailDto>(`/api/reports/${id}`)).body.actions).toEqual([]);
  });

  it('R4 finds by the database what stands as the rule says it does', async () => {
    const late = await r.submitted((await r.report()).id);
    const missing = await r.report();
    const upcoming = await r.report({ dueDays: 365 });
    const onTime = await r.submitted((await r.report({ dueDays: 365 })).id);
    for (const [timeliness, one] of Object.entries({ late, missing, upcoming, on_time: onTime })) {
      const { items } = (await r.manager.get<ReportPageDto>(`/api/reports?limit=200&timeliness=${timeliness}`)).body;
      expect(items.map(({ id }) => id)).toContain(one.id);
      expect(new Set(items.map((each) => each.timeliness))).toEqual(new Set([timeliness]));
    }
  });

  it('asks for what the form asks for alone: a part that is hidden is neither missed nor said', async () => {
    const why = { ...narrative, key: 'why', when: { item: 'solved', is: 'below', value: '90' } } as const;
    const { id } = await r.report({}, form(solved, why, declaration));
    const { version } = await r.write(id, { true: true });
    expect((await submit(id, version)).body.errors).toMatchObject([{ field: 'answers.why', code: 'required' }]);
    await r.submitted(id, { solved: '95', why: 'Dolt.', true: true }, { solved: 'Vi räknar annorlunda.' });
    expect((await r.manager.get<ReportVersionDto>(`/api/reports/${id}/versions/1`)).body.answers).toEqual({ solved: '95', true: true });
  });
});
