import { dayNumberOf, formatDate, parseDate, parseTimeOfDay, weekdayOf, WEEKDAYS } from './local-date.js';

describe('R2 local dates', () => {
  it('are read and written', () => {
    expect(formatDate(parseDate('2026-02-28') ?? NaN)).toBe('2026-02-28');
    expect(parseDate('1970-01-02')).toBe(1);
    expect(dayNumberOf(2024, 2, 29)).toBe(parseDate('2024-02-29'));
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '1899-12-31', '2400-01-01'])(
    'refuse %s',
    (text) => expect(parseDate(text)).toBeNull(),
  );

  it('know their weekday, also before 1970', () => {
    const weekday = (text: string) => WEEKDAYS[weekdayOf(parseDate(text) ?? NaN)];
    expect([weekday('2026-10-25'), weekday('1970-01-01'), weekday('1969-12-29')]).toEqual([
      'sun',
      'thu',
      'mon',
    ]);
  });
});

describe('R2 times of day', () => {
  it('run to 24:00', () => {
    expect(parseTimeOfDay('00:00')).toBe(0);
    expect(parseTimeOfDay('09:30:15')).toBe(34_215_000);
    expect(parseTimeOfDay('24:00')).toBe(86_400_000);
  });

  it.each(['24:01', '12:60', '12:00:60', '9:00', '25:00', ''])('refuse %j', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });
});
