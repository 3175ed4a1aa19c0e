import Holidays from 'date-holidays';
import type { ServiceCalendar } from '@samsyn/domain/time/calendar';
import { realLogZone } from '../real-log.js';

export const windows = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const;

/** Years around the log, with room for what falls due after it. */
export const years = [2015, 2016, 2017, 2018] as const;

const swedish = new Holidays('SE');
export const holidays = years.flatMap((year) =>
  swedish
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10)),
);

/** Stockholm office hours with a lunch break and the public holidays. */
export const officeWithLunch: ServiceCalendar = {
  zone: realLogZone,
  versions: [
    {
      effectiveFrom: null,
      windows: { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows },
      holidays: [...new Set(holidays)],
      specialDays: {},
    },
  ],
};
