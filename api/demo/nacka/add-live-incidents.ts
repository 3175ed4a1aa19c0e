import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IncidentLog } from '../../src/incidents/incident-log.service.js';
import { DiscussionService } from '../../src/incidents/live/discussion.service.js';
import { type Saved, StepsService } from '../../src/incidents/live/steps.service.js';
import { TasksService } from '../../src/incidents/live/tasks.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';
import { teams } from './teams.js';

type Act = { by: string; minutesAgo: number } & (
  | { step: 'acknowledged' | 'resolved' }
  | { step: 'paused'; pauseReason: string; note: string }
  | { step: 'assigned'; to: [supplier: string, tower: string]; note: string }
  | { comment: string; visibility: 'parties' | 'internal' }
  | { task: string; to: [supplier: string, tower: string]; dueInMinutes: number }
);

interface DemoIncident {
  title: string;
  description: string;
  priority: number;
  category: string;
  to: [supplier: string, tower: string];
  minutesAgo: number;
  acts: Act[];
}

const buyer = 'buyer';

/** What is going on in the demo when it is loaded; illustrative throughout. `by` is a supplier's code or the buyer. */
const incidents: DemoIncident[] = [
  {
    title: 'Journalsystemet svarar långsamt på Sickla äldreboende',
    description: 'Personalen väntar upp till en minut på att en journal ska öppnas. Började strax efter lunch.',
    priority: 2,
    category: 'Verksamhetssystem',
    to: ['orange', 'operations'],
    minutesAgo: 190,
    acts: [
      { by: 'orange', minutesAgo: 182, step: 'acknowledged' },
      { by: 'orange', minutesAgo: 150, comment: 'Servrarna mår bra. Vi ser omsändningar på nätet mot Sickla.', visibility: 'parties' },
      { by: buyer, minutesAgo: 140, step: 'assigned', to: ['stadsnat', 'network'], note: 'Paketförluster mellan Sickla och stadshuset.' },
      { by: 'stadsnat', minutesAgo: 121, step: 'acknowledged' },
      { by: buyer, minutesAgo: 90, comment: 'Andra gången i år. Ta upp på nästa driftmöte.', visibility: 'internal' },
      { by: buyer, minutesAgo: 80, task: 'Jämför svarstiderna före och efter lunch', to: ['orange', 'operations'], dueInMinutes: 120 },
    ],
  },
  {
    title: 'Inga utskrifter i reception på Nacka stadshus',
    description: 'Köerna växer. Skrivarna syns men jobben fastnar.',
    priority: 3,
    category: 'Utskrift',
    to: ['klientkraft', 'client'],
    minutesAgo: 95,
    acts: [
      { by: 'klientkraft', minutesAgo: 88, step: 'acknowledged' },
      { by: 'klientkraft', minutesAgo: 40, step: 'paused', pauseReason: 'awaiting_user', note: 'Receptionen svarar inte i telefon.' },
    ],
  },
  {
    title: 'Inloggning till skolplattformen misslyckas',
    description: 'Lärare på tre skolor får felmeddelande efter lösenordet.',
    priority: 1,
    category: 'Inloggning',
    to: ['driftpunkten', 'operations'],
    minutesAgo: 55,
    acts: [
      { by: 'driftpunkten', minutesAgo: 50, step: 'acknowledged' },
      { by: 'driftpunkten', minutesAgo: 12, step: 'resolved' },
    ],
  },
  { title: 'Ny dator saknar program', description: 'Hemtjänstens planeringsprogram finns inte i programlistan.', priority: 4, category: 'Klient', to: ['arbetsplats', 'client'], minutesAgo: 20, acts: [] },
];

/** Incidents that several parties are handling right now, by the services a user calls; their ids. */
export async function addLiveIncidents(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<string[]> {
  const ids: string[] = [];
  for (const incident of incidents) ids.push(await addOne(app, nacka, now, incident));
  return ids;
}

async function addOne(app: INestApplicationContext, nacka: Nacka, now: Date, { to, minutesAgo, acts, ...told }: DemoIncident): Promise<string> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  // Each act is done at its own time: a supplier dates nothing back.
  const as = <T>(by: string, minutes: number, work: (tx: TenantTransaction) => Promise<T>) =>
    app.get(Tenancy).run(principalOf(nacka, by), (tx) => work({ ...tx, now: new Date(ago(minutes)) }));
  const groupName = groupOf(to);
  let incident: Saved = await as(buyer, minutesAgo, (tx) => app.get(IncidentLog).log(tx, randomUUID(), { ...told, groupName, openedAt: ago(minutesAgo) }));
  for (const act of acts) incident = (await as(act.by, act.minutesAgo, (tx) => take(app, tx, nacka, { act, incident, ago }))) ?? incident;
  return incident.id;
}

async function take(
  app: INestApplicationContext,
  tx: TenantTransaction,
  { parties, towerIds }: Nacka,
  { act, incident: { id, version }, ago }: { act: Act; incident: Saved; ago: (minutes: number) => string },
): Promise<Saved | undefined> {
  const at = ago(act.minutesAgo);
  const party = ([supplier, tower]: [string, string]) => ({
    supplierId: parties[supplier]?.supplierId ?? '',
    towerId: towerIds[tower] ?? '',
  });
  if ('comment' in act) {
    await app.get(DiscussionService).comment(tx, randomUUID(), id, { text: act.comment, visibility: act.visibility });
    return undefined;
  }
  if ('task' in act) {
    await app.get(TasksService).create(tx, randomUUID(), id, { title: act.task, dueAt: ago(-act.dueInMinutes), ...party(act.to) });
    return undefined;
  }
  const { step: kind, ...rest } = act;
  if (kind === 'assigned' && 'to' in rest) {
    return app.get(StepsService).take(tx, id, version, { kind, at, note: rest.note, groupName: groupOf(rest.to), ...party(rest.to) });
  }
  const why = 'pauseReason' in rest ? { pauseReason: rest.pauseReason, note: rest.note } : {};
  return app.get(StepsService).take(tx, id, version, { kind, at, ...why });
}

function principalOf({ principal, parties, userIds }: Nacka, by: string): Principal {
  const userId = userIds[by === buyer ? 'supplier_manager' : by] ?? principal.userId;
  if (by === buyer) return { ...principal, userId, role: 'supplier_manager' };
  return { ...principal, userId, role: 'vendor', supplierId: parties[by]?.supplierId ?? null };
}

const groupOf = ([supplier, tower]: [string, string]): string => `Group ${teams[supplier]?.[tower]?.[0] ?? 70}`;
