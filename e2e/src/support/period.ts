const week = 7 * 86_400_000;
/** The demo moves its log by whole weeks so that it ends just before today; mid-April 2016 is in its busiest month. */
const weeks = Math.floor((Date.now() - Date.UTC(2017, 1, 19)) / week);
const busy = new Date(Date.UTC(2016, 3, 15) + weeks * week);

/** A month in which every supplier has many incidents, `YYYY-MM`. */
export const busyPeriod = busy.toISOString().slice(0, 7);
/** The same in Swedish words. */
export const busyMonth = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(busy);

/** The last month that is over, `YYYY-MM`, and the first day of the next one. */
export function lastMonth(now = new Date()): { month: string; next: string } {
  const first = (shift: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, 1)).toISOString();
  return { month: first(-1).slice(0, 7), next: first(1).slice(0, 10) };
}

/** The month that many months before this one, `YYYY-MM`. */
export const monthsBack = (months: number, now = new Date()): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
