/** What has a case: a number from the day it begins, and an archive number once it is closed. */
export const caseKinds = ['report', 'dispute', 'credit'] as const;
export type CaseKind = (typeof caseKinds)[number];

export const caseStates = ['open', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];
