import fc from 'fast-check';
import { compileCalendar } from './compiled-calendar.js';
import { due, dueBackward } from './due.js';
import { elapsed } from './elapsed.js';
import { calendar, everyDay, roundTheClock, weekdays } from './example-calendars.testing.js';
import { DAY, HOUR, MINUTE, parseInstant } from './instant.js';
import { localDayAndTime } from './zone.js';
import { weekdayOf } from './local-date.js';

const calendars = [
  calendar({
    windows: weekdays(['08:00', '12:00'], ['13:00', '17:00']),
    holidays: ['2026-04-03', '2026-04-06'],
  }),
  calendar({ windows: everyDay(['22:00', '06:00']), specialDays: { '2026-03-29': [['01:30', '02:30']] } }),
  calendar({ windows: { sun: [['02:15', '02:45']], wed: [['00:00', '24:00']] } }),
  roundTheClock,
].map(compileCalendar);

// Around both DST changes of 2026 in Stockholm.
const changes = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'].map(parseInstant);
const instant = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -20 * DAY, max: 20 * DAY }))
  .map(([change, offset]) => change + offset);
const someCalendar = fc.constantFrom(...calendars);
const ascending = (count: number) =>
  fc.array(instant, { minLength: count, maxLength: count }).map((list) => list.sort((a, b) => a - b));
const pauses = fc.array(
  ascending(2).map(([from = 0, to = 0]) => ({ from, to })),
  { maxLength: 4 },
);
const target = fc.integer({ min: 1, max: 60 * HOUR });

describe('R3 elapsed', () => {
  it('is additive', () => {
    fc.assert(
      fc.property(someCalendar, ascending(3), pauses, (open, [a = 0, b = 0, c = 0], held) => {
        expect(elapsed(open, a, b, held) + elapsed(open, b, c, held)).toBe(elapsed(open, a, c, held));
      }),
    );
  });

  it('is never negative nor longer than the time that passed', () => {
    fc.assert(
      fc.property(someCalendar, ascending(2), pauses, (open, [a = 0, b = 0], held) => {
        const service = elapsed(open, a, b, held);
        expect(service).toBeGreaterThanOrEqual(0);
        expect(service).toBeLessThanOrEqual(b - a);
      }),
    );
  });

  it('does not depend on the order or the overlap of pauses', () => {
    fc.assert(
      fc.property(someCalendar, ascending(2), pauses, (open, [a = 0, b = 0], held) => {
        const service = elapsed(open, a, b, held);
        expect(elapsed(open, a, b, held.toReversed())).toBe(service);
        expect(elapsed(open, a, b, [...held, ...held])).toBe(service);
      }),
    );
  });

  it('R2 equals counting the minutes by the wall clock', () => {
    const [office] = calendars;
    if (!office) return;
    const isOpen = (at: number) => {
      const { day, time } = localDayAndTime(at, office.zone);
      const working = (time >= 8 * HOUR && time < 12 * HOUR) || (time >= 13 * HOUR && time < 17 * HOUR);
      const easter =
        day === parseInstant('2026-04-03T00:00:00Z') / DAY ||
        day === parseInstant('2026-04-06T00:00:00Z') / DAY;
      return working && weekdayOf(day) < 5 && !easter;
    };
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 4_000 }), (at, minutes) => {
        const from = Math.floor(at / MINUTE) * MINUTE;
        const open = Array.from({ length: minutes }, (_, i) => from + i * MINUTE).filter(isOpen).length;
        expect(elapsed(office, from, from + minutes * MINUTE)).toBe(open * MINUTE);
      }),
      { numRuns: 50 },
    );
  });
});

describe('R4 due', () => {
  it('is the earliest instant with the target elapsed', () => {
    fc.assert(
      fc.property(someCalendar, instant, target, pauses, (open, start, service, held) => {
        const at = due(open, start, service, held) ?? NaN;
        expect(elapsed(open, start, at, held)).toBe(service);
        expect(elapsed(open, start, at - 1, held)).toBe(service - 1);
      }),
    );
  });

  it('does not depend on the order or the overlap of pauses, those that were taken as they come or not', () => {
    fc.assert(
      fc.property(someCalendar, instant, target, pauses, (open, start, needed, held) => {
        const reached = due(open, start, needed, held.toSorted((a, b) => a.from - b.from));
        expect(due(open, start, needed, held.toReversed())).toBe(reached);
        expect(due(open, start, needed, [...held, ...held])).toBe(reached);
      }),
    );
  });

  it('backward is the latest', () => {
    fc.assert(
      fc.property(someCalendar, instant, target, pauses, (open, end, service, held) => {
        const at = dueBackward(open, end, service, held) ?? NaN;
        expect(elapsed(open, at, end, held)).toBe(service);
        expect(elapsed(open, at + 1, end, held)).toBe(service - 1);
      }),
    );
  });
});
