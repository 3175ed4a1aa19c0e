import { compileCalendar } from './compiled-calendar.js';
import { due } from './due.js';
import { elapsed } from './elapsed.js';
import { calendar, weekdays } from './example-calendars.testing.js';
import { freezeCalendar, thawCalendar } from './frozen-calendar.js';
import { HOUR, parseInstant } from './instant.js';

const at = (text: string) => parseInstant(text) ?? NaN;
const span = { from: at('2026-02-01T00:00:00Z'), to: at('2026-05-01T00:00:00Z') };
const office = compileCalendar(
  calendar({ windows: weekdays(['08:00', '12:00'], ['13:00', '17:00']), holidays: ['2026-04-03'], specialDays: { '2026-04-30': [['08:00', '12:00']] } }),
);

describe('R25 a frozen calendar', () => {
  const frozen = freezeCalendar(office, span);
  const thawed = thawCalendar(JSON.parse(JSON.stringify(frozen)));

  it('counts as the calendar did, over a change of clocks, a holiday and a special day', () => {
    for (const [from, to] of [
      ['2026-03-27T15:00:00Z', '2026-03-30T09:00:00Z'],
      ['2026-04-02T10:00:00Z', '2026-04-07T10:00:00Z'],
      ['2026-04-29T10:00:00Z', '2026-04-30T14:00:00Z'],
    ] as const) {
      expect(elapsed(thawed, at(from), at(to))).toBe(elapsed(office, at(from), at(to)));
      expect(due(thawed, at(from), 6 * HOUR)).toBe(due(office, at(from), 6 * HOUR));
    }
  });

  it('freezes to the same once thawed', () => {
    expect(freezeCalendar(thawed, span)).toEqual(frozen);
  });

  it('says that it knows nothing of other dates, and never falls due on them', () => {
    expect(() => thawed.serviceUntil(at('2026-06-01T00:00:00Z'))).toThrow('outside_calendar');
    expect(due(thawed, at('2026-04-30T08:00:00Z'), 500 * HOUR)).toBeNull();
  });
});
