import { statementWindow, windowAt } from './statement-window.js';

const zone = 'Europe/Stockholm';

describe('when a supplier may speak about its score', () => {
  it('R25 is fourteen local days from the period’s end unless agreed otherwise', () => {
    const window = statementWindow('2026-10', zone, []);
    expect(window).toEqual({
      withinDays: 14,
      opensAt: Date.parse('2026-10-31T23:00:00Z'),
      closesAt: Date.parse('2026-11-14T23:00:00Z'),
      firstDay: '2026-11-01',
      lastDay: '2026-11-14',
    });
  });

  it('R1 R25 is open from its first instant to just before its end', () => {
    const window = statementWindow('2026-10', zone, []);
    expect(windowAt(window, window.opensAt - 1)).toBe('not_open');
    expect(windowAt(window, window.opensAt)).toBe('open');
    expect(windowAt(window, window.closesAt - 1)).toBe('open');
    expect(windowAt(window, window.closesAt)).toBe('over');
  });

  it('R2 R25 counts local days, whatever a change of the clock does to their length', () => {
    const { opensAt, closesAt } = statementWindow('2026-02', zone, [{ effectiveFrom: '2026-01-01', withinDays: 31 }]);
    expect(closesAt - opensAt).toBe(31 * 86_400_000 - 3_600_000);
  });

  it.each([
    ['2026-03', 14, 'before the first terms'],
    ['2026-04', 10, 'from terms that begin on its first day'],
    ['2026-05', 10, 'from terms that change while it is open'],
    ['2026-06', 5, 'from the latest terms'],
  ])('R25 of %s is %i days long: %s', (period, withinDays) => {
    const terms = [
      { effectiveFrom: '2026-06-05', withinDays: 5 },
      { effectiveFrom: '2026-05-01', withinDays: 10 },
    ];
    expect(statementWindow(period, zone, terms).withinDays).toBe(withinDays);
  });
});
