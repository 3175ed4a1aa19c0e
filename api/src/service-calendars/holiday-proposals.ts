import Holidays from 'date-holidays';

export interface HolidayProposal {
  date: string;
  name: string;
  eve: boolean;
}

export const holidayAttribution = 'date-holidays (CC BY-SA 3.0)';

/**
 * Days a calendar of that country may close, in order of date. Public and bank holidays as the library has them, and
 * Sweden's working eves beside them; which of the eves count is a choice per calendar (R2).
 */
export function holidayProposals(country: string, region: string | undefined, year: number): HolidayProposal[] {
  const language = { SE: 'sv', NO: 'no', DK: 'da', FI: 'fi', DE: 'de' }[country] ?? 'en';
  const library = region ? new Holidays(country, region, { languages: [language] }) : new Holidays(country, { languages: [language] });
  const days = new Map<string, HolidayProposal>();
  for (const { date, name, type } of library.getHolidays(year)) {
    const day = date.slice(0, 10);
    const eve = country === 'SE' && (type === 'bank' || isSwedishEve(name));
    const closes = type === 'public' || type === 'bank';
    if ((closes || eve) && !(days.get(day)?.eve === false)) days.set(day, { date: day, name, eve });
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

const isSwedishEve = (name: string) => /(afton|^skärtorsdagen)$/i.test(name);
