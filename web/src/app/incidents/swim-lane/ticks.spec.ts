import { ticks } from './ticks.js';

const zone = 'Europe/Stockholm';

describe('ticks', () => {
  it('stand at round local times', () => {
    const found = ticks(Date.UTC(2026, 2, 2, 7, 20), Date.UTC(2026, 2, 2, 12), zone);
    expect(found.map(({ at }) => new Date(at).toISOString().slice(11, 16))).toEqual([
      '08:00',
      '09:00',
      '10:00',
      '11:00',
    ]);
  });

  it('stand at local midnight also where the clocks change in between', () => {
    const found = ticks(Date.UTC(2026, 2, 27), Date.UTC(2026, 2, 31, 12), zone);
    expect(found.map(({ at }) => new Date(at).toISOString())).toContain('2026-03-28T23:00:00.000Z');
    expect(found.map(({ at }) => new Date(at).toISOString())).toContain('2026-03-29T22:00:00.000Z');
    expect(found.every(({ midnight }) => midnight)).toBe(true);
  });

  it('never become too many', () => {
    expect(ticks(0, Date.UTC(2026, 0, 1), zone).length).toBeLessThanOrEqual(7);
  });
});
