/** R22: where a service report stands between the two sides. */
export const reportStates = ['draft', 'submitted', 'in_review', 'returned', 'disputed', 'accepted', 'not_delivered'] as const;
export type ReportState = (typeof reportStates)[number];

export const reportActions = ['submit', 'withdraw', 'review', 'accept', 'return', 'dispute', 'close', 'reopen'] as const;
export type ReportAction = (typeof reportActions)[number];

/** What nobody changes any more but by a dated correction. */
export const isSettled = (state: ReportState): boolean => state === 'accepted' || state === 'not_delivered';

/** Whether the supplier may write in its draft. */
export const isOpenForDraft = (state: ReportState): boolean => state === 'draft' || state === 'returned';
