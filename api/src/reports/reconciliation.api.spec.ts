import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client, Problemish } from '../testing/client.js';
import { ReportedTenant } from '../testing/reported-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ResultPageDto } from '../results/results.dto.js';
import { MeasureService } from '../results/measure.service.js';
import type { ReportDetailDto, ReportVersionDto } from './reports.dto.js';

type Answer = ReportDetailDto & Problemish & { params?: object };
const why = { solved: 'Ett ärende var fel klassat.' };

describe('service reports, from reconciliation to acceptance', () => {
  let app: NestFastifyApplication;
  let r: ReportedTenant;
  let manager: Client;
  let vendor: Client;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    r = await ReportedTenant.create(app);
    [manager, vendor] = [r.manager, r.vendor];
  });

  const match = (version: number) => ({ 'if-match': `"${version}"` });
  const at = (report: { id: string }) => `/api/reports/${report.id}`;
  const step = (as: Client, report: ReportDetailDto, action: string, reason?: string) =>
    as.post<Answer>(`${at(report)}/steps`, { action, reason }, match(report.version));
  const figureOf = ({ figures: [figure] }: ReportDetailDto) => {
    if (!figure) throw new Error('no figure');
    return figure;
  };
  const figureStep = (as: Client, report: ReportDetailDto, body: object) => {
    const { id, version } = figureOf(report);
    return as.post<Answer>(`${at(report)}/figures/${id}/steps`, body, match(version));
  };
  const within = (report: ReportDetailDto, as = manager) => as.post<Answer>(`${at(report)}/figures/accept-within`, {}, match(report.version));
  const remeasured = async () => {
    const ids = (await manager.get<ResultPageDto>('/api/results?period=2026-03')).body.items.map(({ serviceLevelId }) => serviceLevelId);
    await r.t.run((tx) => app.get(MeasureService).measure(tx, { serviceLevelIds: ids }), '2026-05-01T08:00:00Z');
    return (await manager.get<ResultPageDto>('/api/results?period=2026-03')).body.items[0];
  };

  it('R22 accepts what is inside its tolerance in one step, and then the report, with an archive number', async () => {
    const submitted = await r.submitted((await r.report()).id, { ...ReportedTenant.answers, solved: '80.4' });
    expect(figureOf(submitted)).toMatchObject({ reported: '80.4', measured: '80.0', standing: 'within', deviation: '0.4', state: 'open', reason: null });
    expect((await step(manager, submitted, 'accept')).body).toMatchObject({ code: 'not_from_here' });
    const reconciled = (await within(submitted)).body;
    expect([reconciled.state, figureOf(reconciled)]).toMatchObject(['in_review', { state: 'agreed', agreedValue: '80.0', actions: [] }]);
    const accepted = await step(manager, reconciled, 'accept');
    expect(accepted.body).toMatchObject({ state: 'accepted', actions: [], reviewDueAt: null, correctable: true, case: { caseNumber: submitted.caseNumber, archiveNumber: expect.any(String) } });
    expect(accepted.body.steps.map(({ action, party }) => `${action} ${party}`)).toEqual([
      ...['submit supplier', 'review buyer', 'accept_within buyer', 'accept buyer'],
    ]);
    expect((await remeasured())?.value).toBe('80.00');
  });

  it('R22 agrees on another value between the two, which takes the place of the measured one', async () => {
    const submitted = await r.submitted((await r.report()).id, { ...ReportedTenant.answers, solved: '100' }, why);
    expect(figureOf(submitted)).toMatchObject({ standing: 'outside', deviation: '20.0', reason: why.solved });
    const none = (await within(submitted)).body;
    expect(figureOf(none).state).toBe('open');
    expect((await step(manager, none, 'accept')).body).toMatchObject({ code: 'figures_open', params: { figures: 1 } });
    expect((await figureStep(manager, none, { action: 'propose', reason: 'Ett av fem.' })).body.errors).toMatchObject([{ field: 'value' }]);
    const proposed = (await figureStep(manager, none, { action: 'propose', value: '90', reason: 'Hälften av avvikelsen.' })).body;
    expect(figureOf(proposed)).toMatchObject({ state: 'proposed', proposedBy: 'buyer', proposedValue: '90' });
    expect((await figureStep(manager, proposed, { action: 'agree' })).body.code).toBe('not_your_step');
    const agreed = (await figureStep(vendor, proposed, { action: 'agree' })).body;
    expect(figureOf(agreed)).toMatchObject({ state: 'agreed', agreedValue: '90' });
    expect((await step(manager, await r.get(agreed.id), 'accept')).body.state).toBe('accepted');
    expect(await remeasured()).toMatchObject({ value: '90.00', verdict: 'below_expected', met: 4, missed: 1 });
  });

  it('R22 decides a dispute with evidence, moves the figure, and keeps what was measured beside it', async () => {
    const submitted = await r.submitted((await r.report()).id, { ...ReportedTenant.answers, solved: '100' }, why);
    const disputed = (await figureStep(manager, submitted, { action: 'dispute', reason: 'Loggen visar fyra av fem.' })).body;
    expect(disputed).toMatchObject({ state: 'disputed', disputes: [{ state: 'open', openedBy: 'buyer', actions: ['withdraw', 'decide'] }] });
    const [dispute] = disputed.disputes;
    expect(dispute?.caseNumber).toMatch(/^T-2026-\d{6}$/);
    const disputeStep = (as: Client, version: number, body: object) => as.post<Answer>(`${at(disputed)}/disputes/${dispute?.id}/steps`, body, match(version));
    const proof = await vendor.upload<Problemish>(`${at(disputed)}/files`, { name: 'logg.pdf', content: Buffer.from('%PDF-1.7 log') }, { disputeId: dispute?.id ?? '' });
    expect(proof.status).toBe(201);
    expect((await disputeStep(vendor, 1, { action: 'decide', value: '100', text: 'Vi har rätt.' })).body.code).toBe('not_your_step');
    expect((await disputeStep(vendor, 1, { action: 'answer' })).body.errors).toMatchObject([{ field: 'text' }]);
    const answered = (await disputeStep(vendor, 1, { action: 'answer', text: 'Se bifogad logg.' })).body;
    expect(answered.disputes[0]).toMatchObject({ state: 'answered', answer: 'Se bifogad logg.' });
    const decided = (await disputeStep(manager, 2, { action: 'decide', value: '100', text: 'Loggen bevisar det.' })).body;
    expect([decided.state, decided.disputes[0], figureOf(decided)]).toMatchObject(['in_review', { state: 'decided', decidedValue: '100' }, { state: 'decided', agreedValue: '100' }]);
    await step(manager, decided, 'accept');
    const result = await remeasured();
    expect(result).toMatchObject({ value: '100.00', verdict: 'met' });
    const { explanation } = (await manager.get<{ explanation: { code: string; inputs: object } }>(`/api/results/${result?.id}`)).body;
    expect(explanation).toMatchObject({ code: 'agreed_figure', inputs: { source: 'decided', agreed: '100', measured: '80', caseNumber: decided.caseNumber } });
  });

  it('R22 returns with a reason and a deadline; the next version stands beside the first', async () => {
    const first = await r.submitted((await r.report()).id);
    const review = (await step(manager, first, 'review')).body;
    const commented = await manager.post<Answer>(`${at(first)}/comments`, { text: 'Vad hände den 6?', item: 'summary' });
    expect(commented.body.comments).toMatchObject([{ text: 'Vad hände den 6?', item: 'summary', internal: false, party: 'buyer' }]);
    const returned = (await step(manager, review, 'return', 'Beskriv avbrottet.')).body;
    expect(returned).toMatchObject({ state: 'returned', reviewDueAt: null, answerDueAt: expect.any(String) });
    expect((await vendor.get<Answer>(at(first))).body).toMatchObject({ writable: true, actions: ['submit'] });
    const second = await r.submitted(first.id, { ...ReportedTenant.answers, summary: 'Ett avbrott den 6.' });
    expect([second.currentNumber, second.state, second.versions.map(({ number }) => number)]).toEqual([2, 'submitted', [1, 2]]);
    const text = async (number: number) => (await vendor.get<ReportVersionDto>(`${at(first)}/versions/${number}`)).body.answers['summary'];
    expect([await text(1), await text(2)]).toEqual(['Lugnt.', 'Ett avbrott den 6.']);
    // What timeliness is counted by is the first one.
    const [row] = await r.t.query<{ first: Date; last: Date }>('SELECT first_submitted_at AS first, submitted_at AS last FROM service_report WHERE organisation_id = $1 AND id = $2', [first.id]);
    expect(row && row.first < row.last).toBe(true);
  });

  it('R4 counts no report as there that its supplier took back before anybody looked at it', async () => {
    const submitted = await r.submitted((await r.report()).id);
    const delivered = async () =>
      (await r.t.query<{ at: Date | null }>('SELECT submitted_at AS at FROM report_delivery WHERE organisation_id = $1 AND id = $2', [submitted.id]))[0]?.at;
    expect(await delivered()).not.toBeNull();
    const withdrawn = (await step(vendor, submitted, 'withdraw', 'Fel månad.')).body;
    expect([withdrawn.state, await delivered()]).toEqual(['draft', null]);
    const again = await r.submitted(submitted.id);
    const first = await delivered();
    await step(manager, (await step(manager, again, 'review')).body, 'return', 'Skriv mer.');
    const third = await r.submitted(submitted.id);
    await step(vendor, third, 'withdraw', 'Ett fel till.');
    // That one was looked at: it was there.
    expect(await delivered()).toEqual(first);
  });

  it('R22 takes two people to accept where the template says so', async () => {
    const submitted = await r.submitted((await r.report({ fourEyes: true })).id);
    const reconciled = (await within(submitted)).body;
    const once = (await step(manager, reconciled, 'accept')).body;
    expect(once).toMatchObject({ state: 'in_review', acceptedOnce: true, fourEyes: true });
    expect((await step(manager, once, 'accept')).body.code).toBe('other_eyes_needed');
    const other = await r.t.tenant.as('supplier_manager');
    expect((await step(other, once, 'accept')).body.state).toBe('accepted');
  });

  it('R22 corrects what was accepted by a dated row that the other side answers, and nothing else', async () => {
    const submitted = await r.submitted((await r.report()).id);
    const correct = (report: ReportDetailDto, as = vendor) => as.post<Answer>(`${at(report)}/corrections`, { figureId: figureOf(report).id, value: '60', reason: 'Ett ärende saknades.' });
    expect((await correct(submitted)).body.code).toBe('not_accepted_yet');
    const accepted = (await step(manager, (await within(submitted)).body, 'accept')).body;
    expect((await step(manager, accepted, 'return', 'Nej.')).body.code).toBe('not_from_here');
    const proposed = (await correct(accepted)).body;
    const [correction] = proposed.corrections;
    expect(correction).toMatchObject({ state: 'proposed', party: 'supplier', value: '60', replacedValue: '80.0', answerable: false });
    expect((await correct(accepted)).body.code).toBe('correction_open');
    const answer = (as: Client, body: object) => as.post<Answer>(`${at(accepted)}/corrections/${correction?.id}/answer`, body, match(1));
    expect((await answer(vendor, { accept: true })).body.code).toBe('not_your_step');
    expect((await answer(manager, { accept: false })).body.errors).toMatchObject([{ field: 'text', code: 'reason_missing' }]);
    const corrected = (await answer(manager, { accept: true })).body;
    expect([corrected.state, figureOf(corrected)]).toMatchObject(['accepted', { agreedValue: '80.0', correctedValue: '60' }]);
    expect((await remeasured())?.value).toBe('60.00');
  });

  it('lets the one who comes second see what happened meanwhile', async () => {
    const submitted = await r.submitted((await r.report()).id, { ...ReportedTenant.answers, solved: '100' }, why);
    const both = await Promise.all([
      figureStep(manager, submitted, { action: 'accept_reported' }),
      figureStep(vendor, submitted, { action: 'accept_measured' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    const late = await step(manager, submitted, 'return', 'Gå tillbaka.');
    expect([late.status, late.body.code]).toEqual([412, 'changed_meanwhile']);
  });
});
