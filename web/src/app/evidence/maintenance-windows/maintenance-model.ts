import type { components } from '@samsyn/api-client';
import { instantOfLocal, localOfInstant } from '../../core/i18n/local-time.js';
import type { MaintenanceWindow } from '../evidence.js';

type Body = components['schemas']['CreateMaintenanceWindowDto'];

/** A maintenance window as it is typed, times on the organisation's clocks. */
export interface MaintenanceModel {
  supplierId: string;
  towerId: string;
  component: string;
  title: string;
  from: string;
  to: string;
  endedAt: string;
  agreed: boolean;
  note: string;
}

export function typedMaintenance(window: MaintenanceWindow | null, zone: string): MaintenanceModel {
  const local = (at: string | null | undefined) => (at ? localOfInstant(Date.parse(at), zone) : '');
  return {
    supplierId: window?.supplierId ?? '',
    towerId: window?.towerId ?? '',
    component: window?.component ?? '',
    title: window?.title ?? '',
    from: local(window?.from),
    to: local(window?.to),
    endedAt: local(window?.endedAt),
    agreed: window?.agreed ?? true,
    note: window?.note ?? '',
  };
}

export function maintenanceBody(typed: MaintenanceModel, zone: string): Body {
  return {
    ...typed,
    component: typed.component.trim() || null,
    title: typed.title.trim(),
    from: instantOfLocal(typed.from, zone) ?? typed.from,
    to: instantOfLocal(typed.to, zone) ?? typed.to,
    endedAt: instantOfLocal(typed.endedAt, zone),
    note: typed.note.trim() || null,
  };
}

export type MaintenanceStanding = 'coming' | 'underWay' | 'done' | 'overran';

/** R11: how a window stands at `now` (epoch ms); what ended after its agreed end overran. */
export function maintenanceStanding({ from, to, endedAt }: Pick<MaintenanceWindow, 'from' | 'to' | 'endedAt'>, now: number): MaintenanceStanding {
  if (endedAt !== null) return endedAt > to ? 'overran' : 'done';
  if (now < Date.parse(from)) return 'coming';
  return now < Date.parse(to) ? 'underWay' : 'done';
}
