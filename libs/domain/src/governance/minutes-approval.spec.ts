import { standingOfMinutes } from './minutes-approval.js';

const minutes = { attended: ['a', 'b'], answerBy: '2027-01-10', today: '2027-01-10' };
const yes = (userId: string) => ({ userId, answer: 'approved' as const });

describe('minutes', () => {
  it('wait for everybody who was there to the end of the last day', () => {
    expect(standingOfMinutes({ ...minutes, answers: [yes('a')] })).toEqual({ standing: 'waiting', way: null, waitingFor: ['b'] });
  });

  it('are approved by all, or the day after by the silence of some', () => {
    expect(standingOfMinutes({ ...minutes, answers: [yes('a'), yes('b')] })).toMatchObject({ standing: 'approved', way: 'all' });
    const late = { ...minutes, answers: [yes('a')], today: '2027-01-11' };
    expect(standingOfMinutes(late)).toEqual({ standing: 'approved', way: 'silence', waitingFor: ['b'] });
  });

  it('are held by one objection, also when the term is out', () => {
    const answers = [yes('a'), { userId: 'b', answer: 'objected' as const }];
    expect(standingOfMinutes({ ...minutes, answers, today: '2027-02-01' })).toMatchObject({ standing: 'objected', way: null });
  });

  it('of a meeting that nobody is known to have attended wait for the term', () => {
    expect(standingOfMinutes({ ...minutes, attended: [], answers: [] }).standing).toBe('waiting');
    expect(standingOfMinutes({ ...minutes, attended: [], answers: [], today: '2027-01-11' }).way).toBe('silence');
  });
});
