import Fraction from 'fraction.js';
import { exact, formatDecimal } from '@samsyn/domain/numbers/decimal';
import type { ProblemParams } from '../../platform/errors/problem.js';
import type { MeasuringWindowDto, ServiceLevelTermsDto } from '../service-level-terms.dto.js';
import type { OpenSloDocument } from './openslo.js';

/** Where our own terms travel with a document that has no words for them. */
export const termsAnnotation = 'samsyn.se/terms';

export interface SloNote {
  code: string;
  params: ProblemParams;
}

export interface SloDraft {
  code: string;
  name: string;
  /** Without the calendar, which no document names. */
  terms: Omit<ServiceLevelTermsDto, 'creditRule'> & Pick<ServiceLevelTermsDto, 'creditRule'>;
  /** What could not be carried over, or was taken to mean something. */
  notes: SloNote[];
}

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
  const own = ownTerms(metadata.annotations?.[termsAnnotation]);
  if (own) return { code, name, terms: own, notes: [] };
  const [objective, ...others] = spec['objectives'] as Objective[];
  const slices = spec['budgetingMethod'] === 'Timeslices';
  const notes: SloNote[] = [];
  const note = (said: string, params: ProblemParams = {}) => notes.push({ code: said, params });
  const target = objective ? percentOf(objective.target) : '100';
  note('openslo_minimum_is_target');
  if (others.length > 0) note('openslo_more_objectives', { count: others.length });
  if (objective?.op !== undefined && objective.value !== undefined) {
    note('openslo_threshold', { op: objective.op, value: String(objective.value) });
  }
  note(slices ? 'openslo_slices_are_time' : 'openslo_share_is_reported');
  if ((spec['alertPolicies'] as unknown[] | undefined)?.length) note('openslo_no_alerts');
  const window = windowOf((spec['timeWindow'] as TimeWindow[] | undefined)?.[0], note);
  const terms = slices
    ? { metric: 'availability' as const, expectedTarget: target, minimumTarget: target, window }
    : {
        ...{ metric: 'reported' as const, direction: 'higher_is_better' as const, statistic: 'mean' as const },
        ...{ expectedTarget: target, minimumTarget: target, window },
      };
  return { code, name, terms, notes };
}

/** 0.995 as people promise it: 99.5. A number is written as shortly as it can be, so nothing is lost. */
function percentOf(target: number): string {
  return formatDecimal(new Fraction(100).mul(exact(plain(target))));
}

/** Without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

const daysOf = { d: 1, w: 7, M: 30, Q: 91, Y: 365 } as const;

function windowOf(found: TimeWindow | undefined, note: (code: string, params?: ProblemParams) => void): MeasuringWindowDto {
  const [, count, unit] = /^(\d+)([mhdwMQY])$/.exec(found?.duration ?? '') ?? [];
  if (!found || count === undefined || unit === undefined) {
    note('openslo_no_window');
    return { kind: 'month' };
  }
  const many = Number(count);
  if (found.isRolling === true && unit in daysOf) {
    if (unit !== 'd' && unit !== 'w') note('openslo_window_in_days', { duration: found.duration });
    return { kind: 'rolling', days: Math.min(1100, many * daysOf[unit as keyof typeof daysOf]) };
  }
  const calendar = `${many}${unit}`;
  const kind = { '1M': 'month', '3M': 'quarter', '1Q': 'quarter', '12M': 'year', '4Q': 'year', '1Y': 'year' }[calendar];
  if (found.isRolling !== true && kind) return { kind: kind as 'month' | 'quarter' | 'year' };
  note('openslo_window_is_month', { duration: found.duration });
  return { kind: 'month' };
}

/** Our own terms, written by our own export; anything else is none. What is wrong in them is refused on saving. */
function ownTerms(annotation: unknown): SloDraft['terms'] | null {
  if (typeof annotation !== 'string') return null;
  try {
    const read: unknown = JSON.parse(annotation);
    const terms = read as SloDraft['terms'];
    return typeof read === 'object' && read !== null && typeof terms.metric === 'string' && typeof terms.expectedTarget === 'string'
      ? terms
      : null;
  } catch {
    return null;
  }
}
