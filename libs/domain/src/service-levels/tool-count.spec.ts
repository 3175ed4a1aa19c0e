import { DAY, HOUR, MINUTE } from '../time/instant.js';
import { FULL_IMPACT } from './impact.js';
import { toolCount, type ToolWindowName } from './tool-count.js';

const start = Date.UTC(2026, 0, 1);
const probe = (at: number, up: boolean) => ({ at: start + at, up: up ? FULL_IMPACT : 0 });

describe('what a probing tool counts itself', () => {
  const percent = (count: ReturnType<typeof toolCount>, window: ToolWindowName) =>
    count.windows.find((each) => each.window === window)?.percent;

  it('counts from the run that found it down to the run that found it up', () => {
    const probes = [probe(0, true), probe(HOUR, false), probe(2 * HOUR, false), probe(3 * HOUR, true)];
    const count = toolCount({ probes, trackedSince: start, now: start + 10 * HOUR });
    expect(count.incidents).toEqual([{ from: start + HOUR, to: start + 3 * HOUR + 1000 }]);
    expect(percent(count, 'all')).toBe('80.00');
    expect(count.dailyMinutesDown).toEqual({ '2026-01-01': 120 });
  });

  it('splits an incident at UTC midnight and rounds each part', () => {
    const probes = [probe(23 * HOUR, false), probe(DAY + 90_000, true)];
    const { dailyMinutesDown } = toolCount({ probes, trackedSince: start, now: start + 2 * DAY });
    expect(dailyMinutesDown).toEqual({ '2026-01-01': 60, '2026-01-02': 2 });
  });

  it('shows the last day and week beside all of the time', () => {
    const probes = [probe(0, true), probe(HOUR, false), probe(7 * HOUR, true)];
    const count = toolCount({ probes, trackedSince: start, now: start + 4 * DAY });
    expect(percent(count, 'day')).toBe('100.00');
    expect(percent(count, 'week')).toBe(percent(count, 'all'));
  });

  it('reads only its latest hundred incidents', () => {
    const probes = Array.from({ length: 240 }, (_, i) => probe(i * 10 * MINUTE, i % 2 === 1));
    const count = toolCount({ probes, trackedSince: start, now: start + 2 * DAY });
    expect([count.incidents.length, count.forgotten.length]).toEqual([100, 20]);
  });

  it('keeps an incident open over a recovery it did not note, until the next one', () => {
    const probes = [probe(0, false), probe(HOUR, true), probe(2 * HOUR, true), probe(3 * HOUR, false), probe(4 * HOUR, true)];
    const count = toolCount({ probes, trackedSince: start, now: start + DAY, missedRecoveries: [start + HOUR] });
    expect(count.incidents).toEqual([{ from: start, to: start + 4 * HOUR + 1000 }]);
  });

  it('lets an incident that lasts run to its summary', () => {
    const count = toolCount({ probes: [probe(0, false)], trackedSince: start, now: start + HOUR });
    expect(percent(count, 'all')).toBe('0.00');
  });
});
