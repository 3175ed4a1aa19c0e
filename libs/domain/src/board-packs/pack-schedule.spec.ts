import { daysInMonth, monthDue, sendingInstant } from './pack-schedule.js';

const zone = 'Europe/Stockholm';
const at = (text: string) => Date.parse(text);
const iso = (month: string, day: number, where = zone) => new Date(sendingInstant(month, day, where)).toISOString();

describe('when packs are sent', () => {
  it('R2 is seven in the local morning, in summer and in winter', () => {
    expect([iso('2026-01', 5), iso('2026-07', 5)]).toEqual(['2026-01-05T06:00:00.000Z', '2026-07-05T05:00:00.000Z']);
    // The clocks are put forward on the 29th of March, and back on the 25th of October.
    expect([iso('2026-03', 28), iso('2026-03', 29)]).toEqual(['2026-03-28T06:00:00.000Z', '2026-03-29T05:00:00.000Z']);
    expect([iso('2026-10', 24), iso('2026-10', 25)]).toEqual(['2026-10-24T05:00:00.000Z', '2026-10-25T06:00:00.000Z']);
    expect(iso('2026-01', 5, 'Pacific/Auckland')).toBe('2026-01-04T18:00:00.000Z');
  });

  it('is the last day of a month that is too short', () => {
    expect(['2026-02', '2028-02', '2026-04', '2026-12'].map(daysInMonth)).toEqual([28, 29, 30, 31]);
    expect(iso('2026-02', 31)).toBe('2026-02-28T06:00:00.000Z');
  });

  it('is of the month before, from that moment on', () => {
    const schedule = { day: 5, createdAt: at('2026-01-01T00:00:00Z') };
    expect(monthDue(schedule, zone, at('2026-10-05T04:59:59.999Z'))).toBe('2026-08');
    expect(monthDue(schedule, zone, at('2026-10-05T05:00:00Z'))).toBe('2026-09');
    expect(monthDue(schedule, zone, at('2027-01-31T12:00:00Z'))).toBe('2026-12');
  });

  it('never is of a sending before the schedule was made', () => {
    expect(monthDue({ day: 5, createdAt: at('2026-10-06T08:00:00Z') }, zone, at('2026-10-20T08:00:00Z'))).toBeNull();
    expect(monthDue({ day: 5, createdAt: at('2026-10-06T08:00:00Z') }, zone, at('2026-11-05T08:00:00Z'))).toBe('2026-10');
    expect(monthDue({ day: 5, createdAt: at('2026-10-05T05:00:00Z') }, zone, at('2026-10-05T05:00:00Z'))).toBe('2026-09');
  });

  it('is one month at a time, each once, however often it is asked', () => {
    const schedule = { day: 31, createdAt: at('2026-01-01T00:00:00Z') };
    const due = new Set<string | null>();
    for (let now = at('2026-02-01T00:00:00Z'); now < at('2027-02-01T00:00:00Z'); now += 6 * 3_600_000) due.add(monthDue(schedule, zone, now));
    expect([...due]).toEqual(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']);
  });
});
