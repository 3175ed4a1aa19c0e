import { formatInstant } from '../time/instant.js';
import { figureWindow, localDays } from './figure-window.js';
import type { MeasuringWindow } from './window.js';

const zone = 'Europe/Stockholm';
const shown = (window: MeasuringWindow, month: string) => {
  const { from, to, complete } = figureWindow(window, month, zone);
  return [formatInstant(from), formatInstant(to), complete];
};

describe('R14 what a month looks back on', () => {
  it('R14 its own month, over a change of clocks', () => {
    expect(shown({ kind: 'month' }, '2026-03')).toEqual(['2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z', true]);
  });

  it('R14 its quarter so far, complete in the last month', () => {
    expect(shown({ kind: 'quarter' }, '2026-05')).toEqual(['2026-03-31T22:00:00.000Z', '2026-05-31T22:00:00.000Z', false]);
    expect(shown({ kind: 'quarter' }, '2026-06')[2]).toBe(true);
  });

  it('R14 its year so far, complete in December', () => {
    expect(shown({ kind: 'year' }, '2026-11')).toEqual(['2025-12-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z', false]);
    expect(shown({ kind: 'year' }, '2026-12')[2]).toBe(true);
  });

  it('R14 a number of local days that end with the month', () => {
    expect(shown({ kind: 'rolling', days: 90 }, '2026-03')[0]).toBe('2025-12-31T23:00:00.000Z');
    expect(shown({ kind: 'rolling', days: 1 }, '2026-03')).toEqual(['2026-03-30T22:00:00.000Z', '2026-03-31T22:00:00.000Z', true]);
  });

  it('names the local days of a window', () => {
    const days = localDays(figureWindow({ kind: 'month' }, '2026-03', zone), zone);
    expect([days.length, days[0], days.at(-1)]).toEqual([31, '2026-03-01', '2026-03-31']);
  });
});
