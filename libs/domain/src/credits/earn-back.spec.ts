import { results } from './credits.testing.js';
import { earnedBack } from './earn-back.js';

const above = { expectedTarget: '99', direction: 'higher_is_better' } as const;
const back = (values: (string | null)[], credited = ['2026-01']) =>
  earnedBack(results(...values), new Set(credited), { periods: 2 }, above);

describe('R18 earn-back', () => {
  it('returns a credit once the agreed number of periods after it are above expected', () => {
    expect(back(['98', '99.5', '99.5'])).toBe('2026-01');
    expect(back(['98', '99.5'])).toBeNull();
  });

  it('asks for strictly above: exactly at expected is not', () => {
    expect(back(['98', '99.5', '99'])).toBeNull();
  });

  it('skips periods that were not measured', () => {
    expect(back(['98', '99.5', null, '99.5'])).toBe('2026-01');
    expect(back(['98', '99.5', '99.5', null])).toBeNull();
  });

  it('returns it once, in the period that completes the run', () => {
    expect(back(['98', '99.5', '99.5', '99.5'])).toBeNull();
  });

  it('has nothing to return where no credit was given', () => {
    expect(back(['98', '99.5', '99.5'], [])).toBeNull();
  });

  it('knows that less is better', () => {
    const lower = { expectedTarget: '99', direction: 'lower_is_better' } as const;
    expect(earnedBack(results('100', '98', '98'), new Set(['2026-01']), { periods: 2 }, lower)).toBe('2026-01');
  });
});
