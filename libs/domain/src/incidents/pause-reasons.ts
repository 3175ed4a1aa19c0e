/** Why a clock may stand still (R5): what a service level can allow, and what an incident's history names. */
export const pauseReasons = [
  'awaiting_user',
  'awaiting_vendor',
  'awaiting_problem',
  'awaiting_evidence',
  'pending',
  'on_hold',
  'agreed_change',
  'force_majeure',
] as const;
export type PauseReason = (typeof pauseReasons)[number];
