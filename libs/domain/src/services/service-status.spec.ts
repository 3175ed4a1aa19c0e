import { serviceStatus, type Disturbance } from './service-status.js';

const at = (text: string) => Date.parse(text);
const now = at('2026-03-30T10:00:00Z');
const outage = (from: string, to: string | null, impact = 10_000): Disturbance => ({ kind: 'outage', from: at(from), to: to === null ? null : at(to), impact });
const work = (from: string, to: string): Disturbance => ({ kind: 'maintenance', from: at(from), to: at(to), impact: 10_000 });
const status = (...all: Disturbance[]) => serviceStatus(all, now, 'Europe/Stockholm', 3);
const days = (...all: Disturbance[]) => status(...all).days.map(({ date, state }) => `${date} ${state}`);

describe('how a service is', () => {
  it('is operational without anything, since nobody knows when', () => {
    expect(status()).toMatchObject({ state: 'operational', since: null, planned: [] });
  });

  it('is the worst of what lasts, since that began', () => {
    const partly = outage('2026-03-30T07:00:00Z', null, 3000);
    expect(status(partly)).toMatchObject({ state: 'degraded', since: at('2026-03-30T07:00:00Z') });
    expect(status(partly, outage('2026-03-30T08:00:00Z', null))).toMatchObject({ state: 'down', since: at('2026-03-30T08:00:00Z') });
    expect(status(partly, outage('2026-03-30T08:00:00Z', '2026-03-30T09:00:00Z'))).toMatchObject({ state: 'degraded', since: at('2026-03-30T09:00:00Z') });
    expect(status(work('2026-03-30T09:00:00Z', '2026-03-30T11:00:00Z'))).toMatchObject({ state: 'maintenance' });
  });

  it('is operational again from the very moment it ended, as intervals are half-open (R1)', () => {
    expect(status(outage('2026-03-30T08:00:00Z', '2026-03-30T10:00:00Z'))).toMatchObject({ state: 'operational', since: now });
  });

  it('shows of each local day the worst, also of the day that is an hour shorter', () => {
    // Midnight in Stockholm is 23:00 before the change of clocks and 22:00 after it.
    expect(days(outage('2026-03-28T22:30:00Z', '2026-03-28T23:00:00Z', 100))).toEqual(['2026-03-28 degraded', '2026-03-29 operational', '2026-03-30 operational']);
    expect(days(outage('2026-03-29T21:59:00Z', '2026-03-29T22:01:00Z'))).toEqual(['2026-03-28 operational', '2026-03-29 down', '2026-03-30 down']);
  });

  it('lists what is planned, the nearest first, and says nothing of outages to come', () => {
    const planned = [work('2026-04-02T20:00:00Z', '2026-04-02T22:00:00Z'), work('2026-04-01T20:00:00Z', '2026-04-01T22:00:00Z')];
    expect(status(...planned, outage('2026-04-01T00:00:00Z', null)).planned.map(({ from }) => from)).toEqual([at('2026-04-01T20:00:00Z'), at('2026-04-02T20:00:00Z')]);
    expect(days(...planned)[2]).toBe('2026-03-30 operational');
  });
});
