import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DueSources } from '../platform/registers/due-sources.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import type { Client } from '../testing/client.js';
import { addSupplier } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { AssessmentDto, AssessmentPageDto } from './assessments.dto.js';

const url = '/api/assessments';
const match = (version: number) => ({ 'if-match': `"${version}"` });

describe('external assessments', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let assessor: Client;
  let manager: Client;
  let blue: string;
  let green: string;
  let forBlue: Client;
  let forGreen: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    [assessor, manager] = [await tenant.as('assessor'), await tenant.as('supplier_manager')];
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
  });
  afterAll(() => app.close());

  const add = async (round: AssessmentDto, body: object) => {
    const { status, body: after } = await assessor.post<AssessmentDto>(`${url}/${round.id}/items`, body, match(round.version));
    expect(status).toBe(201);
    return after;
  };
  const written = async (title: string) => {
    let { body: round } = await assessor.post<AssessmentDto>(url, { title, summary: 'Well steered', fromOn: '2026-01-01', toOn: '2026-06-30' });
    round = await add(round, { kind: 'criterion', text: 'Steering', grade: 4, remark: 'Regular' });
    round = await add(round, { kind: 'criterion', text: 'Innovation', grade: 3 });
    round = await add(round, { kind: 'criterion', text: 'Exit' });
    round = await add(round, { kind: 'finding', text: 'Blue answers late', weight: 'weakness', severity: 'high', aboutSupplierId: blue, evidence: [`/suppliers/${blue}`] });
    round = await add(round, { kind: 'finding', text: 'Green hides hand-offs', weight: 'weakness', severity: 'low', aboutSupplierId: green });
    round = await add(round, { kind: 'recommendation', text: 'Meet monthly' });
    return add(round, { kind: 'recommendation', text: 'Write exit plans' });
  };
  const publish = async (round: AssessmentDto) => (await assessor.post<AssessmentDto>(`${url}/${round.id}/publish`, {}, match(round.version))).body;
  const texts = ({ items }: AssessmentDto) => items.map(({ text }) => text);

  it('are drafted by the assessor alone, and are the buyer’s from their publication, for good', async () => {
    const draft = await written('First');
    expect(draft).toMatchObject({ state: 'draft', grade: '3.50', graded: 2, recommendations: 2, version: 8 });
    expect(draft.items[3]?.evidence).toEqual([{ link: `/suppliers/${blue}`, title: 'Blue' }]);
    expect((await manager.get(`${url}/${draft.id}`)).status).toBe(404);
    expect((await manager.post(url, { title: 'x', fromOn: '2026-01-01', toOn: '2026-01-01' })).status).toBe(404);
    const changed = await assessor.patch<AssessmentDto>(`${url}/${draft.id}/items/${draft.items[1]?.id}`, { grade: 5 }, 8);
    expect(changed.body.grade).toBe('4.50');
    const round = await publish(changed.body);
    expect(round).toMatchObject({ state: 'published', unanswered: 2 });
    expect((await manager.get<AssessmentDto>(`${url}/${draft.id}`)).body.items).toHaveLength(7);
    expect((await manager.get<{ items: { kind: string }[] }>('/api/notifications')).body.items[0]?.kind).toBe('assessment_published');
    for (const after of [
      await assessor.patch(`${url}/${round.id}`, { title: 'Second thoughts' }, round.version),
      await assessor.delete(`${url}/${round.id}`, round.version),
      await assessor.patch(`${url}/${round.id}/items/${round.items[0]?.id}`, { grade: 1 }, round.version),
      await assessor.post(`${url}/${round.id}/items`, { kind: 'finding', text: 'x', weight: 'strength', severity: 'low' }, match(round.version)),
    ])
      expect(after.body).toMatchObject({ status: 409, code: 'round_is_published' });
    const corrected = await add(round, { kind: 'correction', text: 'Exit was not assessed' });
    expect([corrected.version, texts(corrected).at(-1)]).toEqual([round.version, 'Exit was not assessed']);
  });

  it('lead to actions, or to a reason why not, and follow what becomes of them', async () => {
    const round = await publish(await written('Followed'));
    const [monthly, exit] = round.items.filter(({ kind }) => kind === 'recommendation').map(({ id }) => id);
    const answer = (itemId: string | undefined, version: number, body: object, client = manager) =>
      client.post<AssessmentDto>(`${url}/${round.id}/items/${itemId}/answer`, body, match(version));
    const due = async () =>
      (await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => app.get(DueSources).until(tx, '2099-01-01', () => true)))
        .filter(({ kind, sourceId }) => kind === 'assessment' && sourceId === round.id).map(({ subject }) => subject.en);
    expect((await due()).sort()).toEqual(['Meet monthly', 'Write exit plans']);
    expect((await answer(monthly, round.version, {})).body).toMatchObject({ errors: [{ field: 'reason', code: 'action_or_reason' }] });
    expect((await answer(monthly, round.version, { reason: 'No' }, assessor)).status).toBe(404);
    const acted = await answer(monthly, round.version, { action: { title: 'Plan the meetings', ownerSupplierId: blue, dueOn: '2026-01-02' } });
    const item = acted.body.items.find(({ id }) => id === monthly);
    expect(item).toMatchObject({ followUp: 'late', answer: { actionTitle: 'Plan the meetings', reason: null } });
    const action = await manager.get<{ sourceKind: string; sourceTitle: string | null }>(`/api/actions/${item?.answer?.actionId}`);
    expect(action.body).toMatchObject({ sourceKind: 'assessments', sourceId: round.id });
    expect((await answer(monthly, acted.body.version, { reason: 'No' })).body).toMatchObject({ status: 409, code: 'recommendation_is_answered' });
    const declined = await answer(exit, acted.body.version, { reason: 'They are written' });
    expect(declined.body.items.find(({ id }) => id === exit)).toMatchObject({ followUp: 'declined', answer: { reason: 'They are written', actionId: null } });
    expect(declined.body.unanswered).toBe(0);
    expect(await due()).toEqual([]);
    await manager.patch(`/api/actions/${item?.answer?.actionId}`, { state: 'done' }, 1);
    expect((await assessor.get<AssessmentDto>(`${url}/${round.id}`)).body.items.find(({ id }) => id === monthly)?.followUp).toBe('done');
  });

  it('are read by a supplier where the buyer shares them, and then what is about the whole or about itself', async () => {
    const round = await publish(await written('Shared'));
    const titles = async (client: Client) => (await client.get<AssessmentPageDto>(url)).body.items.map(({ title }) => title);
    expect([await titles(forBlue), (await forBlue.get(`${url}/${round.id}`)).status]).toEqual([[], 404]);
    expect((await assessor.put(`${url}/${round.id}/readers`, { supplierIds: [blue] }, round.version)).status).toBe(404);
    const shared = await manager.put<AssessmentDto>(`${url}/${round.id}/readers`, { supplierIds: [blue] }, round.version);
    expect(shared.body.sharedWith).toEqual([blue]);
    expect([await titles(forBlue), await titles(forGreen)]).toEqual([['Shared'], []]);
    const [monthly] = round.items.filter(({ kind }) => kind === 'recommendation');
    await manager.post(`${url}/${round.id}/items/${monthly?.id}/answer`, { reason: 'Internal matters' }, match(shared.body.version));
    const seen = (await forBlue.get<AssessmentDto>(`${url}/${round.id}`)).body;
    expect(texts(seen)).toEqual(['Steering', 'Innovation', 'Exit', 'Blue answers late', 'Meet monthly', 'Write exit plans']);
    expect(seen).toMatchObject({ sharedWith: [blue], unanswered: 0 });
    expect(seen.items.map(({ answer, followUp }) => [answer, followUp])).toEqual(Array(6).fill([null, null]));
    const both = await manager.put<AssessmentDto>(`${url}/${round.id}/readers`, { supplierIds: [blue, green] }, shared.body.version + 1);
    expect(both.status).toBe(200);
    expect((await forGreen.get<AssessmentDto>(`${url}/${round.id}`)).body.sharedWith).toEqual([green]);
    expect((await forBlue.get<AssessmentDto>(`${url}/${round.id}`)).body.items).toHaveLength(6);
    await manager.put(`${url}/${round.id}/readers`, { supplierIds: [] }, both.body.version);
    expect((await forBlue.get(`${url}/${round.id}`)).status).toBe(404);
  });

  it('are a stranger’s in nothing, and hold to what a kind is', async () => {
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get<AssessmentPageDto>(url)).body.items).toEqual([]);
    const { body: round } = await assessor.post<AssessmentDto>(url, { title: 'Empty', fromOn: '2026-01-01', toOn: '2026-06-30' });
    expect((await stranger.get(`${url}/${round.id}`)).status).toBe(404);
    expect((await assessor.post(`${url}/${round.id}/publish`, {}, match(1))).body).toMatchObject({ status: 409, code: 'nothing_to_publish' });
    const wrong = (body: object) => assessor.post(`${url}/${round.id}/items`, body, match(1));
    expect((await wrong({ kind: 'finding', text: 'x' })).body).toMatchObject({ errors: [{ field: 'weight' }, { field: 'severity' }] });
    expect((await wrong({ kind: 'recommendation', text: 'x', grade: 2 })).body).toMatchObject({ errors: [{ field: 'grade', code: 'of_criteria_alone' }] });
    expect((await wrong({ kind: 'correction', text: 'x' })).body).toMatchObject({ status: 409, code: 'not_published' });
    expect((await wrong({ kind: 'criterion', text: 'x', evidence: ['https://elsewhere.example'] })).status).toBe(422);
    expect((await assessor.post(url, { title: 'x', fromOn: '2026-02-01', toOn: '2026-01-01' })).status).toBe(422);
    expect((await assessor.delete(`${url}/${round.id}`, 1)).status).toBe(204);
  });
});
