import Fraction from 'fraction.js';
import { exact } from '../numbers/decimal.js';
import { roundHalfAwayFromZero, type Money } from '../numbers/money.js';
import type { ExplanationLine } from '../service-levels/explanation.js';
import type { CreditLineInput, LineCredit, MeasuredPeriod } from './credit-line.js';
import type { CreditRule, HourlyRule, PoolRule } from './credit-rule.js';
import { hoursBeyond } from './hourly.js';
import { pointsOf } from './points.js';
import { consecutiveMisses, repeatFactor } from './repeat.js';
import { tierOf } from './tiers.js';

/** What a period's credits are reckoned from: the charges it is a share of, and the share that is at risk. */
export interface ChargeBase {
  readonly charges: Money;
  readonly atRiskPercent: string;
}

interface OwedPart {
  readonly eventId: string | null;
  readonly amount: Fraction;
}

/** Exact and before any multiplier. */
interface Owed {
  readonly parts: readonly OwedPart[];
  readonly points: number | null;
  readonly step: ExplanationLine;
  /** How many events of the window are priced in another period. */
  readonly elsewhere?: number;
}

const line = (code: string, params: ExplanationLine['params']): ExplanationLine => ({ rule: 'R17', code, params });
const nothing = (code: string): Owed => ({ parts: [], points: null, step: line(code, {}) });

/**
 * R16, R17: what one service level owes for its last period, multiplied where misses repeat, each part rounded
 * once; nothing for a period that was not measured.
 * @throws DomainError `bad_decimal`
 */
export function lineCredit(input: CreditLineInput, base: ChargeBase): LineCredit {
  const now = input.results.at(-1);
  if (!now || now.value === null) return { parts: [], points: null, steps: [line('credit_not_measured', {})] };
  const owed = owedFor(input, now, { ...base, charges: input.charges ?? base.charges });
  const misses = consecutiveMisses(
    input.results.map((one) => (one.value === null ? null : isMiss(input, one, one === now ? owed : null))),
  );
  const factor = repeatFactor(misses, input.rule.multiplier);
  const parts = owed.parts.map(({ eventId, amount }) => ({
    serviceLevelId: input.serviceLevelId,
    eventId,
    minor: roundHalfAwayFromZero(amount.mul(exact(factor))),
  }));
  const points = owed.points === null ? null : Number(exact(factor).mul(owed.points).valueOf());
  const repeated = factor !== '1' && parts.length > 0;
  return {
    parts: parts.filter(({ minor }) => minor !== 0n),
    points,
    steps: [owed.step, ...elsewhere(owed), ...(repeated ? [line('credit_repeated', { misses, factor })] : [])],
  };
}

const elsewhere = ({ elsewhere: events = 0 }: Owed): ExplanationLine[] =>
  events > 0 ? [line('credit_event_elsewhere', { events })] : [];

function owedFor(input: CreditLineInput, now: MeasuredPeriod, base: ChargeBase): Owed {
  const { rule, direction, soleCauseEventId: eventId } = input;
  if (now.value === null) return nothing('credit_not_measured');
  switch (rule.kind) {
    case 'pool':
      return pool(rule, now, base, eventId);
    case 'tiers': {
      const tier = tierOf(now.value, rule.tiers, direction);
      if (tier === null) return nothing('credit_no_tier');
      const amount = exact(tier.percent).mul(base.charges.minor).div(100);
      const params = { bound: tier.bound, percent: tier.percent, chargesMinor: base.charges.minor.toString() };
      return { parts: [{ eventId, amount }], points: null, step: line('credit_tier', params) };
    }
    case 'points': {
      const points = pointsOf(now.value, rule, direction);
      const amount = new Fraction(points).mul(BigInt(rule.valuePerPointMinor));
      const params = { points, valuePerPointMinor: rule.valuePerPointMinor };
      return { parts: points === 0 ? [] : [{ eventId, amount }], points, step: line('credit_points', params) };
    }
    case 'hourly':
      return hourly(rule, input);
  }
}

function pool(rule: PoolRule, { verdict }: MeasuredPeriod, base: ChargeBase, eventId: string | null): Owed {
  if (!triggers(rule, verdict)) return nothing('credit_pool_not_triggered');
  const { charges, atRiskPercent } = base;
  const percents = [atRiskPercent, rule.poolPercent, rule.levelPercent];
  const amount = percents.reduce((product, percent) => product.mul(exact(percent)).div(100), new Fraction(charges.minor));
  const { poolPercent, levelPercent } = rule;
  const params = { chargesMinor: charges.minor.toString(), atRiskPercent, poolPercent, levelPercent };
  return { parts: [{ eventId, amount }], points: null, step: line('credit_pool', params) };
}

const triggers = ({ trigger }: PoolRule, verdict: MeasuredPeriod['verdict']): boolean =>
  verdict === 'below_minimum' || (trigger === 'below_expected' && verdict === 'below_expected');

function hourly(rule: HourlyRule, input: Pick<CreditLineInput, 'events' | 'eventsMs'>): Owed {
  // One credit an event: where windows overlap it stands in several of them, and is priced in one.
  const events = input.events.filter(({ pricedInAnotherPeriod }) => rule.per === 'period' || !pricedInAnotherPeriod);
  const sum = events.reduce((all, { ms }) => all + ms, 0);
  const total = rule.per === 'period' ? (input.eventsMs ?? sum) : sum;
  const counted =
    rule.per === 'event'
      ? events.map(({ id, ms }) => ({ eventId: id, hours: hoursBeyond(ms, rule) }))
      : [{ eventId: null, hours: hoursBeyond(total, rule) }];
  const owed = counted.filter(({ hours }) => hours > 0);
  const hours = owed.reduce((sum, one) => sum + one.hours, 0);
  const { thresholdMs, amountPerHourMinor, counting, per } = rule;
  const params = { hours, events: events.length, totalMs: total, thresholdMs, amountPerHourMinor, counting, per };
  return {
    parts: owed.map((one) => ({
      eventId: one.eventId,
      amount: new Fraction(one.hours).mul(BigInt(amountPerHourMinor)),
    })),
    points: null,
    step: line('credit_hourly', params),
    elsewhere: input.events.length - events.length,
  };
}

/** Whether a period by itself owes something; of earlier hourly periods only their verdicts are known. */
function isMiss({ rule, direction }: CreditLineInput, one: MeasuredPeriod, owed: Owed | null): boolean {
  if (owed !== null) return owed.parts.length > 0;
  return missedBefore(rule, direction, one);
}

function missedBefore(rule: CreditRule, direction: CreditLineInput['direction'], one: MeasuredPeriod): boolean {
  if (one.value === null) return false;
  switch (rule.kind) {
    case 'pool':
      return triggers(rule, one.verdict);
    case 'tiers':
      return tierOf(one.value, rule.tiers, direction) !== null;
    case 'points':
      return pointsOf(one.value, rule, direction) > 0;
    case 'hourly':
      return one.verdict !== 'met';
  }
}
