import { maintenanceStanding } from './maintenance-model.js';

describe('a maintenance window', () => {
  const [from, to] = ['2026-03-02T22:00:00.000Z', '2026-03-03T02:00:00.000Z'];

  it.each([
    ['2026-03-02T21:59:00.000Z', null, 'coming'],
    ['2026-03-02T22:00:00.000Z', null, 'underWay'],
    ['2026-03-03T02:00:00.000Z', null, 'done'],
    ['2026-03-02T23:00:00.000Z', '2026-03-02T22:30:00.000Z', 'done'],
    ['2026-03-03T09:00:00.000Z', to, 'done'],
    ['2026-03-03T09:00:00.000Z', '2026-03-03T02:01:00.000Z', 'overran'],
  ])('R11: at %s, ended %s, is %s', (now, endedAt, standing) => {
    expect(maintenanceStanding({ from, to, endedAt }, Date.parse(now))).toBe(standing);
  });
});
