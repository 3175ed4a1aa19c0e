import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { personName } from '@samsyn/domain/cases/case-content';
import { CaseContents } from '../../platform/cases/case-contents.js';
import type { Problemish } from '../../testing/client.js';
import { ReportedTenant, signedBy } from '../../testing/reported-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { ReportDetailDto } from '../reports.dto.js';

describe('what the cases of reports and disputes consist of', () => {
  let app: NestFastifyApplication;
  let r: ReportedTenant;
  let report: ReportDetailDto;

  beforeAll(async () => {
    app = await createTestApp();
    r = await ReportedTenant.create(app);
    const submitted = await r.submitted((await r.report()).id, { ...ReportedTenant.answers, solved: '100' }, { solved: 'Fel klass.' });
    const [figure] = submitted.figures;
    const path = `/api/reports/${submitted.id}/figures/${figure?.id}/steps`;
    await r.manager.post(path, { action: 'dispute', reason: 'Loggen visar fyra.' }, { 'if-match': '"1"' });
    await r.manager.post(`/api/reports/${submitted.id}/comments`, { text: 'Tveksamt.', internal: true });
    report = await r.get(submitted.id);
    const proof = { name: 'logg.pdf', content: Buffer.from('%PDF-1.7 log') };
    const added = await r.vendor.upload<Problemish>(`/api/reports/${report.id}/files`, proof, { disputeId: report.disputes[0]?.id ?? '' });
    expect(added.status).toBe(201);
  });
  afterAll(() => app.close());

  const content = (kind: 'report' | 'dispute', objectId: string) =>
    r.t.run(async (tx) => {
      const found = await app.get(CaseContents).of(tx, { kind, objectId }, 'sv');
      if (!found) throw new Error('no content');
      const rows = Object.fromEntries(found.tables.map((table) => [table.key, table.rows]));
      return { ...found, rows, values: Object.fromEntries(found.facts.map(({ key, value }) => [key, value])) };
    });

  it('a report: what was answered, reconciled, said and done, with people by their case names alone', async () => {
    const found = await content('report', report.id);
    expect(found.title).toBe('Månadsrapport 2026-03');
    expect(found.values).toMatchObject({ contract: 'C-Klient', supplier: 'Klient', period: '2026-03', state: 'Tvist' });
    expect(found.rows['answers']).toEqual([
      { question: 'Lösta i tid', answer: '100 %' },
      { question: 'Sammanfattning', answer: 'Lugnt.' },
      { question: 'Uppgifterna stämmer', answer: 'Ja' },
      { question: 'Underlag', answer: null },
    ]);
    expect(found.rows['figures']).toMatchObject([{ figure: 'Lösta i tid', reported: '100', measured: '80.0', standing: 'Avviker', reason: 'Fel klass.' }]);
    expect(found.rows['versions']).toMatchObject([{ version: '1', hash: report.versions[0]?.sha256 }]);
    expect(found.rows['steps']?.map((step) => step['action'])).toEqual(['Lämnade in', 'Började granska', 'Bestred']);
    expect(found.rows['comments']).toMatchObject([{ text: 'Tveksamt.', internal: 'Ja', person: personName(r.manager.userId) }]);
    expect(found.files.map(({ name }) => name)).toEqual(['logg.pdf']);
    expect(found.people.toSorted()).toEqual([r.manager.userId, r.vendor.userId].toSorted());
    expect(JSON.stringify(found)).not.toContain(signedBy.name);
  });

  it('a dispute: what was claimed, with the evidence brought in it', async () => {
    const found = await content('dispute', report.disputes[0]?.id ?? '');
    expect(found.title).toBe(`${report.caseNumber}: Lösta i tid`);
    expect(found.values).toMatchObject({ report: report.caseNumber, figure: 'Lösta i tid', reported: '100', measured: '80.0', statement: 'Loggen visar fyra.', openedBy: 'Köparen' });
    expect(found.files.map(({ name }) => name)).toEqual(['logg.pdf']);
  });

  it('a dispute’s own address leads to its report, for its two sides alone', async () => {
    const at = `/api/reports/disputes/${report.disputes[0]?.id}`;
    for (const as of [r.manager, r.vendor]) expect((await as.get(at)).body).toEqual({ reportId: report.id });
    const other = await r.t.tenant.as('vendor', (await r.t.supplier('Nät', [r.towerId])).id);
    expect((await other.get(at)).status).toBe(404);
  });
});
