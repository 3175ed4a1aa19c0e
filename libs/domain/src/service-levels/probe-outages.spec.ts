import { probeOutages } from './probe-outages.js';

const up = (at: number) => ({ at, up: 10_000 });
const down = (at: number) => ({ at, up: 0 });
const intervals = (...probes: { at: number; up: number }[]) =>
  probeOutages(probes, 100).outages.map(({ from, to, impact }) => [from, to, impact]);

describe('R11 outages that probes show', () => {
  it('R11 a state holds until the next probe, however far away it is', () => {
    expect(intervals(up(0), down(10), up(70))).toEqual([[10, 70, 10_000]]);
  });

  it('R11 the last state holds to the end of what is asked for', () => {
    expect(intervals(up(0), down(90))).toEqual([[90, 100, 10_000]]);
  });

  it('R11 probes that agree make one outage, a partial one another', () => {
    expect(intervals(down(0), down(10), { at: 20, up: 2500 }, up(30))).toEqual([
      [0, 20, 10_000],
      [20, 30, 7500],
    ]);
  });

  it('R11 the order in which they were reported does not matter', () => {
    expect(intervals(up(70), down(10), up(0))).toEqual(intervals(up(0), down(10), up(70)));
  });

  it('R11 a correction at the same instant replaces what was said', () => {
    expect(intervals(down(10), up(10))).toEqual([]);
  });

  it('R11 knows nothing from before the first probe', () => {
    expect(probeOutages([up(40)], 100).known).toEqual({ from: 40, to: 100 });
    expect(probeOutages([up(140)], 100).known).toBeNull();
  });
});
