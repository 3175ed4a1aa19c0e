import Fraction from 'fraction.js';
import { DomainError } from '../errors.js';
import { exact } from '../numbers/decimal.js';
import { elapsed } from '../time/elapsed.js';
import type { Interval } from '../time/interval.js';
import { parseDate } from '../time/local-date.js';
import { instantOnDay } from '../time/zone.js';
import { downtime, type Maintenance, type Outage } from './availability.js';
import { allowedOf, errorBudget, type ErrorBudget } from './error-budget.js';
import { localDays } from './figure-window.js';
import { traitsOf, type Metric } from './metric.js';
import type { CompiledServiceLevel } from './service-level.js';

/** Incidents that count on a local date, `YYYY-MM-DD`. */
export interface DayOutcomes {
  readonly date: string;
  readonly met: number;
  readonly missed: number;
}

export type BudgetEvidence =
  | { readonly kind: 'outcomes'; readonly days: readonly DayOutcomes[] }
  | { readonly kind: 'outages'; readonly outages: readonly Outage[]; readonly maintenance: readonly Maintenance[] };

/** What a budget is counted in: service ms, or incidents and outages. */
export type BudgetUnit = 'ms' | 'count';

export interface WindowBudget {
  readonly unit: BudgetUnit;
  /** Service time of the window that has passed, and all of it. */
  readonly elapsedMs: number;
  readonly ofMs: number;
  readonly budget: ErrorBudget;
  /** The budget grows with the incidents, so it is what the rest of the window would allow if it went on like this. */
  readonly estimated: boolean;
  /** The days that have begun, oldest first; `even` is what would remain had it burnt evenly until the day's end. */
  readonly days: readonly { readonly date: string; readonly consumed: Fraction; readonly remaining: Fraction; readonly even: Fraction }[];
  /** The local date at which it has run out, or does if it goes on like this; `null` if it does not. */
  readonly runsOutOn: string | null;
}

/** R15: whether what is promised has something that may be used up: a share that may be bad, or a greatest amount. */
export function hasErrorBudget(metric: Metric): boolean {
  const { evidence, unit } = traitsOf(metric);
  return evidence === 'outages' || (evidence === 'incidents' && (unit === 'percent' || unit === 'count'));
}

/**
 * R15: the error budget of the expected target over a whole window, with what each day took of it.
 * @throws DomainError `no_error_budget` of a metric without one; `bad_impact`, `reversed_interval`
 */
export function windowBudget(level: CompiledServiceLevel, window: Interval, now: number, evidence: BudgetEvidence): WindowBudget {
  const { terms, calendar, zone } = level;
  const { metric, expectedTarget } = terms;
  if (!hasErrorBudget(metric)) throw new DomainError('no_error_budget', { metric });
  const until = Math.max(window.from, Math.min(window.to, now));
  const planned = evidence.kind === 'outages' ? evidence.maintenance : [];
  const service = (to: number) => elapsed(calendar, window.from, to, planned);
  const [elapsedMs, ofMs] = [service(until), service(window.to)];
  const dates = until > window.from ? localDays({ from: window.from, to: until }, zone) : [];
  const spent = evidence.kind === 'outages' ? spentByOutages(level, window, now, evidence, dates) : spentByOutcomes(evidence.days, dates, metric);
  const consumed = spent.reduce((sum, one) => sum.add(one), new Fraction(0));
  const share = traitsOf(metric).unit === 'percent';
  const estimated = share && evidence.kind === 'outcomes' && until < window.to;
  const allowed = () => {
    if (!share) return exact(expectedTarget);
    if (evidence.kind === 'outages') return allowedOf(new Fraction(ofMs), expectedTarget);
    const counted = new Fraction(evidence.days.reduce((sum, { met, missed }) => sum + met + missed, 0));
    return allowedOf(elapsedMs > 0 ? counted.mul(ofMs).div(elapsedMs) : counted, expectedTarget);
  };
  const budget = errorBudget({ allowed: allowed(), consumed, elapsedMs, ofMs });
  let remaining = budget.allowed;
  const days = dates.map((date, index) => {
    const of = spent[index] ?? new Fraction(0);
    remaining = remaining.sub(of);
    const passed = service(Math.min(endOf(date, zone), window.to));
    const even = ofMs > 0 ? budget.allowed.mul(ofMs - passed).div(ofMs) : budget.allowed;
    return { date, consumed: of, remaining, even };
  });
  const unit = metric === 'availability' || metric === 'downtime' ? 'ms' : 'count';
  const overspent = days.find((day) => day.remaining.lt(0))?.date;
  return { unit, elapsedMs, ofMs, budget, estimated, days, runsOutOn: overspent ?? runsOutOn(budget, window, zone, service, ofMs) };
}

const endOf = (date: string, zone: string): number => instantOnDay((parseDate(date) ?? 0) + 1, 0, zone);

/** What each day took: the growth of what had been taken by its end, so that no minute and no outage counts twice. */
function spentByOutages(
  { terms, calendar, zone }: CompiledServiceLevel,
  { from, to }: Interval,
  now: number,
  { outages, maintenance }: Extract<BudgetEvidence, { kind: 'outages' }>,
  dates: readonly string[],
): Fraction[] {
  const { causes, times } = terms.exclusions;
  const all = { calendar, now, outages, maintenance, excludedCauses: causes, excludedTimes: times };
  let before = new Fraction(0);
  return dates.map((date) => {
    const { downMs, counted } = downtime({ ...all, period: { from, to: Math.min(endOf(date, zone), to, Math.max(from, now)) } });
    const taken = terms.metric === 'outage_count' ? new Fraction(counted) : downMs;
    const grown = taken.sub(before);
    before = taken;
    return grown;
  });
}

/** Outcomes that count by their month alone may lie outside the window: they count on its first or last day. */
function spentByOutcomes(outcomes: readonly DayOutcomes[], dates: readonly string[], metric: Metric): Fraction[] {
  const spent = dates.map(() => 0);
  for (const { date, met, missed } of outcomes) {
    const index = Math.max(0, dates.findLastIndex((one) => one <= date));
    if (index < spent.length) spent[index] = (spent[index] ?? 0) + (metric === 'incident_count' ? met + missed : missed);
  }
  return spent.map((one) => new Fraction(one));
}

/** The first day by whose end the rate so far has used everything up. */
function runsOutOn(
  { runsOutAt }: ErrorBudget,
  window: Interval,
  zone: string,
  service: (to: number) => number,
  ofMs: number,
): string | null {
  if (runsOutAt === null || runsOutAt.gte(1)) return null;
  const needed = runsOutAt.mul(ofMs);
  const day = localDays(window, zone).find((date) => needed.lte(service(Math.min(endOf(date, zone), window.to))));
  return day ?? null;
}
