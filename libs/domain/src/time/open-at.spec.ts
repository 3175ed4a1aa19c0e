import { compileCalendar } from './compiled-calendar.js';
import { neverOpen, officeHours } from './example-calendars.testing.js';
import { HOUR, parseInstant } from './instant.js';
import { isOpenAt, rollBackward, rollForward, timeToOpen } from './open-at.js';

const office = compileCalendar(officeHours);
const never = compileCalendar(neverOpen);
const at = (text: string) => parseInstant(`${text}:00+01:00`);
const [opening, closing] = [at('2026-03-02T08:00'), at('2026-03-02T17:00')];

describe('R1 open', () => {
  it('from the opening up to, not including, the close', () => {
    expect([opening - 1, opening, closing - 1, closing].map((t) => isOpenAt(office, t))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOpenAt(never, opening)).toBe(false);
  });

  it('rolls forward to the next opening', () => {
    expect(rollForward(office, closing)).toBe(at('2026-03-03T08:00'));
    expect(rollForward(office, opening)).toBe(opening);
    expect(rollForward(never, opening)).toBeNull();
  });

  it('rolls backward to the close before, a close standing where it is', () => {
    expect(rollBackward(office, at('2026-03-02T07:00'))).toBe(at('2026-02-27T17:00'));
    expect([opening, closing].map((t) => rollBackward(office, t))).toEqual([opening, closing]);
    expect(rollBackward(never, opening)).toBeNull();
  });

  it('tells how long until then', () => {
    expect(timeToOpen(office, closing)).toBe(15 * HOUR);
    expect(timeToOpen(office, opening)).toBe(0);
    expect(timeToOpen(never, opening)).toBeNull();
  });
});
