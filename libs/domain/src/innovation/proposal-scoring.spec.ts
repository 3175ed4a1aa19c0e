import { formatRatio } from '../numbers/decimal.js';
import { isComplete, scoreProposal } from './proposal-scoring.js';

const criterion = (id: string, weight: string) => ({ id, weight, name: id, guidance: null });
const criteria = [criterion('value', '50'), criterion('risk', '30'), criterion('cost', '20')];
const anna = { evaluatorId: 'anna', points: { value: 5, risk: 3, cost: 4 } };
const bo = { evaluatorId: 'bo', points: { value: 4, risk: 1, cost: 4 } };

describe('R26 the score of a proposal', () => {
  it('is the weighted mean of each criterion’s mean, exactly', () => {
    const { total, criteria: each, complete } = scoreProposal(criteria, [anna, bo]);
    // 4.5 × 0.5 + 2 × 0.3 + 4 × 0.2
    expect(total && formatRatio(total)).toBe('73/20');
    expect(complete).toBe(2);
    expect(each.map(({ lowest, highest }) => [lowest, highest])).toEqual([[4, 5], [1, 3], [4, 4]]);
    const thirds = scoreProposal([criterion('a', '1')], [1, 1, 2].map((points, index) => ({ evaluatorId: String(index), points: { a: points } })));
    expect(thirds.total && formatRatio(thirds.total)).toBe('4/3');
  });

  it('is none until each criterion is scored, and counts those who scored all', () => {
    const half = { evaluatorId: 'bo', points: { value: 4 } };
    expect(scoreProposal(criteria, [half])).toMatchObject({ total: null, complete: 0 });
    expect(scoreProposal(criteria, [anna, half])).toMatchObject({ complete: 1 });
    expect([isComplete(criteria, half), isComplete([], half), isComplete(criteria, anna)]).toEqual([false, false, true]);
    expect(scoreProposal([], [anna]).total).toBeNull();
  });
});
