import { weeksUntil } from './log-dates.js';

describe('the dates of the demo log', () => {
  it('end within the week before the day it is loaded', () => {
    for (const day of ['2017-02-26', '2026-11-22', '2030-01-01']) {
      const now = new Date(`${day}T12:00:00Z`);
      const end = Date.UTC(2017, 1, 18) + weeksUntil(now) * 7 * 86_400_000;
      const daysBefore = (now.getTime() - end) / 86_400_000;
      expect(daysBefore).toBeGreaterThan(0);
      expect(daysBefore).toBeLessThan(9);
    }
  });
});
