import { dayNumberOf, formatDate } from '../time/local-date.js';

/** In which order a ledger writes day, month and year. */
export const ledgerDateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type LedgerDateOrder = (typeof ledgerDateOrders)[number];

const places: Readonly<Record<LedgerDateOrder, readonly [year: number, month: number, day: number]>> = {
  ymd: [1, 2, 3], dmy: [3, 2, 1], mdy: [3, 1, 2],
};

/** The local date `YYYY-MM-DD` a ledger writes, as `2026-03-31`, `20260331`, `31.3.2026` or `2026-03-31 00:00`; null if it is none. */
export function ledgerDate(text: string, order: LedgerDateOrder): string | null {
  const date = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const compact = order === 'ymd' ? /^(\d{4})(\d{2})(\d{2})$/ : /^(\d{2})(\d{2})(\d{4})$/;
  const found = compact.exec(date) ?? /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})$/.exec(date);
  const [year, month, day] = places[order].map((place) => Number(found?.[place]));
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = dayNumberOf(year, month, day);
  return number === null ? null : formatDate(number);
}

/** The month `YYYY-MM` of `2026-03`, `202603` or a whole date; null if it is none. */
export function ledgerMonth(text: string, order: LedgerDateOrder): string | null {
  const [, year, month] = /^(\d{4})-?(\d{2})$/.exec(text.trim()) ?? [];
  const date = year === undefined ? ledgerDate(text, order) : ledgerDate(`${year}-${month ?? ''}-01`, 'ymd');
  return date?.slice(0, 7) ?? null;
}
