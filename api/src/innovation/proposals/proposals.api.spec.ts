import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PersonSources } from '../../platform/personal-data/person-sources.js';
import { DueSources } from '../../platform/registers/due-sources.js';
import { RegisterMeasures } from '../../platform/registers/register-measures.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { Client, Problemish } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { BenefitDto, BenefitPageDto, BenefitTotalsDto } from '../benefits/benefits.dto.js';
import type { CommitmentDetailDto } from '../commitments/commitments.dto.js';
import type { ChallengeDto, ChallengePageDto } from '../challenges/challenges.dto.js';
import type { InnovationTermsDto } from './innovation-terms.dto.js';
import { LateAnswers } from './late-answers.js';
import type { EvaluationsDto, ProposalDetailDto, ToScorePageDto } from './proposal-parts.dto.js';
import type { FellowSuppliersDto, OpenedProposalPageDto, ProposalBoardDto, ProposalPageDto } from './proposals.dto.js';

const url = '/api/proposals';
type Answer = ProposalDetailDto & Problemish;
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe('proposals', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let colleague: Client;
  let executive: Client;
  let blueVendor: Client;
  let greenVendor: Client;
  let blue: string;
  let green: string;
  let contractId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    colleague = await tenant.as('supplier_manager');
    executive = await tenant.as('executive');
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    const tower = await addTower(manager);
    contractId = await addContract(manager, blue, [tower]);
    await addContract(manager, green, [tower]);
    await addSupplier(manager, 'Without a contract');
    [blueVendor, greenVendor] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
  });
  afterAll(() => app.close());

  const run = <T>(work: (tx: TenantTransaction) => Promise<T>) => app.get(Tenancy).run(systemPrincipal(tenant.organisationId), work);
  const text = { title: 'Patching by itself', description: 'Every night.' };
  async function draft(as = blueVendor, more: object = {}): Promise<ProposalDetailDto> {
    const { status, body } = await as.post<ProposalDetailDto>(url, { ...text, ...more });
    expect(status).toBe(201);
    return body;
  }
  const get = async (id: string, as = manager) => (await as.get<Answer>(`${url}/${id}`)).body;
  /** Posts on the proposal as it stands. */
  async function on(as: Client, id: string, path: string, body: object = {}) {
    const { version } = await get(id, as);
    return as.post<Answer>(`${url}/${id}/${path}`, body, { 'if-match': `"${version}"` });
  }
  const step = (as: Client, id: string, action: string, reason?: string) => on(as, id, 'steps', { action, reason });
  async function put(as: Client, id: string, path: string, body: object) {
    return as.put<Answer>(`${url}/${id}/${path}`, body, (await get(id, as)).version);
  }
  async function submitted(more: object = {}): Promise<string> {
    const { id } = await draft(blueVendor, more);
    expect((await step(blueVendor, id, 'propose')).status).toBe(200);
    return id;
  }
  async function score(as: Client, id: string, given: number) {
    const { criteria } = await get(id, as);
    const points = Object.fromEntries(criteria.map((criterion) => [criterion.id, given]));
    return as.put<EvaluationsDto & Problemish>(`${url}/${id}/evaluations/own`, { points, remark: `${given} of 5` });
  }
  const plan = { plan: 'Two schools', fromOn: day(0), toOn: day(30), successMeasure: 'No failed patch' };
  async function piloting(): Promise<string> {
    const id = await submitted();
    await score(manager, id, 4);
    await score(executive, id, 5);
    for (const action of ['evaluate', 'approve']) expect((await step(manager, id, action, 'Good')).status).toBe(200);
    expect((await put(blueVendor, id, 'pilot', plan)).status).toBe(200);
    expect((await step(manager, id, 'pilot')).body.state).toBe('piloting');
    return id;
  }
  const benefitOf = (proposalId: string, more: object = {}) => ({
    ...{ proposalId, type: 'hours', title: 'Less night work', planned: '100', method: 'Time sheets', baseline: '300' },
    ...{ baselineFrom: '2026-01-01', baselineTo: '2026-03-31', measureFrom: '2026-06-01', measureTo: '2026-08-31' },
    ...more,
  });
  async function onBenefit(as: Client, id: string, path: string, body: object) {
    const { version } = (await as.get<BenefitDto>(`/api/benefits/${id}`)).body;
    return as.post<BenefitDto & Problemish>(`/api/benefits/${id}/${path}`, body, { 'if-match': `"${version}"` });
  }

  it('R26 go from a challenge to a verified benefit, each gate asking for what it needs', async () => {
    const own = { title: 'Fewer nights', text: 'How?', fromOn: day(-1), toOn: day(30), supplierIds: [blue], criteria: [{ name: 'Value', weight: '60' }, { name: 'Risk', weight: '40' }] };
    const challenge = (await manager.post<ChallengeDto>('/api/challenges', own)).body;
    expect((await blueVendor.get(`/api/challenges/${challenge.id}`)).status).toBe(404);
    const published = await manager.patch<ChallengeDto>(`/api/challenges/${challenge.id}`, { state: 'published' }, 1);
    expect(published.body).toMatchObject({ state: 'published', takesProposals: true, forAll: false });
    expect((await blueVendor.get<ChallengeDto>(`/api/challenges/${challenge.id}`)).body.suppliers).toEqual([{ id: blue, name: 'Blue' }]);
    expect((await greenVendor.get(`/api/challenges/${challenge.id}`)).status).toBe(404);

    const { id } = await draft(blueVendor, { challengeId: challenge.id, expectedGain: '100 h' });
    const sent = await step(blueVendor, id, 'propose');
    expect(sent.body).toMatchObject({ state: 'proposed', turn: { waitingOn: 'buyer', task: 'evaluate', answerBy: day(21), late: false } });
    expect(sent.body.criteria.map(({ name }) => name)).toEqual(['Value', 'Risk']);

    const early = await step(manager, id, 'evaluate');
    expect([early.status, early.body.code, early.body.errors?.map(({ code }) => code)]).toEqual([409, 'proposal_not_ready', ['missing_evaluations']]);
    await score(manager, id, 4);
    await score(executive, id, 5);
    expect((await step(manager, id, 'evaluate')).body.state).toBe('evaluated');
    expect((await step(manager, id, 'approve')).body.errors?.map(({ code }) => code)).toEqual(['missing_reason']);
    expect((await step(manager, id, 'approve', 'Clear gain')).body.turn).toMatchObject({ waitingOn: 'supplier', task: 'plan' });
    expect((await step(manager, id, 'pilot')).body.errors).toHaveLength(3);
    expect((await put(blueVendor, id, 'pilot', plan)).body.turn).toMatchObject({ waitingOn: 'buyer', task: 'start' });
    expect((await step(manager, id, 'pilot')).body.turn).toMatchObject({ waitingOn: 'supplier', task: 'report', answerBy: day(40) });
    expect((await step(manager, id, 'deliver')).body.errors?.map(({ code }) => code)).toEqual(['missing_pilot_result']);
    await put(blueVendor, id, 'pilot/result', { result: 'All patched', outcome: 'succeeded' });
    expect((await step(manager, id, 'deliver')).body.state).toBe('delivered');
    expect((await step(manager, id, 'verify')).body.errors?.map(({ code }) => code)).toEqual(['missing_verified_benefit']);

    const benefit = (await manager.post<BenefitDto>('/api/benefits', benefitOf(id))).body;
    expect((await onBenefit(blueVendor, benefit.id, 'measurement', { value: '80', note: 'As recorded' })).body).toMatchObject({ state: 'measured', measured: '80' });
    expect((await onBenefit(manager, benefit.id, 'verification', {})).body).toMatchObject({ status: 409, code: 'own_benefit' });
    expect((await onBenefit(colleague, benefit.id, 'verification', { value: '75' })).body).toMatchObject({ state: 'verified', verified: '75', verifiedShare: '75.00' });
    const done = await step(manager, id, 'verify');
    expect(done.body).toMatchObject({ state: 'benefit_verified', turn: null, actions: [] });
    expect(done.body.steps.map(({ to }) => to)).toEqual(['proposed', 'evaluated', 'approved', 'piloting', 'delivered', 'benefit_verified']);
    expect(done.body.turns.every(({ inTime }) => inTime === true)).toBe(true);
    expect((await manager.get<ChallengePageDto>('/api/challenges')).body.items[0]?.proposals).toBe(1);
    const { items } = (await manager.get<BenefitTotalsDto>('/api/benefits/totals')).body;
    expect(items).toEqual([{ type: 'hours', unit: 'hours', currency: null, count: 1, judged: 1, planned: '100', verified: '75', share: '75.00' }]);
    const measures = await run((tx) => app.get(RegisterMeasures).of(tx, new Set(['benefits_verified', 'proposals_answered']), [day(0).slice(0, 7)]));
    expect(measures.find(({ figure }) => figure === 'benefits_verified')).toMatchObject({ supplierId: blue, value: '75', volume: 1 });
  });

  it('are their supplier’s alone until they are handed in, and never another supplier’s', async () => {
    const { id } = await draft();
    for (const stranger of [manager, greenVendor, executive]) {
      expect((await stranger.get(`${url}/${id}`)).status).toBe(404);
      expect((await stranger.get<ProposalPageDto>(url)).body.items.map((one) => one.id)).not.toContain(id);
    }
    const changed = await blueVendor.patch<ProposalDetailDto>(`${url}/${id}`, { title: 'Patching at night' }, 1);
    expect(changed.body).toMatchObject({ title: 'Patching at night', version: 2, editable: true });
    const events = await run((tx) => tx.manager.query<{ before: unknown; after: unknown }[]>('SELECT before, after FROM audit_event WHERE organisation_id = $1 AND object_id = $2', [tx.organisationId, id]));
    expect(events).toEqual([{ before: null, after: null }, { before: null, after: null }]);
    expect((await blueVendor.patch(`${url}/${id}`, { title: 'x' }, 1)).status).toBe(412);
    await step(blueVendor, id, 'propose');
    expect((await manager.get<ProposalDetailDto>(`${url}/${id}`)).body).toMatchObject({ title: 'Patching at night', editable: false });
    for (const path of ['', '/evaluations']) expect((await greenVendor.get(`${url}/${id}${path}`)).status).toBe(404);
    expect((await blueVendor.patch<Problemish>(`${url}/${id}`, { title: 'x' }, 3)).body.code).toBe('not_from_here');
    const gone = await draft();
    expect((await manager.delete(`${url}/${gone.id}`, 1)).status).toBe(404);
    expect((await blueVendor.delete(`${url}/${gone.id}`, 1)).status).toBe(204);
  });

  it('of several suppliers wait until each of them agrees, anew after every change', async () => {
    const fellows = (await blueVendor.get<FellowSuppliersDto>(`${url}/fellow-suppliers`)).body.items.map(({ name }) => name);
    expect(fellows).toEqual(['Green']);
    const { id } = await draft(blueVendor, { supplierIds: [green] });
    const told = (await greenVendor.get<{ items: { kind: string }[] }>('/api/notifications')).body.items.map(({ kind }) => kind);
    expect(told[0]).toBe('proposal_invited');
    expect(await get(id, greenVendor)).toMatchObject({ consentAsked: true, editable: false, proposerKind: 'suppliers', actions: [] });
    expect((await step(blueVendor, id, 'propose')).body.errors?.map(({ code }) => code)).toEqual(['missing_consent']);
    expect((await on(greenVendor, id, 'consent')).body.suppliers).toEqual([{ id: blue, name: 'Blue', consented: true }, { id: green, name: 'Green', consented: true }]);
    const { version } = await get(id, blueVendor);
    await blueVendor.patch(`${url}/${id}`, { description: 'Every other night' }, version);
    expect((await get(id, greenVendor)).consentAsked).toBe(true);
    await on(greenVendor, id, 'consent');
    expect((await on(greenVendor, id, 'consent')).body.code).toBe('nothing_to_agree');
    expect((await greenVendor.patch(`${url}/${id}`, { title: 'Ours' }, 5)).status).not.toBe(200);
    expect((await step(blueVendor, id, 'propose')).body.state).toBe('proposed');
  });

  it('show others title, text and proposer once they are opened, and nothing else', async () => {
    const id = await submitted({ title: 'Opened one' });
    const seen = async (as = greenVendor) => (await as.get<OpenedProposalPageDto>(`${url}/opened`)).body.items;
    expect(await seen()).toEqual([]);
    expect((await greenVendor.post(`${url}/${id}/opening`, { opened: true }, { 'if-match': '"2"' })).status).toBe(404);
    expect((await on(manager, id, 'opening', { opened: true })).status).toBe(404);
    expect((await on(blueVendor, id, 'opening', { opened: true })).body.opened).toBe(true);
    expect(await seen()).toEqual([{ id, title: 'Opened one', description: 'Every night.', proposers: 'Blue', openedAt: expect.any(String) }]);
    expect(await seen(blueVendor)).toEqual([]);
    for (const path of ['', '/evaluations', '/files/00000000-0000-4000-8000-000000000000/content']) expect((await greenVendor.get(`${url}/${id}${path}`)).status).toBe(404);
    expect((await greenVendor.get<BenefitPageDto>(`/api/benefits?proposalId=${id}`)).body.items).toEqual([]);
    await on(blueVendor, id, 'opening', { opened: false });
    expect(await seen()).toEqual([]);
  });

  it('are scored by several people, who see each other’s scores once they have given their own, and by no supplier', async () => {
    const id = await submitted();
    await score(manager, id, 2);
    const scores = async (as: Client) => (await as.get<EvaluationsDto & Problemish>(`${url}/${id}/evaluations`)).body;
    expect(await scores(executive)).toMatchObject({ hidden: true, complete: 1, needed: 2, items: [], total: null, own: null });
    expect((await executive.get<ToScorePageDto>(`${url}/to-score`)).body.items.find((one) => one.id === id)).toMatchObject({ scored: false });
    await score(executive, id, 5);
    expect(await scores(executive)).toMatchObject({ hidden: false, complete: 2, total: '3.50', exactTotal: '7/2' });
    expect((await scores(executive)).criteria[0]).toMatchObject({ mean: '3.50', lowest: 2, highest: 5 });
    expect((await scores(executive)).items.map(({ remark }) => remark)).toEqual(['2 of 5', '5 of 5']);
    expect((await scores(blueVendor)).status).toBe(404);
    expect((await blueVendor.put(`${url}/${id}/evaluations/own`, { points: {} })).status).toBe(404);
    const assessor = await tenant.as('assessor');
    expect([(await scores(assessor)).hidden, (await score(assessor, id, 3)).status]).toEqual([false, 404]);
    const wrong = await manager.put<Problemish>(`${url}/${id}/evaluations/own`, { points: { nothing: 3, benefit: 6 } });
    expect(wrong.body.errors?.map(({ code }) => code)).toEqual(['unknown_criterion', 'not_points']);
  });

  it('R26 are scored by the criteria that held when they were handed in, which all may read and the buyer changes', async () => {
    const before = await submitted();
    const terms = (await blueVendor.get<InnovationTermsDto>(`${url}/terms`)).body;
    expect((await executive.get<InnovationTermsDto>(`${url}/terms`)).body.criteria.map(({ id, name }) => [id, name])).toContainEqual(['risk', '']);
    const change = (criteria: object[], as = manager) => as.patch<InnovationTermsDto & Problemish>(`${url}/terms`, { criteria }, terms.version);
    const [climate, risk] = [{ name: 'Climate', weight: '30', guidance: 'Less energy?' }, { id: 'risk', name: '', weight: '70' }];
    expect([(await change([climate], executive)).status, (await change([climate], blueVendor)).status]).toEqual([404, 404]);
    const refused = async (...criteria: object[]) => (await change(criteria)).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect([await refused(risk, risk), await refused({ ...climate, name: '' })]).toEqual([['criteria array_unique'], ['criteria.0.name is_length']]);
    expect((await change([climate, risk])).status).toBe(200);
    expect((await change([risk])).status).toBe(412);
    const [old, later] = [await get(before), await get(await submitted())];
    expect(old.criteria).toEqual(terms.criteria);
    expect(later.criteria.map(({ name, weight, guidance }) => [name, weight, guidance])).toEqual([['Climate', '30', 'Less energy?'], ['', '70', null]]);
    await manager.patch(`${url}/terms`, { criteria: terms.criteria }, terms.version + 1);
  });

  it('ask and answer in both directions by agreed days, and say who is late', async () => {
    const id = await submitted();
    const { version } = (await manager.get<InnovationTermsDto>(`${url}/terms`)).body;
    expect((await manager.patch(`${url}/terms`, { buyerDays: { ...days, answer: 3 } }, version)).status).toBe(200);
    const asked = await on(manager, id, 'messages', { kind: 'question', text: 'Which systems?' });
    expect(asked.body.turn).toMatchObject({ waitingOn: 'supplier', task: 'answer', answerBy: day(7) });
    const question = asked.body.messages[0];
    expect([question?.answerable, (await get(id, blueVendor)).messages[0]?.answerable]).toEqual([false, true]);
    expect((await get(id, blueVendor)).messages[0]?.userName).toBeNull();
    expect((await on(manager, id, 'messages', { kind: 'answer', questionId: question?.id, text: 'All' })).body.code).toBe('not_your_step');
    const answered = await on(blueVendor, id, 'messages', { kind: 'answer', questionId: question?.id, text: 'All' });
    expect(answered.body.turn).toMatchObject({ waitingOn: 'buyer', task: 'evaluate' });
    expect((await on(blueVendor, id, 'messages', { kind: 'question', text: 'When?' })).body.turn).toMatchObject({ waitingOn: 'buyer', task: 'answer', answerBy: day(3) });
    expect(answered.body.turns.map(({ task, inTime }) => [task, inTime])).toEqual([['evaluate', true], ['answer', true], ['evaluate', null]]);

    const due = (until: string) => run((tx) => app.get(DueSources).until(tx, until, () => true));
    expect((await due(day(3))).find(({ sourceId }) => sourceId === id)).toMatchObject({ kind: 'proposal', waitingOn: 'buyer', supplierIds: [blue], escalates: true, dueOn: day(3) });
    expect((await due(day(2))).some(({ sourceId }) => sourceId === id)).toBe(false);
    await run((tx) => tx.manager.query('UPDATE proposal SET answer_by = $2 WHERE organisation_id = $1 AND id = $3', [tx.organisationId, day(-2), id]));
    expect((await get(id)).turn?.late).toBe(true);
    expect(await run((tx) => app.get(LateAnswers).tell(tx))).toBeGreaterThan(0);
    expect(await run((tx) => app.get(LateAnswers).tell(tx))).toBe(0);
    const board = (await manager.get<ProposalBoardDto>(`${url}/board`)).body.columns.find(({ state }) => state === 'proposed');
    expect(board?.late).toBe(1);
    expect(board?.items[0]?.id).toBe(id);
  });

  it('measure how much of its turns a supplier took in time', async () => {
    const id = await submitted();
    await run((tx) =>
      tx.manager.query(
        `INSERT INTO proposal_turn (organisation_id, proposal_id, sequence, supplier_ids, waiting_on, task, from_on, answer_by, answered_on)
         VALUES ($1, $2, 101, $3, 'supplier', 'answer', '2025-01-01', '2025-03-10', '2025-03-10'), ($1, $2, 102, $3, 'supplier', 'answer', '2025-01-01', '2025-04-10', '2025-04-11'),
                ($1, $2, 103, $3, 'supplier', 'answer', '2025-01-01', '2025-04-10', NULL)`,
        [tx.organisationId, id, [green]],
      ),
    );
    const measures = await run((tx) => app.get(RegisterMeasures).of(tx, new Set(['proposals_answered']), ['2025-03', '2025-04', '2026-04']));
    expect(measures.filter(({ supplierId }) => supplierId === green).map(({ period, value, volume }) => [period, value, volume])).toEqual([
      ['2025-03', '100', 1],
      ['2025-04', '100/3', 3],
    ]);
  });

  it('are made by the buyer’s people too, to suppliers that then answer', async () => {
    const { id } = await draft(manager, { supplierIds: [green], title: 'Shared printers' });
    expect((await greenVendor.get(`${url}/${id}`)).status).toBe(404);
    expect((await step(manager, id, 'propose')).body).toMatchObject({ proposerKind: 'buyer', turn: { waitingOn: 'supplier', task: 'respond' } });
    expect((await greenVendor.get<ProposalDetailDto>(`${url}/${id}`)).body.actions).toEqual([]);
    expect((await blueVendor.get(`${url}/${id}`)).status).toBe(404);
    expect((await on(greenVendor, id, 'messages', { kind: 'comment', text: 'Gladly' })).body.turn).toMatchObject({ waitingOn: 'buyer', task: 'evaluate' });
    const alone = await draft(manager, { title: 'Our own' });
    await step(manager, alone.id, 'propose');
    expect((await on(manager, alone.id, 'messages', { kind: 'question', text: '?' })).body.code).toBe('nobody_to_ask');
  });

  it('are sent back with a reason, written again and handed in again', async () => {
    const id = await submitted();
    expect((await step(manager, id, 'send_back')).status).toBe(422);
    expect((await step(manager, id, 'send_back', 'Say what it costs')).body).toMatchObject({ state: 'committed', turn: { waitingOn: 'supplier', task: 'revise' } });
    const { version } = await get(id, blueVendor);
    expect((await blueVendor.patch<Answer>(`${url}/${id}`, { supplierIds: [green] }, version)).body.code).toBe('proposers_stand');
    expect((await blueVendor.patch<Answer>(`${url}/${id}`, { description: 'It costs 10' }, version)).status).toBe(200);
    expect((await step(blueVendor, id, 'propose')).body).toMatchObject({ state: 'proposed', description: 'It costs 10' });
  });

  it('refuse steps of the other side, of who only reads, and what does not follow', async () => {
    const id = await submitted();
    expect((await step(blueVendor, id, 'evaluate')).body.code).toBe('not_your_step');
    expect((await step(manager, id, 'verify')).body.code).toBe('not_from_here');
    expect((await step(executive, id, 'reject', 'No')).status).toBe(404);
    expect((await step(await tenant.as('assessor'), id, 'reject', 'No')).status).toBe(404);
    expect((await manager.post(`${url}/${id}/steps`, { action: 'reject', reason: 'No' })).status).toBe(428);
    const stranger = await (await createTenant(app)).as('administrator');
    for (const path of ['', '/evaluations']) expect((await stranger.get(`${url}/${id}${path}`)).status).toBe(404);
    expect((await stranger.get<ProposalPageDto>(url)).body.items).toEqual([]);
    expect((await step(manager, id, 'reject', 'Too dear')).body).toMatchObject({ state: 'rejected', turn: null, maySpeak: false });
    expect((await get(id, blueVendor)).steps.at(-1)).toMatchObject({ reason: 'Too dear', userName: null, supplierName: null });
  });

  it('count towards the commitment they are made for, once they are handed in', async () => {
    const owed = { kind: 'proposals', title: 'Ideas', includedInPrice: true, recurrence: 'quarter', quantity: 1, startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const commitments = '/api/innovation/commitments';
    const { id: commitmentId } = (await manager.post<CommitmentDetailDto>(commitments, { contractId, ...owed })).body;
    const credits = async () => (await manager.get<CommitmentDetailDto>(`${commitments}/${commitmentId}`)).body.deliveries.flatMap((one) => one.credits);
    const { id } = await draft(blueVendor, { commitmentId });
    expect(await credits()).toEqual([]);
    await step(blueVendor, id, 'propose');
    expect(await credits()).toMatchObject([{ sourceKind: 'proposals', sourceId: id }]);
    const elsewhere = await draft(greenVendor, { commitmentId });
    await step(greenVendor, elsewhere.id, 'propose');
    expect(await credits()).toHaveLength(1);
  });

  it('answer a challenge within its days alone', async () => {
    const { body } = await manager.post<ChallengeDto>('/api/challenges', { title: 'Over', text: 'T', fromOn: '2026-01-01', toOn: '2026-01-31' });
    await manager.patch(`/api/challenges/${body.id}`, { state: 'published' }, 1);
    const { id } = await draft(greenVendor, { challengeId: body.id });
    expect((await step(greenVendor, id, 'propose')).body.code).toBe('challenge_not_open');
    expect((await manager.delete<Problemish>(`/api/challenges/${body.id}`, 2)).body.code).toBe('not_from_here');
    expect((await blueVendor.post('/api/challenges', { title: 'x', text: 'T', fromOn: '2026-01-01', toOn: '2026-01-31' })).status).toBe(404);
    expect((await manager.post<Problemish>('/api/challenges', { title: 'x', text: 'T', fromOn: '2026-02-01', toOn: '2026-01-31' })).body.errors?.[0]?.code).toBe('reversed_interval');
  });

  it('take files from both sides, shown to those who take part', async () => {
    const id = await submitted();
    const file = { name: 'plan.txt', content: Buffer.from('Night by night') };
    const taken = await blueVendor.upload<ProposalDetailDto>(`${url}/${id}/files`, file);
    expect(taken.body.files).toMatchObject([{ fileName: 'plan.txt', supplierName: 'Blue' }]);
    const path = `${url}/${id}/files/${taken.body.files[0]?.id}/content`;
    expect((await manager.get<string>(path)).body).toBe('Night by night');
    expect((await greenVendor.get(path)).status).toBe(404);
    expect((await greenVendor.upload(`${url}/${id}/files`, file)).status).toBe(404);
  });

  it('are part of what is known of a person', async () => {
    const id = await submitted({ title: 'Known' });
    await on(manager, id, 'messages', { kind: 'comment', text: 'As I said' });
    const tables = await run((tx) => app.get(PersonSources).tracesOf(tx, manager.userId, 'en'));
    expect(JSON.stringify(tables.find(({ key }) => key === 'proposals')?.rows)).toContain('As I said');
  });

  it('plan benefits that say what does not hold, and show them to who takes part', async () => {
    const id = await piloting();
    const codes = async (more: object) => (await manager.post<Problemish>('/api/benefits', benefitOf(id, more))).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await codes({ type: 'money_saved', planned: '1.5' })).toEqual(['currency is_currency', 'planned is_minor_units']);
    expect(await codes({ unit: 'kg' })).toEqual(['unit not_for_type']);
    expect(await codes({ baselineTo: '2025-12-31', measureFrom: '2025-12-31' })).toEqual(['baselineTo reversed_interval', 'measureFrom before_baseline']);
    expect(await codes({ verifierId: manager.userId })).toEqual(['verifierId own_benefit']);
    expect(await codes({ verifierId: blueVendor.userId })).toEqual(['verifierId unknown_user']);
    const money = { type: 'money_saved', currency: 'SEK', planned: '1500000', verifierId: colleague.userId };
    const { body, status } = await blueVendor.post<BenefitDto>('/api/benefits', benefitOf(id, money));
    expect([status, body.planned, body.verifierName]).toEqual([201, '1500000', null]);
    expect((await manager.get<BenefitDto>(`/api/benefits/${body.id}`)).body.verifierName).toBe('Test supplier_manager');
    expect((await greenVendor.get(`/api/benefits/${body.id}`)).status).toBe(404);
    expect((await blueVendor.post(`/api/benefits/${body.id}/verification`, {}, { 'if-match': '"1"' })).status).toBe(404);
    expect((await onBenefit(blueVendor, body.id, 'measurement', {})).body.errors?.[0]?.code).toBe('value_missing');
    await onBenefit(blueVendor, body.id, 'measurement', { value: '900000' });
    const told = (await colleague.get<{ items: { kind: string }[] }>('/api/notifications')).body.items.map(({ kind }) => kind);
    expect(told).toContain('benefit_measured');
    expect((await onBenefit(colleague, body.id, 'verification', { value: '0' })).body).toMatchObject({ state: 'not_achieved', verifiedShare: '0.00' });
  });
});

const days = { respond: 14, evaluate: 21, revise: 21, decide: 14, plan: 21, start: 14, report: 10, accept: 14, verify: 30, answer: 7 };
