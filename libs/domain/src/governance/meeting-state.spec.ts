import { agendaIsOpen, isToCome, type MeetingMove, meetingMoves, meetingStates, minutesAreOpen, minutesAreOut, nextMeetingState } from './meeting-state.js';

describe('a meeting', () => {
  it('goes from planned to approved, and back only to revise minutes that were objected to', () => {
    const way: MeetingMove[] = ['set_agenda', 'hold', 'draft', 'send', 'revise', 'send', 'approve'];
    let state = nextMeetingState('planned', 'set_agenda');
    for (const move of way.slice(1)) state = state && nextMeetingState(state, move);
    expect(state).toBe('approved');
  });

  it('stays as it is once approved or cancelled', () => {
    for (const move of meetingMoves) expect([nextMeetingState('approved', move), nextMeetingState('cancelled', move)]).toEqual([null, null]);
    expect(nextMeetingState('held', 'cancel')).toBeNull();
  });

  it('is open for points, minutes and another time only while they make sense', () => {
    expect(meetingStates.filter(agendaIsOpen)).toEqual(['planned', 'agenda_set', 'held', 'minutes_drafted']);
    expect(meetingStates.filter(minutesAreOpen)).toEqual(['held', 'minutes_drafted']);
    expect(meetingStates.filter(minutesAreOut)).toEqual(['minutes_sent', 'approved']);
    expect(meetingStates.filter(isToCome)).toEqual(['planned', 'agenda_set']);
  });
});
