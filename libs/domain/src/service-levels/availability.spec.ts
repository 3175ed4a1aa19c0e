import fc from 'fast-check';
import { formatRatio } from '../numbers/decimal.js';
import { displayed } from '../numbers/display.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { DAY, HOUR, MINUTE, parseInstant } from '../time/instant.js';
import {
  availability,
  type AvailabilityEvidence,
  type AvailabilityResult,
  type Outage,
} from './availability.js';

const day = [['00:00', '24:00']] as const;
const always = compileCalendar({
  zone: 'UTC',
  versions: [
    {
      effectiveFrom: null,
      windows: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
      holidays: [],
      specialDays: {},
    },
  ],
});
const from = parseInstant('2026-09-01T00:00Z');
const period = { from, to: from + 30 * DAY };
const terms = { expectedTarget: '99.95', minimumTarget: '99' };
const down = (start: number, length: number, more: Partial<Outage> = {}): Outage => ({
  from: from + start,
  to: from + start + length,
  cause: null,
  impact: 10_000,
  ...more,
});
const measure = (evidence: Partial<AvailabilityEvidence>): AvailabilityResult =>
  availability(
    {
      calendar: always,
      period,
      now: period.to,
      outages: [],
      maintenance: [],
      excludedCauses: [],
      excludedTimes: [],
      ...evidence,
    },
    terms,
  );
const shown = ({ value }: AvailabilityResult, decimals = 2): string =>
  value === null ? 'not measured' : displayed(value, 'higher_is_better', decimals);

describe('R11 availability', () => {
  it('R11 30 days round the clock: 3 hours down show 99.58 %, 6 hours 99.16 %', () => {
    expect(shown(measure({ outages: [down(0, 3 * HOUR)] }))).toBe('99.58');
    const six = measure({ outages: [down(0, 6 * HOUR)] });
    expect(shown(six)).toBe('99.16');
    expect(six.value && formatRatio(six.value)).toBe('595/6');
  });

  it('R11 T 43 200 min, M 240, D 90 is 99.7905… %', () => {
    const maintenance = [{ from: from + DAY, to: from + DAY + 240 * MINUTE, endedAt: null }];
    const result = measure({ maintenance, outages: [down(5 * DAY, 90 * MINUTE)] });
    expect(result.agreedMs).toBe(42_960 * MINUTE);
    expect(shown(result, 4)).toBe('99.7905');
    expect(result.verdict).toBe('below_expected');
  });

  it('R12 99.949 % never shows as 99.95 and is below it', () => {
    const result = measure({ outages: [down(0, 0.00051 * 30 * DAY)] });
    expect(result.value && formatRatio(result.value)).toBe('99949/1000');
    expect(shown(result)).toBe('99.94');
    expect(result.verdict).toBe('below_expected');
  });

  it('R11 a degraded outage counts by its impact, overlapping ones by the largest at each instant', () => {
    const outages = [
      down(0, 4 * HOUR, { impact: 2_500 }),
      down(HOUR, HOUR),
      down(HOUR, 2 * HOUR, { impact: 1 }),
    ];
    expect(formatRatio(measure({ outages }).downMs)).toBe(String(HOUR + (3 * HOUR) / 4));
  });

  it('R11 an excluded cause removes its outage before the union, not what another one covers', () => {
    const outages = [down(0, 4 * HOUR, { cause: 'power' }), down(0, HOUR, { impact: 5_000, cause: 'disk' })];
    expect(formatRatio(measure({ outages, excludedCauses: ['power'] }).downMs)).toBe(String(HOUR / 2));
  });

  it('R11 an excluded time leaves the downtime but not the agreed service time', () => {
    const excludedTimes = [{ from, to: from + HOUR }];
    const result = measure({ outages: [down(0, 3 * HOUR)], excludedTimes });
    expect(formatRatio(result.downMs)).toBe(String(2 * HOUR));
    expect(result.agreedMs).toBe(30 * DAY);
  });

  it('R11 maintenance never counts twice, and beyond its agreed end it is outage', () => {
    const agreed = { from, to: from + 2 * HOUR };
    const maintenance = [
      { ...agreed, endedAt: from + 3 * HOUR },
      { ...agreed, endedAt: null },
    ];
    const result = measure({ maintenance, outages: [down(HOUR, HOUR)] });
    expect(result.agreedMs).toBe(30 * DAY - 2 * HOUR);
    expect(formatRatio(result.downMs)).toBe(String(HOUR));
  });

  it('R11 no agreed service time is not measured', () => {
    const result = measure({ maintenance: [{ ...period, endedAt: null }], outages: [down(0, DAY)] });
    expect(result).toMatchObject({ value: null, verdict: 'not_measured' });
    expect(result.explanation.code).toBe('no_agreed_service_time');
  });

  it('R11 an outage still open runs to now, and only the period counts', () => {
    const open = { from: from - DAY, to: null, cause: null, impact: 10_000 };
    expect(formatRatio(measure({ outages: [open], now: from + HOUR }).downMs)).toBe(String(HOUR));
  });

  it('R1 R11 refuses a reversed outage and an impact that is no 1/10 000', () => {
    expect(() => measure({ outages: [down(HOUR, -1)] })).toThrow(
      expect.objectContaining({ code: 'reversed_interval' }),
    );
    for (const impact of [-1, 10_001, 0.5]) {
      expect(() => measure({ outages: [down(0, 1, { impact })] })).toThrow(
        expect.objectContaining({ code: 'bad_impact' }),
      );
    }
  });

  it('R11 is between 0 and 100 and the same in any order and however outages are cut', () => {
    const outage = fc
      .tuple(fc.nat(720), fc.integer({ min: 1, max: 48 }), fc.nat(10_000))
      .map(([start, hours, impact]) => down(start * HOUR, hours * HOUR, { impact }));
    fc.assert(
      fc.property(fc.array(outage, { maxLength: 8 }), (outages) => {
        const { value, downMs } = measure({ outages });
        expect(value?.gte(0) && value.lte(100)).toBe(true);
        const cut = outages.toReversed().flatMap((one) => {
          const middle = one.from + HOUR / 2;
          return [
            { ...one, from: middle },
            { ...one, to: middle },
          ];
        });
        expect(measure({ outages: cut }).downMs.equals(downMs)).toBe(true);
      }),
    );
  });
});
