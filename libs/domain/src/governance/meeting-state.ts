export const meetingStates = ['planned', 'agenda_set', 'held', 'minutes_drafted', 'minutes_sent', 'approved', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingMoves = ['set_agenda', 'hold', 'draft', 'send', 'revise', 'approve', 'cancel'] as const;
export type MeetingMove = (typeof meetingMoves)[number];

const moves: Record<MeetingMove, { from: readonly MeetingState[]; to: MeetingState }> = {
  set_agenda: { from: ['planned'], to: 'agenda_set' },
  hold: { from: ['planned', 'agenda_set'], to: 'held' },
  draft: { from: ['held'], to: 'minutes_drafted' },
  send: { from: ['held', 'minutes_drafted'], to: 'minutes_sent' },
  revise: { from: ['minutes_sent'], to: 'minutes_drafted' },
  approve: { from: ['minutes_sent'], to: 'approved' },
  cancel: { from: ['planned', 'agenda_set'], to: 'cancelled' },
};

/** Where a move leads from a state; null where it cannot be made. */
export const nextMeetingState = (state: MeetingState, move: MeetingMove): MeetingState | null =>
  moves[move].from.includes(state) ? moves[move].to : null;

/** Whether points can still be taken onto the agenda: also while its minutes are written, as what came up at the table. */
export const agendaIsOpen = (state: MeetingState): boolean => ['planned', 'agenda_set', 'held', 'minutes_drafted'].includes(state);

/** Whether what was said and decided can be written down. */
export const minutesAreOpen = (state: MeetingState): boolean => state === 'held' || state === 'minutes_drafted';

/** Whether the minutes have left for all who may read them. */
export const minutesAreOut = (state: MeetingState): boolean => state === 'minutes_sent' || state === 'approved';

/** Whether the time or place can still be changed. */
export const isToCome = (state: MeetingState): boolean => state === 'planned' || state === 'agenda_set';
