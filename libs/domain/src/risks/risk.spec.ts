import { currentSize, riskBand, riskLevels } from './risk.js';

describe('a risk', () => {
  it('has its band by the table', () => {
    expect(riskLevels.map((likelihood) => riskLevels.map((impact) => riskBand(likelihood, impact)[0]).join(''))).toEqual(['lllmm', 'llmmh', 'lmmhh', 'lmhhc', 'mmhcc']);
    expect([riskBand(5, 1), riskBand(1, 5), riskBand(4, 5), riskBand(5, 4)]).toEqual(['medium', 'medium', 'critical', 'critical']);
    expect(() => riskBand(0, 3)).toThrow('bad_risk_level');
    expect(() => riskBand(3, 6)).toThrow('bad_risk_level');
  });

  it('never becomes smaller by being likelier or hitting harder', () => {
    const order = ['low', 'medium', 'high', 'critical'];
    for (const a of riskLevels)
      for (const b of riskLevels) {
        const here = order.indexOf(riskBand(a, b));
        if (a < 5) expect(order.indexOf(riskBand(a + 1, b))).toBeGreaterThanOrEqual(here);
        if (b < 5) expect(order.indexOf(riskBand(a, b + 1))).toBeGreaterThanOrEqual(here);
      }
  });

  it('is what is left of it once it is treated, and whole again when it is open', () => {
    const risk = { likelihood: 4, impact: 5, residualLikelihood: 2, residualImpact: 4 };
    expect(currentSize({ ...risk, state: 'open' })).toEqual({ likelihood: 4, impact: 5 });
    expect(currentSize({ ...risk, state: 'treated' })).toEqual({ likelihood: 2, impact: 4 });
    expect(currentSize({ ...risk, residualImpact: null, state: 'accepted' })).toEqual({ likelihood: 4, impact: 5 });
  });
});
