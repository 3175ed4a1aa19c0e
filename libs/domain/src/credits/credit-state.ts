/** R19: where a credit stands between the two sides. */
export const creditStates = ['calculated', 'proposed', 'accepted', 'disputed', 'settled', 'waived'] as const;
export type CreditState = (typeof creditStates)[number];

export const creditActions = ['propose', 'accept', 'dispute', 'settle', 'waive'] as const;
export type CreditAction = (typeof creditActions)[number];
