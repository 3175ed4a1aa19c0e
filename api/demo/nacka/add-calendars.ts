import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import { holidayProposals } from '../../src/service-calendars/holiday-proposals.js';
import { ServiceCalendarsService } from '../../src/service-calendars/service-calendars.service.js';
import type { Ids } from './ids.js';

const zone = 'Europe/Stockholm';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const week = [...weekdays, 'sat', 'sun'];
/** The eves on which the demo's offices are closed; half days such as Maundy Thursday count as ordinary. */
const closedEves = /^(midsommarafton|julafton|nyårsafton)$/i;

const hours = (days: string[], from: string, to: string) =>
  Object.fromEntries(days.map((day): [string, [string, string][]] => [day, [[from, to]]]));

export async function addCalendars(app: INestApplicationContext, tx: TenantTransaction, now: Date): Promise<Ids> {
  const calendars = app.get(ServiceCalendarsService);
  const year = now.getUTCFullYear();
  const holidays = [year - 2, year - 1, year, year + 1, year + 2]
    .flatMap((each) => holidayProposals('SE', undefined, each))
    .filter(({ name, eve }) => !eve || closedEves.test(name))
    .map(({ date }) => date);
  const version = { effectiveFrom: null, specialDays: {} };
  const office = await calendars.create(tx, randomUUID(), {
    name: 'Kontorstid 07–18',
    zone,
    versions: [{ ...version, windows: hours(weekdays, '07:00', '18:00'), holidays }],
  });
  const always = await calendars.create(tx, randomUUID(), {
    name: 'Dygnet runt',
    zone,
    versions: [{ ...version, windows: hours(week, '00:00', '24:00'), holidays: [] }],
  });
  return { office: office.id, always: always.id };
}
