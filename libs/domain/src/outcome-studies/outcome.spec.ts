import { changeAgainst, nextMeasurementOn } from './outcome.js';

describe('an outcome', () => {
  it('R12: is measured against the baseline, exactly', () => {
    const change = changeAgainst('3', '4', 'higher_is_better');
    expect([change?.absolute.toFraction(), change?.percent?.toFraction(), change?.verdict]).toEqual(['1', '100/3', 'better']);
    expect(changeAgainst('0.3', '0.1', 'lower_is_better')).toMatchObject({ verdict: 'better' });
    expect(changeAgainst('0.3', '0.1', 'lower_is_better')?.absolute.toFraction()).toBe('-1/5');
    expect(changeAgainst('3', '4', 'lower_is_better')?.verdict).toBe('worse');
    expect(changeAgainst('3.0', '3', 'lower_is_better')?.verdict).toBe('same');
  });

  it('has no percentage of nothing, and no change without a baseline', () => {
    expect(changeAgainst('0', '4', 'higher_is_better')).toMatchObject({ percent: null, verdict: 'better' });
    expect(changeAgainst(null, '4', 'higher_is_better')).toBeNull();
  });

  it('is due an interval after the last time, until the study is over', () => {
    const study = { changedOn: '2017-04-01', everyMonths: 6, endsOn: '2019-04-01' };
    expect(nextMeasurementOn(study, [])).toBe('2017-10-01');
    expect(nextMeasurementOn(study, ['2018-10-01', '2017-10-01'])).toBe('2019-04-01');
    expect(nextMeasurementOn(study, ['2019-04-01'])).toBeNull();
    expect(nextMeasurementOn({ ...study, endsOn: null }, ['2019-04-01'])).toBe('2019-10-01');
  });
});
