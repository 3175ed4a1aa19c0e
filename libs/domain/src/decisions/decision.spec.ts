import { byDeadline, type Dated } from './decision.js';

const decision = (kind: Dated['kind'], id: string, dueOn: string | null): Dated => ({ kind, id, dueOn });

describe('decisions', () => {
  it('come by deadline, those without one last, and equally near ones in a fixed order', () => {
    const all = [
      decision('objection', 'b', null),
      decision('notice_date', 'a', '2026-03-01'),
      decision('credit_to_claim', 'a', '2026-03-01'),
      decision('objection', 'a', null),
      decision('credit_to_claim', 'z', '2026-02-28'),
    ];
    expect(byDeadline(all).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'credit_to_claim z',
      'credit_to_claim a',
      'notice_date a',
      'objection a',
      'objection b',
    ]);
    expect(all[0]?.id).toBe('b');
  });
});
