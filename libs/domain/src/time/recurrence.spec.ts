import { dueDays, isDueDay } from './recurrence.js';

describe('what recurs', () => {
  it('is due once, without an interval', () => {
    const once = { firstOn: '2026-03-31', everyMonths: null, lastOn: null };
    expect([dueDays(once, '2026-03-30'), dueDays(once, '2030-01-01')]).toEqual([[], ['2026-03-31']]);
  });

  it('is counted from its first day, whatever short months lie between, and never after its last', () => {
    const monthly = { firstOn: '2026-01-31', everyMonths: 1, lastOn: null };
    expect(dueDays(monthly, '2026-04-30')).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(dueDays({ firstOn: '2026-01-15', everyMonths: 3, lastOn: '2026-08-01' }, '2027-01-01')).toEqual(['2026-01-15', '2026-04-15', '2026-07-15']);
  });

  it('knows its days', () => {
    const yearly = { firstOn: '2026-05-02', everyMonths: 12, lastOn: '2027-12-31' };
    expect(['2026-05-02', '2027-05-02', '2027-05-03', '2028-05-02'].map((day) => isDueDay(yearly, day))).toEqual([true, true, false, false]);
  });
});
