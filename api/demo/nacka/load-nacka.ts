import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { Administrators } from '../../src/platform/auth/administrators.js';
import { AuthService } from '../../src/platform/auth/auth.service.js';
import { SessionRepository } from '../../src/platform/auth/session.repository.js';
import { tokenHash } from '../../src/platform/auth/tokens.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { TowersService } from '../../src/towers/towers.service.js';
import { InvitationsService } from '../../src/users/invitations.service.js';
import { addAmendment } from './add-amendment.js';
import { addCalendars } from './add-calendars.js';
import { addServiceLevels } from './add-service-levels.js';
import { addAccountableBuyers, addSuppliers, addTeams, type Parties } from './add-suppliers.js';
import type { Ids } from './ids.js';
import { notice } from './notice.js';
import { demoPassword, people } from './people.js';

type Within = <T>(work: (tx: TenantTransaction) => Promise<T>) => Promise<T>;

/** What was made, for what is added to it. */
export interface Nacka {
  principal: Principal;
  parties: Parties;
  towerIds: Ids;
  calendarIds: Ids;
  /** By `promiseKey`. */
  serviceLevelIds: Ids;
  /** By role, and of those who work for a supplier by its code. */
  userIds: Ids;
}

const towers: [code: string, name: string][] = [
  ['client', 'Klient'],
  ['network', 'Nät'],
  ['operations', 'Drift'],
];
const caller = { ip: '127.0.0.1', userAgent: 'demo' };

/** Everything about Nacka but its incidents; who made it is the demo's administrator. */
export async function loadNacka(app: INestApplicationContext, now: Date, shiftWeeks: number): Promise<Nacka> {
  const principal = await firstAdministrator(app, now);
  const within: Within = (work) => app.get(Tenancy).run(principal, work);
  await within((tx) => app.get(OrganisationsService).update(tx, 1, { illustrative: true, notice: notice(shiftWeeks) }));
  const towerIds = await within((tx) => addTowers(app, tx));
  const parties = await within((tx) => addSuppliers(app, tx, towerIds, now));
  const calendarIds = await within((tx) => addCalendars(app, tx, now));
  const serviceLevelIds = await within((tx) => addServiceLevels(app, tx, { parties, towerIds, calendarIds }));
  await within((tx) => addAmendment(app, tx, { parties, serviceLevelIds, shiftWeeks }));
  await within((tx) => addTeams(app, tx, parties, towerIds));
  const userIds = await invitePeople(app, within, parties, now);
  await within((tx) => addAccountableBuyers(app, tx, parties, towerIds, userIds['supplier_manager'] ?? ''));
  return { principal, parties, towerIds, calendarIds, serviceLevelIds, userIds };
}

async function firstAdministrator(app: INestApplicationContext, now: Date): Promise<Principal> {
  const [administrator] = people;
  if (!administrator) throw new Error('the demo has nobody');
  const { link } = await app.get(Administrators).create({ slug: 'nacka', name: 'Nacka kommun' }, administrator, now);
  const { token } = await redeem(app, link, now);
  const session = await app.get(SessionRepository).find(tokenHash(token), now);
  const [membership] = session?.memberships ?? [];
  if (!session || !membership) throw new Error('the demo administrator has no membership');
  return { organisationId: membership.organisationId, userId: session.user.id, role: 'administrator', supplierId: null };
}

/** Sets the demo's password by the link somebody was invited with. */
export const redeem = (app: INestApplicationContext, link: string, now: Date) =>
  app.get(AuthService).redeemLink(link.replace('/link/', ''), demoPassword, undefined, caller, now);

async function addTowers(app: INestApplicationContext, tx: TenantTransaction): Promise<Ids> {
  const ids: Ids = {};
  for (const [code, name] of towers) ids[code] = (await app.get(TowersService).create(tx, randomUUID(), { code, name })).id;
  return ids;
}

/** The users' ids by role, and of those who work for a supplier by its code. */
async function invitePeople(app: INestApplicationContext, within: Within, parties: Parties, now: Date): Promise<Ids> {
  const ids: Ids = {};
  for (const { supplier, ...person } of people.slice(1)) {
    const supplierId = supplier === undefined ? null : (parties[supplier]?.supplierId ?? null);
    const { link, user } = await within((tx) => app.get(InvitationsService).invite(tx, { ...person, supplierId }));
    ids[supplier ?? person.role] = user.id;
    if (link) await redeem(app, link, now);
  }
  return ids;
}
