/** R25: where a month stands. */
export const periodStatuses = ['open', 'in_review', 'closed'] as const;
export type PeriodStatus = (typeof periodStatuses)[number];

/** What somebody does with a month. */
export const periodActions = [
  'start_review',
  'withdraw_review',
  'sign',
  'propose_restatement',
  'withdraw_restatement',
  'sign_restatement',
] as const;
export type PeriodAction = (typeof periodActions)[number];

/** A close or restatement that has not ended: asked for, or being frozen. */
export interface FreezingUnderWay {
  readonly kind: 'close' | 'restatement';
  readonly state: 'proposed' | 'queued' | 'running';
  readonly askedBy: string;
}

export interface PeriodStanding {
  readonly status: PeriodStatus;
  readonly reviewStartedBy: string | null;
  readonly underWay: FreezingUnderWay | null;
}

/** Who would act; `run` starts and proposes, `sign` is the second pair of eyes. */
export interface PeriodActor {
  readonly userId: string | null;
  readonly run: boolean;
  readonly sign: boolean;
}

/** R25: what somebody may do with a month: nobody signs what they asked for themselves. */
export function periodActionsFor({ status, reviewStartedBy, underWay }: PeriodStanding, { userId, run, sign }: PeriodActor): PeriodAction[] {
  if (userId === null) return [];
  const may: [PeriodAction, boolean][] = [
    ['start_review', run && status === 'open'],
    ['withdraw_review', run && status === 'in_review' && underWay === null],
    ['sign', sign && status === 'in_review' && underWay === null && reviewStartedBy !== userId],
    ['propose_restatement', run && status === 'closed' && underWay === null],
    ['withdraw_restatement', run && underWay?.state === 'proposed'],
    ['sign_restatement', sign && underWay?.state === 'proposed' && underWay.askedBy !== userId],
  ];
  return may.flatMap(([action, allowed]) => (allowed ? [action] : []));
}

/** What stands between a month and its close. */
export const readinessCodes = [
  'month_not_over',
  'review_not_over',
  'imports_running',
  'evidence_waiting',
  'reports_unreviewed',
  'disputes_open',
  'objections_open',
  'reports_missing',
  'kpis_unmeasured',
  'credits_unanswered',
  'earlier_month_open',
] as const;
export type ReadinessCode = (typeof readinessCodes)[number];

const remarks: ReadonlySet<ReadinessCode> = new Set(['reports_missing', 'kpis_unmeasured', 'credits_unanswered', 'earlier_month_open']);

/** R25: what is still to be decided forbids a close; what is merely not there can be closed over, with a reason. */
export const blocksClose = (code: ReadinessCode): boolean => !remarks.has(code);
