import Holidays from 'date-holidays';
import type { ServiceCalendar } from '@samsyn/domain/time/calendar';
import { realLogZone } from '../real-log.js';
import type { WindowsOf } from './reference/windows.js';

type Hours = readonly (readonly [string, string])[];

export const windows: Hours = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
];

/** Years around the log, with room for what falls due after it. */
export const years = [2015, 2016, 2017, 2018] as const;

const swedish = new Holidays('SE');
export const holidays = [
  ...new Set(
    years.flatMap((year) =>
      swedish
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    ),
  ),
];

const onWeekdays = (hours: Hours) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });

/** Stockholm office hours with a lunch break and the public holidays. */
export const officeWithLunch: ServiceCalendar = {
  zone: realLogZone,
  versions: [{ effectiveFrom: null, windows: onWeekdays(windows), holidays, specialDays: {} }],
};

const isWorkday = (weekday: number) => weekday >= 1 && weekday <= 5;
const closed = new Set(holidays);

export const officeWithLunchOn: WindowsOf = (date, weekday) => (isWorkday(weekday) && !closed.has(date) ? windows : []);

// The agreement changes twice in the log's months; each wording has short days, closed days and a long one.
const renewals = ['2016-04-01', '2016-06-15'] as const;
const morning: Hours = [['08:00', '12:00']];
const long: Hours = [['07:00', '18:00']];
const saturday: Hours = [['10:00', '14:00']];
const special: Record<string, Hours> = {
  ...Object.fromEntries(years.flatMap((year) => ['01-05', '04-30', '12-23'].map((day) => [`${year}-${day}`, morning]))),
  ...Object.fromEntries(years.flatMap((year) => ['06-19', '12-27', '12-28'].map((day) => [`${year}-${day}`, []]))),
  '2016-03-26': saturday,
  '2016-05-21': long,
};

/** The same office through effective-dated versions: longer days, then also Saturdays, with special days throughout. */
export const renewedOffice: ServiceCalendar = {
  zone: realLogZone,
  versions: [
    { effectiveFrom: null, windows: onWeekdays(windows), holidays, specialDays: special },
    { effectiveFrom: renewals[0], windows: onWeekdays(long), holidays, specialDays: special },
    { effectiveFrom: renewals[1], windows: { ...onWeekdays(long), sat: saturday }, holidays, specialDays: special },
  ],
};

export const renewedOfficeOn: WindowsOf = (date, weekday) => {
  const exceptional = special[date];
  if (exceptional) return exceptional;
  if (closed.has(date)) return [];
  if (weekday === 6 && date >= renewals[1]) return saturday;
  return isWorkday(weekday) ? (date < renewals[0] ? windows : long) : [];
};
