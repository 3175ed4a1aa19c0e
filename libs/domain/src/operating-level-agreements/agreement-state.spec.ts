import { removable, rewrittenFields, standingOf } from './agreement-state.js';

const agreed = { state: 'agreed', startsOn: '2026-03-01', endsOn: '2026-06-30' } as const;
const draft = { ...agreed, state: 'draft' } as const;
const rewritten = (changed: string[], after: { endsOn: string | null }, before: typeof agreed | typeof draft = agreed) =>
  rewrittenFields(before, { ...before, ...after }, changed, '2026-06-15');

describe('how an agreement stands', () => {
  it.each([
    ['2026-02-28', 'upcoming'],
    ['2026-03-01', 'in_force'],
    ['2026-06-30', 'in_force'],
    ['2026-07-01', 'ended'],
  ])('on %s is %s', (today, standing) => {
    expect(standingOf(agreed, today)).toBe(standing);
    expect(standingOf(draft, today)).toBe('draft');
  });

  it('goes on while no end is agreed', () => {
    expect(standingOf({ ...agreed, endsOn: null }, '2036-01-01')).toBe('in_force');
  });

  it('may be taken away until it is in force', () => {
    expect([removable(draft, '2026-07-01'), removable(agreed, '2026-02-01'), removable(agreed, '2026-04-01')]).toEqual([true, true, false]);
  });
});

describe('R25 what is agreed is not rewritten', () => {
  it('R25 keeps terms, suppliers and state, and lets the wording change', () => {
    expect(rewritten(['target', 'title', 'agreedText', 'number', 'state'], agreed)).toEqual(['target', 'state']);
    expect(rewritten(['target'], agreed, draft)).toEqual([]);
  });

  it('R25 lets the end move within what is still to come', () => {
    expect(rewritten(['endsOn'], { endsOn: '2026-06-01' })).toEqual([]);
    expect(rewritten(['endsOn'], { endsOn: null })).toEqual([]);
    expect(rewritten(['endsOn'], { endsOn: '2026-05-31' })).toEqual(['endsOn']);
    const past = { ...agreed, endsOn: '2026-05-31' };
    expect(rewrittenFields(past, { ...past, endsOn: null }, ['endsOn'], '2026-06-15')).toEqual(['endsOn']);
  });
});
