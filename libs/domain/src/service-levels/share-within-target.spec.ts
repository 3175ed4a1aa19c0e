import fc from 'fast-check';
import { displayed } from '../numbers/display.js';
import type { IncidentOutcome } from './outcome.js';
import { plainTerms, type ServiceLevelTerms } from './service-level.js';
import { countOutcomes, shareWithinTarget } from './share-within-target.js';

const terms: ServiceLevelTerms = {
  ...plainTerms,
  id: 'p3',
  metric: 'resolution',
  priority: 3,
  targetMs: 1,
  expectedTarget: '95',
  minimumTarget: '90',
  minimumVolume: 10,
  countsFor: 'every_holder',
  allowedPauseReasons: [],
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  weight: '1',
};

describe('R10 share within target', () => {
  it.each([
    [95, 5, 'met'],
    [9499, 501, 'below_expected'],
    [90, 10, 'below_expected'],
    [8999, 1001, 'below_minimum'],
    [9, 0, 'not_measured'],
    [10, 0, 'met'],
  ])('R10 R13 %i met and %i missed is %s', (met, missed, verdict) => {
    expect(shareWithinTarget({ met, missed, running: 3 }, terms).verdict).toBe(verdict);
  });

  it('R10 below the minimum volume is not measured, and so is nothing at all', () => {
    const few = shareWithinTarget({ met: 9, missed: 0, running: 0 }, terms);
    expect(few.value).toBeNull();
    expect(few.explanation.code).toBe('below_minimum_volume');
    const none = shareWithinTarget({ met: 0, missed: 0, running: 4 }, { ...terms, minimumVolume: 0 });
    expect(none).toMatchObject({
      value: null,
      verdict: 'not_measured',
      explanation: { code: 'nothing_to_count' },
    });
  });

  it('R12 one failure in a hundred thousand never shows 100 %', () => {
    const { value } = shareWithinTarget({ met: 99_999, missed: 1, running: 0 }, terms);
    expect(value && displayed(value, 'higher_is_better')).toBe('99.99');
  });

  it('R10 carries what a reader needs to redo the calculation', () => {
    expect(shareWithinTarget({ met: 19, missed: 1, running: 2 }, terms).explanation).toEqual({
      code: 'share_within_target',
      rules: ['R4', 'R9', 'R10', 'R13'].map((id) => ({ id, version: '1' })),
      inputs: {
        met: 19,
        missed: 1,
        running: 2,
        minimumVolume: 10,
        expectedTarget: '95',
        minimumTarget: '90',
      },
    });
  });

  it('R9 every decided outcome counts in exactly one month, whatever the order', () => {
    const outcomes = fc.array(
      fc.constantFrom('met', 'missed', 'running', 'not_applicable').chain((outcome) =>
        fc.constantFrom('2026-01', '2026-02').map((month) => {
          const period = outcome === 'running' ? null : month;
          return { outcome, period, reasons: [] } as unknown as IncidentOutcome;
        }),
      ),
    );
    fc.assert(
      fc.property(outcomes, (all) => {
        const january = countOutcomes(all, '2026-01');
        const february = countOutcomes(all, '2026-02');
        const decided = all.filter(({ outcome }) => outcome === 'met' || outcome === 'missed').length;
        expect(january.met + january.missed + february.met + february.missed).toBe(decided);
        expect(countOutcomes(all.toReversed(), '2026-01')).toEqual(january);
      }),
    );
  });
});
