import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ActionsService } from '../../src/actions/actions.service.js';
import type { BoardDto } from '../../src/governance/boards/boards.dto.js';
import { BoardsService } from '../../src/governance/boards/boards.service.js';
import { DecisionsService } from '../../src/governance/decisions/decisions.service.js';
import { EscalationsService } from '../../src/governance/escalations/escalations.service.js';
import { AgendaService } from '../../src/governance/meetings/agenda.service.js';
import { MeetingsService } from '../../src/governance/meetings/meetings.service.js';
import { MinutesService } from '../../src/governance/meetings/minutes.service.js';
import { MeetingSeriesService } from '../../src/governance/meetings/series.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';

const day = 86_400_000;

/** Illustrative throughout: how often each board meets, by the nth such weekday of the month. */
const boards = [
  {
    level: 'strategic',
    name: 'Strategiskt råd Orange Business',
    suppliers: ['orange'],
    chair: 'executive',
    nth: 1,
    weekday: 3,
    interval: 6,
    purpose: 'Avtalets riktning, stora förändringar och det som inte går att lösa längre ned.',
  },
  {
    level: 'tactical',
    name: 'Taktiskt forum Orange Business',
    suppliers: ['orange'],
    chair: 'supplier_manager',
    nth: 2,
    weekday: 1,
    interval: 1,
    purpose: 'Månadens leverans, viten och tvister, åtaganden och åtgärder som inte blir gjorda.',
  },
  {
    level: 'operational',
    name: 'Operativt möte nät',
    suppliers: ['stadsnat'],
    chair: 'supplier_manager',
    nth: 1,
    weekday: 0,
    interval: 1,
    purpose: 'Incidenter, ändringar och underhåll den kommande månaden.',
  },
  {
    level: 'forum',
    name: 'Leverantörsforum',
    suppliers: ['orange', 'driftpunkten', 'stadsnat', 'arbetsplats', 'klientkraft'],
    chair: 'supplier_manager',
    nth: 3,
    weekday: 2,
    interval: 3,
    purpose: 'Det som rör alla: gemensamma tjänster, överlämningar och vad som är på väg.',
  },
] as const;

/** Boards with their series, a tactical meeting with approved minutes, one to come with an agenda, and what is escalated. */
export async function addBoards(app: INestApplicationContext, { principal, parties, userIds }: Nacka, now: Date): Promise<void> {
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>, at = now, as: Principal = principal) => app.get(Tenancy).run(as, (tx) => work({ ...tx, now: at }));
  const supplierOf = (code: string) => parties[code]?.supplierId ?? '';
  const personOf = (name: string) => userIds[name] ?? '';
  const made: Partial<Record<BoardDto['level'], BoardDto>> = {};
  for (const { level, name, purpose, suppliers, chair, nth, weekday, interval } of boards) {
    const memberIds = [...new Set([personOf('supplier_manager'), personOf(chair), ...suppliers.map(personOf)])].filter((id) => id !== '');
    const board = await within((tx) =>
      app.get(BoardsService).create(tx, randomUUID(), { level, name, purpose, supplierIds: suppliers.map(supplierOf), memberIds, chairUserId: personOf(chair), illustrative: true }),
    );
    made[level] = board;
    const rule = { unit: 'month', interval, nth, weekday } as const;
    const startsOn = now.toISOString().slice(0, 10);
    const series = { title: name, rule, startsOn, startTime: '09:00', minutes: 90, place: 'Stadshuset, rum Nacka, eller videolänk' };
    await within((tx) => app.get(MeetingSeriesService).create(tx, board.id, randomUUID(), series));
  }
  const manager: Principal = { ...principal, userId: personOf('supplier_manager'), role: 'supplier_manager' };
  const olle: Principal = { ...principal, userId: personOf('orange'), role: 'vendor', supplierId: supplierOf('orange') };
  const tactical = made.tactical;
  if (tactical) {
    await holdMeeting(app, tactical.id, { manager, olle, orange: supplierOf('orange') }, now);
    const { items } = await within((tx) => app.get(MeetingsService).page(tx, { boardId: tactical.id, from: now.toISOString().slice(0, 10), limit: 1 }));
    const [next] = items;
    if (next) await within((tx) => app.get(AgendaService).suggest(tx, next.id, randomUUID(), { title: 'Byte av lagring i vår: tidplan. Exempel.' }), now, olle);
  }
  await within((tx) => app.get(EscalationsService).climb(tx));
}

