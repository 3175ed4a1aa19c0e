import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { IncidentLog } from '../../src/incidents/incident-log.service.js';
import { StepsService } from '../../src/incidents/live/steps.service.js';
import { DueIncidents } from '../../src/incidents/measuring/due-incidents.js';
import { AppConfig } from '../../src/platform/config.js';
import { createApp } from '../../src/platform/http/create-app.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { answerParent } from '../child.js';

export interface EventRequest {
  databaseUrl: string;
  dataDir: string;
  organisationId: string;
  what: 'ours' | 'reference';
  saves: number;
}

export interface EventAnswer {
  perSecond: number;
}

type Save = () => Promise<unknown>;
let prepared: Promise<Record<EventRequest['what'], Save>> | undefined;

answerParent(async (request: EventRequest): Promise<EventAnswer> => {
  const save = (await (prepared ??= prepare(request)))[request.what];
  const start = performance.now();
  for (let saved = 0; saved < request.saves; saved += 1) await save();
  return { perSecond: (request.saves / (performance.now() - start)) * 1000 };
});

async function prepare({ databaseUrl, dataDir, organisationId }: EventRequest): Promise<Record<EventRequest['what'], Save>> {
  const app = await createApp(new AppConfig(databaseUrl, dataDir, 0, false));
  await app.init();
  const inside = { strict: false };
  const tenancy = app.get(Tenancy, inside);
  const principal = systemPrincipal(organisationId);
  const body = { title: 'Bench', priority: 2, openedAt: new Date(Date.now() - 3_600_000).toISOString() };
  const log = app.get(IncidentLog, inside);
  const steps = app.get(StepsService, inside);
  const due = app.get(DueIncidents, inside);
  const { supplierId, groupName } = await tenancy.run(principal, (tx) => team(tx));
  const vendor = { ...principal, role: 'vendor' as const, supplierId };
  let incident = { id: '', version: 0 };
  let taken = 0;
  // A supplier proposes a priority, the buyer decides; each tells the other. Twenty of both, then the next incident.
  const ours: Save = async () => {
    if (taken % 40 === 0) incident = await tenancy.run(principal, (tx) => log.log(tx, randomUUID(), { ...body, groupName }));
    const { id, version } = incident;
    const proposal = Math.floor((taken % 40) / 2);
    const sequence = 4 + proposal;
    const proposes = taken % 2 === 0;
    taken += 1;
    incident = proposes
      ? await tenancy.run(vendor, (tx) => steps.take(tx, id, version, { kind: 'priority', priority: 1 + (proposal % 2) * 2 }))
      : await tenancy.run(principal, (tx) => steps.decide(tx, id, version, { sequence, accept: true }));
    due.soon(organisationId);
  };
  return { ours, reference: await bareInserts(databaseUrl, organisationId) };
}

/** A group of one of the organisation's suppliers. */
async function team(tx: TenantTransaction): Promise<{ supplierId: string; groupName: string }> {
  const groupName = 'Bench';
  const [row]: { supplierId: string }[] = await tx.manager.query(
    `INSERT INTO team_mapping (organisation_id, id, group_name, supplier_id, tower_id)
     SELECT $1, gen_random_uuid(), $2, supplier_id, tower_id FROM contract_tower WHERE organisation_id = $1 LIMIT 1
     RETURNING supplier_id AS "supplierId"`,
    [tx.organisationId, groupName],
  );
  return { supplierId: row?.supplierId ?? '', groupName };
}

/** The rows a step leaves behind, as the owner of the tables writes them: no row-level security, nothing read. */
async function bareInserts(databaseUrl: string, organisationId: string): Promise<Save> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  process.once('disconnect', () => void client.end());
  return async () => {
    const incidentId = randomUUID();
    await client.query('BEGIN');
    await client.query({
      name: 'event',
      text: `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, state, priority, note, acceptance, recorded_at)
             VALUES ($1, $2, 1, now(), 'priority', 'new', 2, 'Bench', 'counts', now())`,
      values: [organisationId, incidentId],
    });
    await client.query({
      name: 'audit',
      text: `INSERT INTO audit_event (organisation_id, id, at, action, object_type, object_id, after)
             VALUES ($1, $2, now(), 'step_taken', 'incident', $3, '{"kind":"priority","note":"Bench"}')`,
      values: [organisationId, randomUUID(), incidentId],
    });
    await client.query({
      name: 'change',
      text: `INSERT INTO change (organisation_id, topic, subject_id, kind, supplier_ids)
             VALUES ($1, 'incidents', $2, 'step_taken', '{}')`,
      values: [organisationId, incidentId],
    });
    await client.query({
      name: 'notification',
      text: `INSERT INTO notification (organisation_id, id, user_id, kind, params, link, choice)
             SELECT $1, $2, user_id, 'step_waiting', '{}', '/incidents', 'portal' FROM membership WHERE organisation_id = $1 LIMIT 1`,
      values: [organisationId, randomUUID()],
    });
    await client.query({
      name: 'due',
      text: 'INSERT INTO measure_due (organisation_id, incident_id) VALUES ($1, $2)',
      values: [organisationId, incidentId],
    });
    await client.query('COMMIT');
  };
}
