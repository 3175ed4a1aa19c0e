import type { Permission } from '../access/permissions.js';

/** How somebody wants to hear of a kind: in the portal, also by mail at once, also in the day's digest, or not at all. */
export const notificationChoices = ['portal', 'at_once', 'daily', 'off'] as const;
export type NotificationChoice = (typeof notificationChoices)[number];

interface KindOfNotice {
  /** Who may not read such things is never told of one. */
  permission: Permission;
  /** What holds until somebody chooses otherwise. */
  choice: NotificationChoice;
}

const kind = (permission: Permission, choice: NotificationChoice): KindOfNotice => ({ permission, choice });

/** Everything a user can be told of. What somebody has to act on comes by mail at once. */
export const notificationKinds = {
  incident_assigned: kind('incidents:read', 'at_once'),
  step_waiting: kind('incidents:read', 'daily'),
  step_decided: kind('incidents:read', 'portal'),
  clock_at_risk: kind('incidents:read', 'portal'),
  clock_breached: kind('incidents:read', 'at_once'),
  comment_added: kind('incidents:read', 'portal'),
  import_finished: kind('imports:read', 'portal'),
  import_failed: kind('imports:read', 'at_once'),
  outage_recorded: kind('outages:read', 'daily'),
  credit_proposed: kind('credits:read', 'at_once'),
  credit_answered: kind('credits:read', 'daily'),
  score_window_open: kind('scorecards:read', 'daily'),
  score_objected: kind('scorecards:read', 'at_once'),
  score_commented: kind('scorecards:read', 'daily'),
  score_objection_answered: kind('scorecards:read', 'at_once'),
  month_in_review: kind('periods:read', 'at_once'),
  month_closed: kind('periods:read', 'daily'),
  restatement_proposed: kind('periods:read', 'at_once'),
  month_restated: kind('periods:read', 'daily'),
  status_update_due: kind('incidents:read', 'at_once'),
  called_in: kind('major-incidents:read', 'at_once'),
  room_role_given: kind('major-incidents:read', 'at_once'),
  evidence_asked: kind('major-incidents:read', 'at_once'),
  report_due: kind('reports:read', 'at_once'),
  report_missing: kind('reports:read', 'at_once'),
  report_submitted: kind('reports:read', 'at_once'),
  report_returned: kind('reports:read', 'at_once'),
  report_accepted: kind('reports:read', 'portal'),
  report_review_due: kind('reports:read', 'at_once'),
  report_answer_needed: kind('reports:read', 'at_once'),
  report_answered: kind('reports:read', 'daily'),
  action_given: kind('actions:read', 'at_once'),
  commitment_handed_in: kind('commitments:read', 'at_once'),
  commitment_answered: kind('commitments:read', 'daily'),
  quote_asked: kind('change-requests:read', 'at_once'),
  quote_received: kind('change-requests:read', 'at_once'),
  quote_answered: kind('change-requests:read', 'at_once'),
  order_placed: kind('orders:read', 'at_once'),
  assessment_published: kind('assessments:read', 'at_once'),
  survey_invited: kind('surveys:respond', 'at_once'),
  survey_reminder: kind('surveys:respond', 'at_once'),
  survey_published: kind('surveys:read', 'daily'),
  challenge_published: kind('challenges:read', 'at_once'),
  proposal_invited: kind('proposals:read', 'at_once'),
  proposal_submitted: kind('proposals:read', 'at_once'),
  proposal_asked: kind('proposals:read', 'at_once'),
  proposal_answered: kind('proposals:read', 'daily'),
  proposal_decided: kind('proposals:read', 'at_once'),
  proposal_late: kind('proposals:read', 'at_once'),
  benefit_measured: kind('benefits:read', 'at_once'),
  benefit_verified: kind('benefits:read', 'daily'),
  obligation_shown: kind('obligations:read', 'at_once'),
  obligation_answered: kind('obligations:read', 'daily'),
  compliance_entered: kind('compliance:read', 'at_once'),
  compliance_answered: kind('compliance:read', 'at_once'),
  subprocessor_announced: kind('compliance:read', 'at_once'),
  subprocessor_answered: kind('compliance:read', 'at_once'),
  board_pack_ready: kind('board-packs:read', 'at_once'),
  meeting_called: kind('meetings:read', 'at_once'),
  meeting_moved: kind('meetings:read', 'at_once'),
  meeting_cancelled: kind('meetings:read', 'at_once'),
  agenda_suggested: kind('meetings:read', 'daily'),
  minutes_sent: kind('meetings:read', 'at_once'),
  minutes_objected: kind('meetings:read', 'at_once'),
  minutes_approved: kind('meetings:read', 'portal'),
  escalated_operational: kind('escalations:read', 'daily'),
  escalated_tactical: kind('escalations:read', 'at_once'),
  escalated_strategic: kind('escalations:read', 'at_once'),
  escalation_ended: kind('escalations:read', 'portal'),
  thing_due: kind('notifications:read', 'daily'),
  thing_late: kind('notifications:read', 'daily'),
} as const satisfies Record<string, KindOfNotice>;

export type NotificationKind = keyof typeof notificationKinds;

/** The kinds a role can be told of at all. */
export const kindsFor = (can: (permission: Permission) => boolean): NotificationKind[] =>
  (Object.keys(notificationKinds) as NotificationKind[]).filter((name) => can(notificationKinds[name].permission));
