import { compileCalendar } from '../time/compiled-calendar.js';
import { elapsed } from '../time/elapsed.js';
import { tick, type TickingClock } from './ticking-clock.js';

const hour = 3_600_000;
const at = (text: string) => Date.parse(`2026-03-${text}Z`);

const clock: TickingClock = {
  asOf: at('02T15:00'),
  startedAt: at('02T13:00'),
  elapsedMs: 2 * hour,
  targetMs: 4 * hour,
  dueAt: at('03T09:00'),
  running: true,
  windows: [
    { from: at('02T08:00'), to: at('02T16:00') },
    { from: at('03T08:00'), to: at('03T16:00') },
  ],
};

describe('a clock that runs on', () => {
  it('R3 counts inside the windows alone, as the calendar does', () => {
    const calendar = compileCalendar({
      zone: 'UTC',
      versions: [
        {
          effectiveFrom: null,
          windows: { mon: [['08:00', '16:00']], tue: [['08:00', '16:00']] },
          holidays: [],
          specialDays: {},
        },
      ],
    });
    for (const now of ['02T15:20', '02T16:00', '02T23:00', '03T08:00', '03T08:30'].map(at))
      expect(tick(clock, now).elapsedMs).toBe(elapsed(calendar, clock.startedAt, now));
  });

  it('R4 is used up at the target and breached after it', () => {
    expect(tick(clock, at('03T09:00'))).toMatchObject({ leftMs: 0, mark: 'at_risk', counts: true });
    expect(tick(clock, at('03T09:00') + 1)).toMatchObject({ leftMs: -1, mark: 'breached' });
  });

  it('is at risk from three quarters of the target', () => {
    expect(tick(clock, at('02T16:00') - 1).mark).toBe('on_track');
    expect(tick(clock, at('02T16:00')).mark).toBe('at_risk');
  });

  it('R5 stands still while it is paused, and never runs backwards', () => {
    expect(tick({ ...clock, running: false }, at('03T12:00'))).toMatchObject({ elapsedMs: 2 * hour, counts: false });
    expect(tick(clock, at('02T14:00')).elapsedMs).toBe(2 * hour);
  });

  it('R6 goes by the due time where the target is in days', () => {
    const byDay = { ...clock, targetMs: null };
    expect(tick(byDay, at('03T09:00'))).toMatchObject({ leftMs: null, mark: 'at_risk' });
    expect(tick(byDay, at('03T09:00') + 1).mark).toBe('breached');
    expect(tick({ ...byDay, dueAt: null }, at('03T09:00')).mark).toBe('on_track');
  });
});
