import { countedFromFor, isLadder, levelAbove, standingOfEscalation, usualLadder } from './escalation.js';

const on = (today: string) => standingOfEscalation('2027-01-01', usualLadder, today);

describe('the escalation ladder', () => {
  it('is climbed a level at a time as the days go by', () => {
    expect(on('2027-01-01')).toBeNull();
    expect(on('2027-01-02')).toEqual({ level: 'operational', since: '2027-01-02', next: { level: 'tactical', on: '2027-01-11' } });
    expect(on('2027-01-10')?.level).toBe('operational');
    expect(on('2027-01-11')).toEqual({ level: 'tactical', since: '2027-01-11', next: { level: 'strategic', on: '2027-01-31' } });
    expect(on('2027-06-01')).toEqual({ level: 'strategic', since: '2027-01-31', next: null });
  });

  it('begins where somebody raises it, and goes on from there', () => {
    const from = countedFromFor('tactical', usualLadder, '2027-03-10');
    expect(standingOfEscalation(from, usualLadder, '2027-03-10')).toEqual({ level: 'tactical', since: '2027-03-10', next: { level: 'strategic', on: '2027-03-30' } });
    expect([levelAbove('operational'), levelAbove('strategic')]).toEqual(['tactical', null]);
  });

  it('has each level after the one below', () => {
    expect([isLadder(usualLadder), isLadder({ ...usualLadder, tactical: 1 }), isLadder({ ...usualLadder, operational: 0 })]).toEqual([true, false, false]);
  });
});
