import { nextProcurementState, procurementStatesFrom } from './procurement.js';
import { standingsOf } from './sourcing-decision.js';

describe('sourcing', () => {
  it('holds by the newest decision that is in force', () => {
    const standings = standingsOf(['2026-01-01', '2026-06-01', '2025-01-01'], '2026-03-01');
    expect([...standings]).toEqual([['2026-01-01', 'current'], ['2026-06-01', 'upcoming'], ['2025-01-01', 'superseded']]);
    expect([...standingsOf(['2026-06-01'], '2026-06-01')]).toEqual([['2026-06-01', 'current']]);
  });

  it('procures in one direction', () => {
    expect(nextProcurementState('planned', 'tendering')).toBe('tendering');
    expect(() => nextProcurementState('tendering', 'in_dialogue')).toThrow('not_from_here');
    expect(() => nextProcurementState('awarded', 'awarded')).toThrow('not_from_here');
    expect(procurementStatesFrom('tendering')).toEqual(['awarded']);
  });
});
