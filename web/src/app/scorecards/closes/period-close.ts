import type { components } from '@samsyn/api-client';

export type Periods = components['schemas']['PeriodsDto'];
export type Period = components['schemas']['PeriodDto'];
export type PeriodClose = components['schemas']['PeriodCloseDto'];
export type Readiness = components['schemas']['ReadinessItemDto'];
export type Late = components['schemas']['LateEvidenceDto'];
export type Restatement = components['schemas']['RestatementDto'];

export const periodTopics = ['periods'] as const;

/** As it is marked: a closed month that has been restated says so. */
export const standingOf = ({ status, frozen }: Pick<Period, 'status' | 'frozen'>): Period['status'] | 'restated' =>
  status === 'closed' && frozen.length > 1 ? 'restated' : status;