async function holdMeeting(app: INestApplicationContext, boardId: string, { manager, olle, orange }: { manager: Principal; olle: Principal; orange: string }, now: Date): Promise<void> {
  const at = (days: number) => new Date(now.getTime() + days * day);
  const within = <T>(days: number, work: (tx: TenantTransaction) => Promise<T>, as = manager) => app.get(Tenancy).run(as, (tx) => work({ ...tx, now: at(days) }));
  const [meetings, agenda, minutes] = [app.get(MeetingsService), app.get(AgendaService), app.get(MinutesService)];
  const startsAt = new Date(at(-26).setUTCHours(8, 0, 0, 0)).toISOString();
  const id = randomUUID();
  const version = async () => (await within(-26, (tx) => meetings.get(tx, id))).version;
  const move = async (days: number, to: 'set_agenda' | 'hold' | 'send') => {
    const seen = await version();
    await within(days, (tx) => meetings.move(tx, id, seen, { move: to }));
  };
  await within(-40, (tx) => meetings.create(tx, id, { boardId, title: 'Taktiskt forum Orange Business', startsAt, minutes: 90, place: 'Stadshuset, rum Nacka' }));
  const points = [
    ['Månadens leverans', 'Lagringen stod stilla två gånger. Orange visar en plan för bytet till nästa möte. Exempel.'],
    ['Viten att reda ut', 'Parterna är överens om underlaget för september. Oktober tas på nästa möte. Exempel.'],
    ['Förra mötets åtgärder', 'Två av tre är klara. Övervakningen av lagringen är kvar. Exempel.'],
  ] as const;
  const items: string[] = [];
  for (const [title] of points) items.push((await within(-33, (tx) => agenda.add(tx, id, randomUUID(), { title }))).id);
  await move(-33, 'set_agenda');
  await move(-26, 'hold');
  for (const [index, item] of items.entries()) await within(-26, (tx) => agenda.update(tx, id, item, 1, { minutes: points[index]?.[1] ?? '' }));
  const present = [manager, olle].map(({ userId }) => ({ userId: userId ?? '', present: true }));
  const seen = await version();
  await within(-26, (tx) => minutes.attend(tx, id, seen, { items: present }));
  const decisions = [
    ['Lagringen byts före den 31 mars', 'Två avbrott på en månad går inte att leva med. Exempel.', items[0]],
    ['Vitet för september räknas av på nästa faktura', 'Båda har godkänt underlaget. Exempel.', items[1]],
  ] as const;
  for (const [text, reason, agendaItemId] of decisions)
    await within(-26, (tx) => app.get(DecisionsService).create(tx, randomUUID(), { text, reason, meetingId: id, agendaItemId: agendaItemId ?? null, illustrative: true }));
  const due = (days: number) => at(days).toISOString().slice(0, 10);
  const source = { sourceKind: 'meetings', sourceId: id };
  await within(-26, async (tx) => {
    const actions = app.get(ActionsService);
    await actions.create(tx, randomUUID(), { ...source, title: 'Visa en plan för bytet av lagring. Exempel', ownerSupplierId: orange, dueOn: due(-5) });
    await actions.create(tx, randomUUID(), { ...source, title: 'Boka fönster för bytet med vården. Exempel', ownerUserId: manager.userId, dueOn: due(12) });
  });
  await move(-25, 'send');
  await within(-24, (tx) => minutes.answer(tx, id, { answer: 'approved' }), olle);
  await within(-23, (tx) => minutes.answer(tx, id, { answer: 'approved' }));
}
