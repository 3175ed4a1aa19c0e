/** The levels at which buyer and suppliers meet, from below; a forum is for many and decides nothing above them. */
export const boardLevels = ['operational', 'tactical', 'strategic', 'forum'] as const;
export type BoardLevel = (typeof boardLevels)[number];

/** The levels a late thing goes up. */
export const escalationLevels = ['operational', 'tactical', 'strategic'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];
