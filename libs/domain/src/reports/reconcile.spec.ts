import { formatRatio } from '../numbers/decimal.js';
import { inMetricUnit, inReportUnit } from './measured-value.js';
import { reconcile } from './reconcile.js';

describe('R22 a reported figure against the measured one', () => {
  it('is within its tolerance up to the bound itself, exactly', () => {
    const half = { kind: 'absolute', value: '0.5' } as const;
    expect(reconcile('80.5', '80', half)).toMatchObject({ standing: 'within' });
    expect(reconcile('80.51', '80', half).standing).toBe('outside');
    expect(reconcile('79.5', '80', half).standing).toBe('within');
    const percent = { kind: 'relative', value: '10' } as const;
    expect(reconcile('0.33', '0.3', percent).standing).toBe('within');
    expect(reconcile('0.331', '0.3', percent).standing).toBe('outside');
    // A tolerance relative to nothing is none.
    expect(reconcile('0.01', '0', percent)).toMatchObject({ standing: 'outside', relative: null });
  });

  it('is to be equal where no tolerance is agreed', () => {
    expect([reconcile('4', '4.0').standing, reconcile('4', '5').standing]).toEqual(['within', 'outside']);
    const { deviation, relative } = reconcile('4', '5');
    expect([deviation && formatRatio(deviation), relative && formatRatio(relative)]).toEqual(['-1', '-1/5']);
  });

  it('says what is missing where one of the two is', () => {
    expect(reconcile(null, '5')).toEqual({ standing: 'not_reported', deviation: null, relative: null });
    expect(reconcile(null, null).standing).toBe('within');
    expect(reconcile('5', null)).toEqual({ standing: 'not_measured', deviation: null, relative: null });
  });

  it('goes from the metric’s unit to the report’s and back, or not at all', () => {
    const hours = inReportUnit('5400000', 'ms', 'h');
    expect(hours && formatRatio(hours)).toBe('3/2');
    const ms = inMetricUnit('1.5', 'ms', 'h');
    expect(ms && formatRatio(ms)).toBe('5400000');
    expect([inReportUnit('99.5', 'percent', 'h'), inMetricUnit('1', 'count', '%')]).toEqual([null, null]);
    expect(inReportUnit('4.2', 'figure', 'poäng')?.equals('4.2')).toBe(true);
  });
});
