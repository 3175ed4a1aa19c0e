import { ledgerDate, ledgerMonth } from './ledger-date.js';

describe('dates as ledgers write them', () => {
  it.each([
    ['2026-03-31', 'ymd', '2026-03-31'],
    ['20260331', 'ymd', '2026-03-31'],
    ['2026-03-31 00:00:00', 'ymd', '2026-03-31'],
    ['31.3.2026', 'dmy', '2026-03-31'],
    ['03/31/2026', 'mdy', '2026-03-31'],
    ['31.3.2026', 'mdy', null],
    ['2026-02-29', 'ymd', null],
    ['31-03-26', 'dmy', null],
    ['mars', 'ymd', null],
  ] as const)('reads %j by %s as %s', (text, order, date) => {
    expect(ledgerDate(text, order)).toBe(date);
  });

  it.each([
    ['2026-03', '2026-03'],
    ['202603', '2026-03'],
    ['2026-03-31', '2026-03'],
    ['2026-13', null],
    ['Q1', null],
  ])('reads the month of %j as %s', (text, month) => {
    expect(ledgerMonth(text, 'ymd')).toBe(month);
  });
});
