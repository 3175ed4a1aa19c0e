import Fraction from 'fraction.js';
import { exact, fixed, formatDecimal } from '@samsyn/domain/numbers/decimal';
import type { ProblemParams } from '../../platform/errors/problem.js';
import type { MeasuringWindowDto, ServiceLevelTermsDto } from '../service-level-terms.dto.js';
import type { OpenSloDocument } from './openslo.js';
import { ownTerms, termsAnnotation } from './own-terms.js';

export interface SloNote {
  code: string;
  params: ProblemParams;
}

export interface SloDraft {
  code: string;
  name: string;
  /** Without the calendar, which no document names. */
  terms: ServiceLevelTermsDto;
  /** What could not be carried over, or was taken to mean something. */
  notes: SloNote[];
}

type Note = (code: string, params?: ProblemParams) => void;

interface Objective {
  displayName?: string;
  op?: string;
  value?: number;
  target: number;
}
interface TimeWindow {
  duration: string;
  isRolling?: boolean;
  calendar?: { startTime: string; timeZone: string };
}

/**
 * A valid SLO as a promise of ours. Time slices are time, so they become availability; occurrences are events that
 * nobody here counts, so their share is a reported figure.
 */
export function draftOfSlo({ metadata, spec }: OpenSloDocument): SloDraft {
  const name = metadata.displayName ?? metadata.name;
  const code = metadata.name.slice(0, 50);
  const [objective, second, ...others] = spec['objectives'] as Objective[];
  const slices = spec['budgetingMethod'] === 'Timeslices';
  const notes: SloNote[] = [];
  const note: Note = (said, params = {}) => notes.push({ code: said, params });
  const target = objective ? percentOf(objective.target, note) : '100';
  const window = windowOf((spec['timeWindow'] as TimeWindow[] | undefined)?.[0], note);
  const said = { expectedTarget: target, minimumTarget: second ? percentOf(second.target, note) : target, window };
  const own = ownTerms(metadata.annotations?.[termsAnnotation], said);
  if (own !== null && own !== 'unread') return { code, name, terms: own, notes };
  if (own === 'unread') note('openslo_terms_unread');
  note('openslo_minimum_is_target');
  if (second) note('openslo_more_objectives', { count: others.length + 1 });
  if (objective?.op !== undefined && objective.value !== undefined) {
    note('openslo_threshold', { op: objective.op, value: String(objective.value) });
  }
  note(slices ? 'openslo_slices_are_time' : 'openslo_share_is_reported');
  if ((spec['alertPolicies'] as unknown[] | undefined)?.length) note('openslo_no_alerts');
  const terms = slices
    ? { metric: 'availability' as const, expectedTarget: target, minimumTarget: target, window }
    : {
        ...{ metric: 'reported' as const, direction: 'higher_is_better' as const, statistic: 'mean' as const },
        ...{ expectedTarget: target, minimumTarget: target, window },
      };
  return { code, name, terms, notes };
}

/** 0.995 as people promise it: 99.5. A number is written as shortly as it can be, so nothing is lost but past five decimals. */
function percentOf(target: number, note: Note): string {
  const percent = new Fraction(100).mul(exact(plain(target)));
  const kept = exact(fixed(percent, 5));
  if (!kept.equals(percent)) note('openslo_rounded', { target: plain(target) });
  return formatDecimal(kept);
}

/** Without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

const daysOf = { d: 1, w: 7, M: 30, Q: 91, Y: 365 } as const;

const mostDays = 1100;

function windowOf(found: TimeWindow | undefined, note: Note): MeasuringWindowDto {
  const [, count, unit] = /^(\d+)([mhdwMQY])$/.exec(found?.duration ?? '') ?? [];
  if (!found || count === undefined || unit === undefined) {
    note('openslo_no_window');
    return { kind: 'month' };
  }
  const many = Number(count);
  if (found.isRolling === true && unit in daysOf) {
    if (unit !== 'd' && unit !== 'w') note('openslo_window_in_days', { duration: found.duration });
    const days = many * daysOf[unit as keyof typeof daysOf];
    if (days > mostDays) note('openslo_window_too_long', { duration: found.duration, days: mostDays });
    return { kind: 'rolling', days: Math.min(mostDays, days) };
  }
  const calendar = `${many}${unit}`;
  const kind = { '1M': 'month', '3M': 'quarter', '1Q': 'quarter', '12M': 'year', '4Q': 'year', '1Y': 'year' }[calendar];
  if (found.isRolling !== true && kind) {
    const start = found.calendar?.startTime;
    if (start !== undefined && !start.endsWith('-01 00:00:00')) note('openslo_window_start', { start });
    return { kind: kind as 'month' | 'quarter' | 'year' };
  }
  note('openslo_window_is_month', { duration: found.duration });
  return { kind: 'month' };
}
