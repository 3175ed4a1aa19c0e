import type { components } from '@samsyn/api-client';
import { pauseReasons, type PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import type { Direction } from '@samsyn/domain/numbers/display';
import { traitsOf, type Metric, type Statistic } from '@samsyn/domain/service-levels/metric';
import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import { instantOfLocal, localOfInstant } from '../../core/i18n/local-time.js';
import { decimalText, typedDecimal } from '../form/decimal-text.js';
import { emptyRule, ruleBody, typedRule, type CreditRuleModel } from './credit-rule-model.js';
import { typedTarget, untypedTarget } from './target-text.js';

export type TermsBody = Omit<components['schemas']['DraftDto'], 'name' | 'charges' | 'creditTerms' | 'calendarId'>;
type Level = components['schemas']['ServiceLevelDto'];
type CountsFor = Level['countsFor'];
type WindowKind = Level['window']['kind'];

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What is promised, as it is typed; fields are named as the API names them where it has them. */
export interface TermsModel {
  metric: Metric;
  /** Empty: every priority. */
  priority: string;
  targetBy: 'time' | 'days';
  targetHours: string;
  targetMinutes: string;
  targetDays: string;
  targetEndOfDay: boolean;
  expectedTarget: string;
  minimumTarget: string;
  direction: Direction;
  statistic: Statistic | '';
  percentile: string;
  window: { kind: WindowKind; days: string };
  calendarId: string;
  minimumVolume: string;
  countsFor: CountsFor;
  pauseReasons: Record<PauseReason, boolean>;
  exclusions: { causes: string; times: { from: string; to: string; reason: string }[] };
  component: string;
  seriesId: string;
  weight: string;
  creditRule: CreditRuleModel;
}

const ticked = (chosen: readonly string[]) =>
  Object.fromEntries(pauseReasons.map((reason) => [reason, chosen.includes(reason)])) as Record<PauseReason, boolean>;

export const emptyTerms = (): TermsModel => ({
  metric: 'resolution',
  priority: '',
  targetBy: 'time',
  targetHours: '',
  targetMinutes: '',
  targetDays: '',
  targetEndOfDay: false,
  expectedTarget: '',
  minimumTarget: '',
  direction: 'higher_is_better',
  statistic: '',
  percentile: '',
  window: { kind: 'month', days: '' },
  calendarId: '',
  minimumVolume: '1',
  countsFor: 'every_holder',
  pauseReasons: ticked([]),
  exclusions: { causes: '', times: [] },
  component: '',
  seriesId: '',
  weight: '1',
  creditRule: emptyRule(),
});

export type TypedFrom = TermsBody & { calendarId: string };

/** Stored terms, or those of a draft, as they are typed. */
export function typedTerms(level: TypedFrom, mark: ',' | '.', zone: string): TermsModel {
  const { unit } = traitsOf(level.metric);
  const { targetMs = null, targetDays = null, window, exclusions } = level;
  const decimal = (text: string | null | undefined) => (text ? typedDecimal(text, mark) : '');
  const local = (at: string) => localOfInstant(Date.parse(at), zone);
  return {
    metric: level.metric,
    priority: level.priority ? String(level.priority) : '',
    targetBy: targetDays === null ? 'time' : 'days',
    targetHours: targetMs === null ? '' : String(Math.floor(targetMs / hourMs)),
    targetMinutes: targetMs === null ? '' : String(Math.floor((targetMs % hourMs) / minuteMs)),
    targetDays: targetDays === null ? '' : String(targetDays),
    targetEndOfDay: level.targetEndOfDay ?? false,
    expectedTarget: typedTarget(level.expectedTarget, unit, mark),
    minimumTarget: typedTarget(level.minimumTarget, unit, mark),
    direction: level.direction ?? traitsOf(level.metric).direction ?? 'higher_is_better',
    statistic: level.statistic ?? '',
    percentile: decimal(level.percentile),
    window: { kind: window?.kind ?? 'month', days: window?.days ? String(window.days) : '' },
    calendarId: level.calendarId,
    minimumVolume: String(level.minimumVolume ?? 1),
    countsFor: level.countsFor ?? 'every_holder',
    pauseReasons: ticked(level.pauseReasons ?? []),
    exclusions: {
      causes: (exclusions?.causes ?? []).join(', '),
      times: (exclusions?.times ?? []).map(({ from, to, reason }) => ({ from: local(from), to: local(to), reason })),
    },
    component: level.component ?? '',
    seriesId: level.seriesId ?? '',
    weight: decimal(level.weight ?? '1'),
    creditRule: typedRule((level.creditRule ?? null) as CreditRule | null, unit, mark),
  };
}

/** Hours and minutes as milliseconds; null where neither says anything. */
export function targetOf({ targetHours, targetMinutes }: Pick<TermsModel, 'targetHours' | 'targetMinutes'>): number | null {
  const ms = Number(targetHours.trim() || 0) * hourMs + Number(targetMinutes.trim() || 0) * minuteMs;
  return Number.isSafeInteger(ms) && ms > 0 ? ms : null;
}

const causesOf = (text: string): string[] => [...new Set(text.split(',').map((cause) => cause.trim()).filter(Boolean))];

/** What is sent: only what the metric knows, whatever was typed before another one was chosen. */
export function termsBody(typed: TermsModel, zone: string): TypedFrom {
  const { metric } = typed;
  const { unit, evidence, timed, statistics, direction } = traitsOf(metric);
  const incidents = evidence === 'incidents';
  const outages = evidence === 'outages';
  const byDays = timed && typed.targetBy === 'days';
  const statistic = statistics.length > 0 && typed.statistic !== '' ? typed.statistic : null;
  const at = (local: string) => instantOfLocal(local, zone) ?? '';
  return {
    metric,
    calendarId: typed.calendarId,
    priority: incidents && typed.priority !== '' ? Number(typed.priority) : null,
    targetMs: timed && !byDays ? targetOf(typed) : null,
    targetDays: byDays && typed.targetDays.trim() !== '' ? Number(typed.targetDays) : null,
    targetEndOfDay: byDays && typed.targetEndOfDay,
    expectedTarget: untypedTarget(typed.expectedTarget, unit) ?? '',
    minimumTarget: untypedTarget(typed.minimumTarget, unit) ?? '',
    ...(direction === null && { direction: typed.direction }),
    statistic,
    percentile: statistic === 'percentile' ? (decimalText(typed.percentile) ?? '') : null,
    window: { kind: typed.window.kind, days: typed.window.kind === 'rolling' ? Number(typed.window.days.trim() || NaN) : null },
    minimumVolume: Number(typed.minimumVolume.trim() || '1'),
    countsFor: typed.countsFor,
    pauseReasons: incidents ? pauseReasons.filter((reason) => typed.pauseReasons[reason]) : [],
    exclusions: outages
      ? {
          causes: causesOf(typed.exclusions.causes),
          times: typed.exclusions.times.map(({ from, to, reason }) => ({ from: at(from), to: at(to), reason: reason.trim() })),
        }
      : { causes: [], times: [] },
    component: incidents || evidence === 'reports' ? null : typed.component.trim() || null,
    seriesId: evidence === 'measurements' || metric === 'availability' ? typed.seriesId || null : null,
    weight: decimalText(typed.weight) ?? '',
    creditRule: ruleBody(typed.creditRule, unit),
  };
}
