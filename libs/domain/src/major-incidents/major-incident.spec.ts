import { reportDueAt, reportingState, usualObligations } from './reporting-clock.js';
import { updateClock } from './update-clock.js';

const minute = 60_000;
const hour = 60 * minute;

describe('the clock of status updates', () => {
  const agreed = { declaredAt: 0, lastUpdateAt: null, everyMinutes: 30, endedAt: null };

  it('R4 is due the agreed time after the declaration, and overdue only after that moment', () => {
    expect(updateClock(agreed, 30 * minute)).toEqual({ dueAt: 30 * minute, overdue: false });
    expect(updateClock(agreed, 30 * minute + 1)).toEqual({ dueAt: 30 * minute, overdue: true });
  });

  it('begins anew with each update', () => {
    expect(updateClock({ ...agreed, lastUpdateAt: 20 * minute }, 45 * minute)).toEqual({ dueAt: 50 * minute, overdue: false });
  });

  it('stands still once it has ended', () => {
    expect(updateClock({ ...agreed, endedAt: hour }, 5 * hour)).toEqual({ dueAt: null, overdue: false });
  });
});

describe('legal reporting', () => {
  it('R5 runs around the clock from when one became aware', () => {
    expect(usualObligations.map(({ hours }) => reportDueAt(1000, hours))).toEqual([1000 + 24 * hour, 1000 + 72 * hour]);
  });

  it.each([
    [null, 10, 'running'],
    [null, 11, 'overdue'],
    [10, 99, 'in_time'],
    [11, 99, 'late'],
  ])('R4 submitted at %s, seen at %i, due at 10: %s', (submittedAt, now, state) => {
    expect(reportingState(10, submittedAt, now)).toBe(state);
  });
});
