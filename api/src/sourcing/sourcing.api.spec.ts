import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Role } from '@samsyn/domain/access/permissions';
import { type ApiRole, connectAsApi } from '../testing/as-role.js';
import type { Client } from '../testing/client.js';
import { addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { ServiceSourcingDto, SourcingDecisionDto, SourcingPageDto } from './decisions/sourcing.dto.js';
import type { DialogueDto, DialoguePageDto, MarketActorDto, MarketActorPageDto, ProcurementDto } from './market/market.dto.js';

const match = (version: number) => ({ 'if-match': `"${version}"` });

describe('sourcing and the market', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let executive: Client;
  let assessor: Client;
  let vendor: Client;
  let stranger: Client;
  let sql: ApiRole;
  let blue: string;
  let contractId: string;
  let towerId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    sql = await connectAsApi();
    [manager, executive, assessor] = [await tenant.as('supplier_manager'), await tenant.as('executive'), await tenant.as('assessor')];
    [towerId, blue] = [await addTower(manager), await addSupplier(manager, 'Blue')];
    contractId = await addContract(manager, blue, [towerId]);
    vendor = await tenant.as('vendor', blue);
    stranger = await (await createTenant(app)).as('administrator');
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  const service = async (name: string) => (await manager.post<{ id: string }>('/api/services', { name })).body.id;
  const decide = (serviceId: string, more: object, client = manager) =>
    client.post<SourcingDecisionDto>('/api/sourcing/decisions', {
      ...{ serviceId, effectiveFrom: '2026-01-01', choice: 'bought', contractId, towerId, reason: 'A ripe market', decidedOn: '2025-12-01', decidedBy: 'The IT board' },
      ...more,
    });

  it('says of every service what holds, and keeps what was decided before', async () => {
    const [care, desk] = [await service('Care records'), await service('Service desk')];
    const first = await decide(care, { effectiveFrom: '2024-01-01', choice: 'kept', contractId: null, towerId: null, reviewOn: '2025-01-01' });
    expect(first.body).toMatchObject({ standing: 'current', reviewLate: true });
    const { body: due } = await manager.get<{ items: { kind: string; id: string; dueOn: string; late: boolean }[] }>('/api/overview/due');
    expect(due.items.map(({ kind, id, dueOn, late }) => [kind, id, dueOn, late])).toEqual([['sourcing', care, '2025-01-01', true]]);
    const second = await decide(care, { criteria: [{ criterion: 'risk', grade: 4, remark: 'Shared' }] });
    expect(second.body).toMatchObject({ standing: 'current', supplierName: 'Blue', criteria: [{ criterion: 'risk', grade: 4, remark: 'Shared' }] });
    await decide(care, { effectiveFrom: '2099-01-01', choice: 'shared' });
    const history = (await executive.get<ServiceSourcingDto>(`/api/sourcing/services/${care}`)).body;
    expect(history.decisions.map(({ choice, standing }) => [choice, standing])).toEqual([['shared', 'upcoming'], ['bought', 'current'], ['kept', 'superseded']]);
    const map = async (query = '') => (await manager.get<SourcingPageDto>(`/api/sourcing/services${query}`)).body.items.map(({ name, decision }) => [name, decision?.choice ?? null]);
    expect(await map()).toEqual([['Care records', 'bought'], ['Service desk', null]]);
    expect([await map('?choice=undecided'), await map('?choice=bought'), await map('?choice=kept'), await map(`?supplierId=${blue}`)]).toEqual([
      [['Service desk', null]], [['Care records', 'bought']], [], [['Care records', 'bought']],
    ]);
    expect((await decide(care, {})).status).toBe(409);
    expect((await decide(desk, { choice: 'kept' })).body).toMatchObject({ errors: [{ field: 'choice', code: 'kept_from_nobody' }] });
    expect((await decide(desk, { serviceId: blue })).status).toBe(422);
    const changed = await manager.patch<SourcingDecisionDto>(`/api/sourcing/decisions/${second.body.id}`, { reviewOn: '2027-01-01' }, 1);
    expect(changed.body).toMatchObject({ reviewOn: '2027-01-01', choice: 'bought', criteria: [{ grade: 4 }], version: 2 });
    expect((await manager.patch(`/api/sourcing/decisions/${second.body.id}`, { reason: 'x' }, 1)).status).toBe(412);
  });

  it('is the buyer’s alone', async () => {
    const id = await service('Payroll');
    const { body } = await decide(id, {});
    for (const client of [vendor, stranger]) {
      expect((await client.get(`/api/sourcing/decisions/${body.id}`)).status).toBe(404);
      expect((await client.get(`/api/sourcing/services/${id}`)).status).toBe(404);
    }
    for (const client of [vendor, executive, assessor]) expect((await decide(id, { effectiveFrom: '2026-02-01' }, client)).status).toBe(404);
    expect((await manager.delete(`/api/sourcing/decisions/${body.id}`, 1)).status).toBe(204);
  });

  async function market() {
    const actor = (await manager.post<MarketActorDto>('/api/market/actors', { name: `Nordic ${randomUUID()}`, size: 'large', areas: 'Networks', towerIds: [towerId] })).body;
    const procurement = (await manager.post<ProcurementDto>('/api/market/procurements', { title: `Network ${randomUUID()}`, plannedAwardOn: '2027-01-01' })).body;
    const said = { actorId: actor.id, procurementId: procurement.id, heldOn: '2026-03-01', subject: 'Prices by the hour', participants: 'Kim, Nordic', notes: 'They would go to hourly prices' };
    const dialogue = (await manager.post<DialogueDto>('/api/market/dialogues', said)).body;
    return { actor, procurement, said, dialogue };
  }
  const award = (procurement: ProcurementDto) =>
    manager.post<ProcurementDto>(`/api/market/procurements/${procurement.id}/steps`, { state: 'awarded', awardedTo: 'Nordic', awardedOn: '2026-06-01' }, match(procurement.version));

  it('keeps dialogues open to the buyer’s readers until the award, and confidential from then on', async () => {
    const { actor, procurement, dialogue, said } = await market();
    const read = async (client: Client) => (await client.get<DialogueDto>(`/api/market/dialogues/${dialogue.id}`)).body;
    expect(await read(executive)).toMatchObject({ confidential: false, participants: 'Kim, Nordic', notes: 'They would go to hourly prices' });
    expect((await award(procurement)).body).toMatchObject({ state: 'awarded', awardedTo: 'Nordic', next: [] });
    expect(await read(executive)).toMatchObject({ confidential: true, subject: 'Prices by the hour', participants: null, notes: null });
    expect((await executive.get<DialoguePageDto>(`/api/market/dialogues?procurementId=${procurement.id}`)).body.items[0]).toMatchObject({ actorName: actor.name, notes: null });
    expect(await read(manager)).toMatchObject({ confidential: true, notes: 'They would go to hourly prices' });
    expect(await read(await tenant.as('administrator'))).toMatchObject({ notes: 'They would go to hourly prices' });
    const later = await manager.post<DialogueDto>('/api/market/dialogues', said);
    expect(later.body.confidential).toBe(true);
    // Taken from the procurement, it is no less confidential.
    const moved = await manager.patch<DialogueDto>(`/api/market/dialogues/${dialogue.id}`, { procurementId: null }, 2);
    expect(moved.body).toMatchObject({ procurementId: null, confidential: true });
    expect(await read(executive)).toMatchObject({ notes: null });
  });

  it('holds to that in the database itself, whatever the API would ask', async () => {
    const { procurement, dialogue } = await market();
    const as = (role: Role, supplierId: string | null = null) => ({ organisationId: tenant.organisationId, supplierId, userId: manager.userId, role });
    const notes = async (role: Role, supplierId: string | null = null) =>
      (await sql.attempt(as(role, supplierId), 'SELECT notes FROM market_dialogue_note WHERE organisation_id = $1 AND dialogue_id = $2', [tenant.organisationId, dialogue.id])).rows.length;
    const roles = ['administrator', 'supplier_manager', 'executive', 'assessor'] as const;
    const readers = async () => {
      const counts: number[] = [];
      for (const role of roles) counts.push(await notes(role));
      return [...counts, await notes('vendor', blue)];
    };
    expect(await readers()).toEqual([1, 1, 1, 0, 0]);
    await award(procurement);
    expect(await readers()).toEqual([1, 1, 0, 0, 0]);
    const open = "UPDATE market_dialogue_note SET confidential = false WHERE organisation_id = $1 AND dialogue_id = $2";
    for (const role of ['executive', 'assessor', 'vendor'] as const)
      expect((await sql.attempt(as(role, role === 'vendor' ? blue : null), open, [tenant.organisationId, dialogue.id])).count).toBe(0);
  });

  it('is nothing to assessors, suppliers and strangers, and says nothing in the log', async () => {
    const { actor, procurement, dialogue } = await market();
    for (const client of [assessor, vendor]) expect((await client.get('/api/market/actors')).status).toBe(404);
    expect((await stranger.get<MarketActorPageDto>('/api/market/actors')).body.items).toEqual([]);
    for (const client of [assessor, vendor, stranger])
      for (const path of [`actors/${actor.id}`, `procurements/${procurement.id}`, `procurements/${procurement.id}/answers.csv`, `dialogues/${dialogue.id}`])
        expect((await client.get(`/api/market/${path}`)).status).toBe(404);
    expect((await executive.post('/api/market/actors', { name: 'x', size: 'small' })).status).toBe(404);
    const log = await assessor.get<{ items: object[] }>(`/api/audit-events?objectType=market-dialogue&objectId=${dialogue.id}`);
    expect(JSON.stringify(log.body)).not.toContain('hourly');
    expect((await manager.delete(`/api/market/actors/${actor.id}`, actor.version)).body).toMatchObject({ status: 409, code: 'actor_has_dialogues' });
  });

  it('tells every bidder the same: what is published, and that stands', async () => {
    let { procurement } = await market();
    const step = async (path: string, body: object, send: 'post' | 'patch' = 'post') => {
      const url = `/api/market/procurements/${procurement.id}/${path}`;
      procurement = (send === 'post' ? await manager.post<ProcurementDto>(url, body, match(procurement.version)) : await manager.patch<ProcurementDto>(url, body, procurement.version)).body;
    };
    await step('steps', { state: 'in_dialogue' });
    await step('answers', { question: 'How many sites?', askedOn: '2026-02-01' });
    await step('answers', { question: '=Which cables?', answer: 'Fibre', askedOn: '2026-02-02' });
    const [sites, cables] = procurement.answers.map(({ id }) => id);
    const publish = (id: string | undefined, body: object) => manager.patch(`/api/market/procurements/${procurement.id}/answers/${id}`, body, procurement.version);
    expect((await publish(sites, { published: true })).body).toMatchObject({ errors: [{ field: 'answer', code: 'is_not_empty' }] });
    await step(`answers/${cables}`, { published: true }, 'patch');
    expect((await publish(cables, { answer: 'Copper' })).body).toMatchObject({ status: 409, code: 'answer_published' });
    const csv = (await executive.get(`/api/market/procurements/${procurement.id}/answers.csv`)).raw.toString('utf8');
    expect(csv.split('\r\n')).toEqual([expect.stringContaining('askedOn,question,answer,publishedOn'), expect.stringMatching(/^2026-02-02,'=Which cables\?,Fibre,20/)]);
    expect((await manager.post(`/api/market/procurements/${procurement.id}/steps`, { state: 'planned' }, match(procurement.version))).body).toMatchObject({ code: 'not_from_here' });
    expect((await manager.post(`/api/market/procurements/${procurement.id}/steps`, { state: 'awarded' }, match(procurement.version))).status).toBe(422);
  });
});
