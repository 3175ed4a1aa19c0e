import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ActionsService } from '../../src/actions/actions.service.js';
import { IncidentsService } from '../../src/incidents/incidents.service.js';
import { MajorIncidentsService } from '../../src/major-incidents/major-incidents.service.js';
import { RoomService } from '../../src/major-incidents/room.service.js';
import { RoomWork } from '../../src/major-incidents/room-work.service.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Illustrative throughout: what was said in the room, minutes after the declaration. */
const updates: [minutes: number, by: string | null, audience: 'all' | 'internal', text: string][] = [
  [4, null, 'all', 'Journalsystemet svarar inte på någon av vårdenheterna. Reservrutinerna på papper gäller tills vidare.'],
  [12, null, 'internal', 'Socialdirektören och kommunikationschefen är informerade.'],
  [21, 'orange', 'all', 'Servrarna är uppe, men lagringen bakom dem svarar långsamt. Vi har kallat in Driftpunkten.'],
  [32, null, 'all', 'Felsökningen pågår i lagringen. Nästa lägesbild om 30 minuter.'],
  [48, 'driftpunkten', 'all', 'En styrenhet har gått i fel läge. Vi byter till den andra nu.'],
  [61, null, 'all', 'Bytet är gjort och journalsystemet svarar. Vi följer det i en timme innan vi avslutar.'],
  [118, null, 'all', 'Systemet har varit stabilt i en timme. Enheterna för in det som skrevs på papper.'],
];

/** One major incident of last month, from its declaration to the actions of its review, through the services a user calls. */
export async function addMajorIncident(app: INestApplicationContext, { principal, parties }: Nacka, now: Date): Promise<void> {
  const within = <T>(at: number, work: (tx: TenantTransaction) => Promise<T>, as: Principal = principal) =>
    app.get(Tenancy).run(as, (tx) => work({ ...tx, now: new Date(at) }));
  const asVendor = (supplier: string): Principal => ({ ...principal, userId: null, role: 'vendor', supplierId: supplierIdOf(supplier) });
  const supplierIdOf = (supplier: string) => parties[supplier]?.supplierId ?? '';
  const work = app.get(RoomWork);
  const majors = app.get(MajorIncidentsService);

  const [from, to] = [-40, -20].map((days) => new Date(now.getTime() + days * day).toISOString());
  const { items } = await within(now.getTime(), (tx) => app.get(IncidentsService).page(tx, { openedFrom: from, openedTo: to, sort: '-handOffs', limit: 1 }));
  const [incident] = items;
  if (!incident) return;
  const awareAt = Date.parse(incident.openedAt) + 10 * minute;
  const declaredAt = awareAt + 15 * minute;
  const at = (minutes: number) => declaredAt + minutes * minute;

  const id = randomUUID();
  const declaration = { incidentId: incident.id, awareAt: new Date(awareAt).toISOString(), updateEveryMinutes: 30 };
  const declared = await within(declaredAt, (tx) => majors.declare(tx, id, declaration));
  await within(at(1), (tx) => majors.update(tx, id, declared.version, { title: 'Journalsystemet svarar inte' }));
  await within(at(2), (tx) => work.assign(tx, id, { role: 'incident_manager', personName: 'Lena Lindqvist' }));
  await within(at(2), (tx) => work.assign(tx, id, { role: 'communications_lead', personName: 'Karin Öberg' }));
  for (const [supplier, called, joined, lead] of [['orange', 3, 7, 'Olle Sandberg'], ['driftpunkten', 22, 29, 'Disa Ek']] as const) {
    await within(at(called), (tx) => work.callIn(tx, id, supplierIdOf(supplier)));
    await within(at(joined), (tx) => work.join(tx, id, supplierIdOf(supplier)), asVendor(supplier));
    await within(at(joined), (tx) => work.assign(tx, id, { role: 'technical_lead', personName: lead, supplierId: supplierIdOf(supplier) }));
  }
  for (const [minutes, by, audience, text] of updates)
    await within(at(minutes), (tx) => work.say(tx, id, { audience, text }), by === null ? principal : asVendor(by));

  const ended = await within(at(122), async (tx) => {
    const dueAt = new Date(at(20 * 60)).toISOString();
    return work.ask(tx, id, { supplierId: supplierIdOf('driftpunkten'), question: 'Hur länge var lagringen otillgänglig, och har några uppgifter gått förlorade?', dueAt });
  });
  await within(at(125), (tx) => majors.update(tx, id, ended.version, { endedAt: new Date(at(124)).toISOString() }));
  const [request] = ended.evidenceRequests;
  await within(at(9 * 60), (tx) => work.answer(tx, id, request?.id ?? '', 'I en timme och nio minuter. Inga uppgifter har gått förlorade; det sista som skrevs är kontrollerat mot loggen.'), asVendor('driftpunkten'));
  for (const [index, hours] of [11, 60].entries()) {
    const submittedAt = new Date(awareAt + hours * hour).toISOString();
    const obligation = ended.obligations[index]?.id ?? '';
    await within(awareAt + hours * hour, (tx) => work.submit(tx, id, obligation, { submittedAt, reference: `MSB-${4210 + index}` }));
  }

  const said = { orange: 'Vi såg felet i våra servrar först och borde ha misstänkt lagringen tidigare.', driftpunkten: 'Styrenhetens programvara var två versioner efter. Växlingen borde ha skett av sig själv.' };
  for (const [supplier, text] of Object.entries(said))
    await within(at(6 * 1440), (tx) => work.contribute(tx, id, supplierIdOf(supplier), text), asVendor(supplier));
  await within(at(7 * 1440), async (tx) => {
    const { version } = await app.get(RoomService).get(tx, id);
    await majors.update(tx, id, version, {
      reviewSummary: 'Journalsystemet var otillgängligt för alla vårdenheter i drygt en timme en vardag. Reservrutinerna fungerade.',
      cause: 'En styrenhet i lagringen gick i fel läge efter ett känt programfel och växlade inte över av sig själv.',
      reviewLessons: 'Larmet från lagringen nådde inte Orange. Ansvaret mellan lagring och servrar behöver stå i ett avtal dem emellan.',
    });
  });
  await within(at(7 * 1440), (tx) => addActions(app, tx, id, { driftpunkten: supplierIdOf('driftpunkten'), orange: supplierIdOf('orange') }, now));
}

/** What the review led to: one done, one under way, one of the buyer's own. */
async function addActions(app: INestApplicationContext, tx: TenantTransaction, id: string, suppliers: Record<'driftpunkten' | 'orange', string>, now: Date) {
  const actions = app.get(ActionsService);
  const source = { sourceKind: 'major-incidents', sourceId: id };
  const dueOn = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10);
  const upgrade = await actions.create(tx, randomUUID(), { ...source, title: 'Uppgradera styrenheterna i lagringen', ownerSupplierId: suppliers.driftpunkten, dueOn: dueOn(-5) });
  await actions.update(tx, upgrade.id, upgrade.version, { state: 'done' });
  await actions.create(tx, randomUUID(), { ...source, title: 'Ta emot larm från lagringen i övervakningen', ownerSupplierId: suppliers.orange, dueOn: dueOn(14) });
  await actions.create(tx, randomUUID(), { ...source, title: 'Skriv överenskommelse mellan Orange och Driftpunkten', ownerUserId: tx.principal.userId, dueOn: dueOn(30) });
}
