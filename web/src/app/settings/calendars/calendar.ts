import type { components } from '@samsyn/api-client';
import type { WindowText } from '@samsyn/domain/time/calendar';
import type { Weekday } from '@samsyn/domain/time/local-date';

/** As the API's, with its windows as the pairs they are. */
export interface Version {
  effectiveFrom: string | null;
  windows: Partial<Record<Weekday, WindowText[]>>;
  holidays: string[];
  specialDays: Record<string, WindowText[]>;
}

export type Calendar = Omit<components['schemas']['ServiceCalendarDto'], 'versions'> & {
  versions: Version[];
};
export type HolidayProposals = components['schemas']['HolidayProposalsDto'];

const office: WindowText[] = [['08:00', '17:00']];

export const firstVersion: Version = {
  effectiveFrom: null,
  windows: { mon: office, tue: office, wed: office, thu: office, fri: office },
  holidays: [],
  specialDays: {},
};

/** The version in effect on a date: the last one that has begun. */
export function versionOn(versions: readonly Version[], date: string): Version | undefined {
  return versions.findLast(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= date);
}

/** Dates by their year, both in order. */
export function byYear(dates: readonly string[]): { year: string; dates: string[] }[] {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].toSorted();
  return years.map((year) => ({ year, dates: dates.filter((date) => date.startsWith(year)).toSorted() }));
}
