import Fraction from 'fraction.js';
import { daysAfter, inTime, type ProposalFacts, sameTurn, shareInTime, turnFor } from './answer-clock.js';
import { usualInnovationTerms } from './innovation-terms.js';

const facts = (more: Partial<ProposalFacts>): ProposalFacts => ({
  ...{ state: 'proposed', submitted: true, proposedBy: 'supplier', withSuppliers: true, responded: false },
  ...{ question: null, pilot: null, measuredUntil: null },
  ...more,
});
const terms = { ...usualInnovationTerms, supplierDays: { ...usualInnovationTerms.supplierDays, plan: 3 } };
const turn = (more: Partial<ProposalFacts>) => {
  const found = turnFor(facts(more), terms, '2026-02-27');
  return found && [found.waitingOn, found.task, found.answerBy];
};

describe('R26 the answer clock of a proposal', () => {
  it('waits for nobody while it is written and once nothing follows', () => {
    expect([turn({ submitted: false, state: 'committed' }), turn({ state: 'rejected' }), turn({ state: 'benefit_verified' })]).toEqual([null, null, null]);
  });

  it('names whose turn it is in either direction, with the last day by what that side agreed', () => {
    expect(turn({})).toEqual(['buyer', 'evaluate', '2026-03-20']);
    expect(turn({ proposedBy: 'buyer' })).toEqual(['supplier', 'respond', '2026-03-13']);
    expect(turn({ proposedBy: 'buyer', responded: true })).toEqual(['buyer', 'evaluate', '2026-03-20']);
    expect(turn({ proposedBy: 'buyer', withSuppliers: false })).toEqual(['buyer', 'evaluate', '2026-03-20']);
    expect(turn({ state: 'committed' })).toEqual(['supplier', 'revise', '2026-03-20']);
    expect(turn({ state: 'evaluated' })).toEqual(['buyer', 'decide', '2026-03-13']);
    expect(turn({ state: 'approved' })).toEqual(['supplier', 'plan', '2026-03-02']);
    expect(turn({ state: 'approved', pilot: { toOn: '2026-05-01', reported: false } })).toEqual(['buyer', 'start', '2026-03-13']);
  });

  it('counts from the pilot’s and the measuring period’s end', () => {
    expect(turn({ state: 'piloting', pilot: { toOn: '2026-05-01', reported: false } })).toEqual(['supplier', 'report', '2026-05-11']);
    expect(turn({ state: 'piloting', pilot: { toOn: '2026-01-01', reported: false } })).toEqual(['supplier', 'report', '2026-03-09']);
    expect(turn({ state: 'piloting', pilot: { toOn: '2026-05-01', reported: true } })).toEqual(['buyer', 'accept', '2026-03-13']);
    expect(turn({ state: 'delivered', measuredUntil: '2026-06-30' })).toEqual(['buyer', 'verify', '2026-07-30']);
  });

  it('puts an open question first', () => {
    expect(turn({ question: { to: 'supplier', answerBy: '2026-03-01' } })).toEqual(['supplier', 'answer', '2026-03-01']);
  });

  it('shares those in time among those whose day has come', () => {
    const turn = (answerBy: string, answeredOn: string | null) => ({ answerBy, answeredOn });
    const turns = [turn('2026-03-01', '2026-03-01'), turn('2026-03-01', '2026-03-05'), turn('2026-03-01', null), turn('2026-03-09', null)];
    expect(shareInTime(turns, '2026-03-05')).toMatchObject({ value: new Fraction(100, 3), volume: 3 });
    expect(shareInTime([], '2026-03-05')).toEqual({ value: null, volume: 0 });
  });

  it('is in time up to and with the last day, late from the next, and open before', () => {
    const at = (answeredOn: string | null, today = '2026-03-02') => inTime({ answerBy: '2026-03-01', answeredOn }, today);
    expect([at('2026-03-01'), at('2026-03-02'), at(null), at(null, '2026-03-01')]).toEqual([true, false, false, null]);
    expect(sameTurn({ waitingOn: 'buyer', task: 'decide' }, { waitingOn: 'buyer', task: 'decide' })).toBe(true);
    expect(sameTurn(null, { waitingOn: 'buyer', task: 'decide' })).toBe(false);
    expect(() => daysAfter('2026-02-30', 1)).toThrow('no local date');
  });
});
