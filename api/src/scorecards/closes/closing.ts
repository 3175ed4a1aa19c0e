import type { FreezingUnderWay } from '@samsyn/domain/scorecards/period-close';
import { managers } from '../../platform/notifications/notifications.service.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** Who is told of closes on the buyer's side. */
export const closers = [...managers, 'executive'] as const;

/** The page of a month's close. */
export const linkOf = (period: string): string => `/scorecards/closes/${period}`;

export const rightsOf = ({ principal }: TenantTransaction) => ({ run: may(principal, 'periods:run'), sign: may(principal, 'periods:sign') });

export function underWayOf(freezing: { kind: FreezingUnderWay['kind']; state: string; askedBy: string } | undefined): FreezingUnderWay | null {
  if (!freezing) return null;
  const { kind, state, askedBy } = freezing;
  return state === 'proposed' || state === 'queued' || state === 'running' ? { kind, state, askedBy } : null;
}
