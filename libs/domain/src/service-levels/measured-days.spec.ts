import { HOUR, parseInstant } from '../time/instant.js';
import { measuredDays, type MeasuredPoint } from './measured-days.js';

const zone = 'Europe/Stockholm';
const probe = (at: string, up: number, responseMs: number | null = null): MeasuredPoint => ({
  ...{ at: parseInstant(at), up, value: null, responseMs },
});
const figure = (at: string, value: string): MeasuredPoint => ({ at: parseInstant(at), up: null, value, responseMs: null });

describe('R11 a day of measurements', () => {
  it('lets a state hold until the next probe, over midnight too', () => {
    const days = measuredDays([probe('2026-01-10T21:00:00Z', 0, 40), probe('2026-01-11T01:00:00Z', 10_000, 20)], zone);
    expect(days).toMatchObject([
      { day: '2026-01-10', measurements: 1, down: 1, downMs: 2 * HOUR, knownMs: 2 * HOUR, responseSum: 40 },
      { day: '2026-01-11', measurements: 1, down: 0, downMs: 2 * HOUR, knownMs: 2 * HOUR, responseSum: 20 },
    ]);
  });

  it.each([
    ['2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23],
    ['2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
  ])('R2 has the hours that %s has', (day, from, to, hours) => {
    const [first] = measuredDays([probe(from, 0), probe(to, 10_000)], zone);
    expect(first).toMatchObject({ day, downMs: hours * HOUR, knownMs: hours * HOUR });
  });

  it('knows whole days between two probes far apart', () => {
    const days = measuredDays([probe('2026-01-10T12:00:00Z', 10_000), probe('2026-01-13T12:00:00Z', 10_000)], zone);
    expect(days.map(({ day, measurements, knownMs }) => [day, measurements, knownMs / HOUR])).toEqual([
      ['2026-01-10', 1, 11],
      ['2026-01-11', 0, 24],
      ['2026-01-12', 0, 24],
      ['2026-01-13', 1, 13],
    ]);
  });

  it('counts a degraded state by what was lacking', () => {
    const days = measuredDays([probe('2026-01-10T10:00:00Z', 7_500), probe('2026-01-10T14:00:00Z', 10_000)], zone);
    expect(days).toMatchObject([{ down: 1, downMs: HOUR, knownMs: 4 * HOUR }]);
  });

  it('does not guess what followed the last probe', () => {
    expect(measuredDays([probe('2026-01-10T10:00:00Z', 0)], zone)).toMatchObject([{ down: 1, downMs: 0, knownMs: 0 }]);
    expect(measuredDays([], zone)).toEqual([]);
  });

  it('sums figures exactly', () => {
    const values = ['0.1', '0.2', '-1.5', '1000000000000.000001'];
    const points = values.map((value, hour) => figure(`2026-01-10T1${hour}:00:00Z`, value));
    expect(measuredDays(points, zone)).toMatchObject([
      { sum: '999999999998.800001', minimum: '-1.5', maximum: '1000000000000.000001', knownMs: 0 },
    ]);
  });
});
