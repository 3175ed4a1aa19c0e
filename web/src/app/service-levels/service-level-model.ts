import type { components } from '@samsyn/api-client';
import { pauseReasons, type PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import { decimalText, typedDecimal } from '../shared/form/decimal-text.js';
import type { CountsFor, Metric, ServiceLevel } from './service-level.js';

type Body = components['schemas']['CreateServiceLevelDto'];

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The service level as it is typed; fields are named as the API names them where it has them. */
export interface ServiceLevelModel {
  contractId: string;
  towerId: string;
  calendarId: string;
  code: string;
  name: string;
  metric: Metric;
  /** Empty: every priority. */
  priority: string;
  targetHours: string;
  targetMinutes: string;
  expectedTarget: string;
  minimumTarget: string;
  minimumVolume: string;
  countsFor: CountsFor;
  pauseReasons: Record<PauseReason, boolean>;
  weight: string;
  effectiveFrom: string;
  effectiveTo: string;
  illustrative: boolean;
}

const ticked = (chosen: readonly string[]) =>
  Object.fromEntries(pauseReasons.map((reason) => [reason, chosen.includes(reason)])) as Record<
    PauseReason,
    boolean
  >;

export function emptyServiceLevel(contractId = ''): ServiceLevelModel {
  return {
    contractId,
    towerId: '',
    calendarId: '',
    code: '',
    name: '',
    metric: 'resolution',
    priority: '',
    targetHours: '',
    targetMinutes: '',
    expectedTarget: '',
    minimumTarget: '',
    minimumVolume: '1',
    countsFor: 'every_holder',
    pauseReasons: ticked([]),
    weight: '1',
    effectiveFrom: '',
    effectiveTo: '',
    illustrative: false,
  };
}

export function typedServiceLevel(level: ServiceLevel, mark: ',' | '.'): ServiceLevelModel {
  const { targetMs } = level;
  return {
    contractId: level.contractId,
    towerId: level.towerId,
    calendarId: level.calendarId,
    code: level.code,
    name: level.name,
    metric: level.metric,
    priority: level.priority === null ? '' : String(level.priority),
    targetHours: targetMs === null ? '' : String(Math.floor(targetMs / hourMs)),
    targetMinutes: targetMs === null ? '' : String(Math.floor((targetMs % hourMs) / minuteMs)),
    expectedTarget: typedDecimal(level.expectedTarget, mark),
    minimumTarget: typedDecimal(level.minimumTarget, mark),
    minimumVolume: String(level.minimumVolume),
    countsFor: level.countsFor,
    pauseReasons: ticked(level.pauseReasons),
    weight: typedDecimal(level.weight, mark),
    effectiveFrom: level.effectiveFrom,
    effectiveTo: level.effectiveTo ?? '',
    illustrative: level.illustrative,
  };
}

/** Hours and minutes as milliseconds; null where neither says anything. */
export function targetOf({ targetHours, targetMinutes }: ServiceLevelModel): number | null {
  const ms = Number(targetHours.trim() || 0) * hourMs + Number(targetMinutes.trim() || 0) * minuteMs;
  return Number.isSafeInteger(ms) && ms > 0 ? ms : null;
}

/** What is sent: an availability has neither priority nor target nor pauses. */
export function serviceLevelBody(typed: ServiceLevelModel): Body {
  const { contractId, towerId, calendarId, metric, countsFor, effectiveFrom, illustrative } = typed;
  const timed = typed.metric !== 'availability';
  return {
    ...{ contractId, towerId, calendarId, metric, countsFor, effectiveFrom, illustrative },
    code: typed.code.trim(),
    name: typed.name.trim(),
    priority: timed && typed.priority !== '' ? Number(typed.priority) : null,
    targetMs: timed ? targetOf(typed) : null,
    expectedTarget: decimalText(typed.expectedTarget) ?? '',
    minimumTarget: decimalText(typed.minimumTarget) ?? '',
    minimumVolume: Number(typed.minimumVolume.trim() || '1'),
    pauseReasons: timed ? pauseReasons.filter((reason) => typed.pauseReasons[reason]) : [],
    weight: decimalText(typed.weight) ?? '1',
    effectiveTo: typed.effectiveTo || null,
  };
}
