import type { components } from '@samsyn/api-client';
import { instantOfLocal, localOfInstant } from '../../core/i18n/local-time.js';
import { decimalText } from '../../shared/form/decimal-text.js';
import type { Outage } from '../evidence.js';

type Body = components['schemas']['CreateOutageDto'];

/** An outage as it is typed, times on the organisation's clocks and the impact in percent. */
export interface OutageModel {
  supplierId: string;
  towerId: string;
  component: string;
  title: string;
  from: string;
  to: string;
  impact: string;
  cause: string;
  rootCauseId: string;
  note: string;
}

/** What a contract may exclude by name; any other cause can be written. */
export const causes = ['supplier', 'buyer', 'third_party', 'force_majeure', 'agreed_change', 'power'] as const;

export function typedOutage(outage: Outage | null, now: number, zone: string): OutageModel {
  return {
    supplierId: outage?.supplierId ?? '',
    towerId: outage?.towerId ?? '',
    component: outage?.component ?? '',
    title: outage?.title ?? '',
    from: localOfInstant(outage ? Date.parse(outage.from) : now, zone),
    to: outage?.to ? localOfInstant(Date.parse(outage.to), zone) : '',
    impact: String((outage?.impact ?? 10_000) / 100),
    cause: outage?.cause ?? '',
    rootCauseId: outage?.rootCauseId ?? '',
    note: outage?.note ?? '',
  };
}

/** Hundredths of a percent, without a float: `33,33` is 3333. */
export function impactOf(typed: string): number | null {
  const text = decimalText(typed);
  if (text === null) return null;
  const [whole = '0', part = ''] = text.split('.');
  if (part.replace(/0+$/, '').length > 2) return null;
  return Number(`${whole}${part.slice(0, 2).padEnd(2, '0')}`);
}

export function outageBody(typed: OutageModel, zone: string): Body {
  return {
    supplierId: typed.supplierId,
    towerId: typed.towerId,
    component: typed.component.trim() || null,
    title: typed.title.trim(),
    from: instantOfLocal(typed.from, zone) ?? typed.from,
    to: instantOfLocal(typed.to, zone),
    impact: impactOf(typed.impact) ?? 0,
    cause: typed.cause.trim() || null,
    rootCauseId: typed.rootCauseId || null,
    note: typed.note.trim() || null,
  };
}

/** The outages that last some of the same time, which alone can answer for it (R20). */
export function sameTime({ from, to }: Pick<OutageModel, 'from' | 'to'>, zone: string): string | null {
  const [begins, ends] = [instantOfLocal(from, zone), instantOfLocal(to, zone)];
  if (begins === null) return null;
  return `/outages?from=${begins}${ends === null ? '' : `&to=${ends}`}`;
}
