import { serviceLevel } from '../../../testing/examples/service-level.js';
import { emptyTerms, targetOf, termsBody, typedTerms } from './terms-model.js';

const zone = 'Europe/Stockholm';
const typed = (changes = {}) => typedTerms(serviceLevel(changes), ',', zone);

describe('terms as they are typed', () => {
  it('are hours and minutes, percentages in the language’s way, and ticked reasons', () => {
    expect(typed()).toMatchObject({
      targetBy: 'time',
      targetHours: '4',
      targetMinutes: '30',
      expectedTarget: '97,5',
      minimumTarget: '90',
      pauseReasons: { awaiting_user: true, force_majeure: false },
    });
  });

  it('of durations are targets in hours, exactly there and back', () => {
    const level = { metric: 'resolution_duration', statistic: 'median', targetMs: null, expectedTarget: '16200000', minimumTarget: '28800000' } as const;
    const terms = typed(level);
    expect([terms.expectedTarget, terms.minimumTarget]).toEqual(['4,5', '8']);
    expect(termsBody(terms, zone)).toMatchObject({ expectedTarget: '16200000', minimumTarget: '28800000', statistic: 'median', percentile: null });
  });

  it('of availability have neither target nor priority nor pauses, whatever was typed before', () => {
    expect(termsBody({ ...typed(), metric: 'availability' }, zone)).toMatchObject({ targetMs: null, priority: null, pauseReasons: [] });
  });

  it('by days have no length of time, and the other way round', () => {
    const days = { ...typed(), targetBy: 'days', targetDays: '2' } as const;
    expect(termsBody(days, zone)).toMatchObject({ targetMs: null, targetDays: 2 });
    expect(termsBody({ ...days, targetBy: 'time' }, zone)).toMatchObject({ targetMs: 16_200_000, targetDays: null });
  });

  it('exclude causes by name, and times on the organisation’s clocks', () => {
    const exclusions = { causes: 'power, force_majeure, power', times: [{ from: '2026-07-01T08:00', to: '2026-07-01T10:00', reason: 'Flytt' }] };
    expect(termsBody({ ...typed(), metric: 'downtime', exclusions }, zone).exclusions).toEqual({
      causes: ['power', 'force_majeure'],
      times: [{ from: '2026-07-01T06:00:00.000Z', to: '2026-07-01T08:00:00.000Z', reason: 'Flytt' }],
    });
  });

  it.each([
    { kind: 'pool', trigger: 'below_expected', poolPercent: '50', levelPercent: '12.5' },
    { kind: 'tiers', tiers: [{ bound: '99.9', percent: '5' }, { bound: '99', percent: '10' }] },
    { kind: 'points', bands: [{ from: '99', points: 0 }], otherwise: 4, valuePerPointMinor: '150050' },
    { kind: 'hourly', counting: 'started', per: 'event', thresholdMs: 5_400_000, amountPerHourMinor: '500000' },
  ])('keep a credit rule of $kind there and back', (own) => {
    const rule = { ...own, multiplier: { fromConsecutive: 2, factor: '1.5' }, earnBack: { periods: 3 }, chronicFailure: null };
    const { creditRule } = termsBody(typed({ creditRule: rule }), zone);
    expect(creditRule).toEqual(rule);
  });

  it('have a target only where some time is said', () => {
    expect(targetOf(emptyTerms())).toBeNull();
    expect(targetOf({ targetHours: '', targetMinutes: '30' })).toBe(1_800_000);
    expect(targetOf({ targetHours: '0', targetMinutes: '0' })).toBeNull();
    expect(targetOf({ targetHours: 'fyra', targetMinutes: '' })).toBeNull();
  });
});
