import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { parseDate } from '../time/local-date.js';
import { periodContaining, type PeriodKey, shiftPeriod } from '../time/period.js';
import { isDelivered, isEnded, type InnovationState, innovationStates, turnOf } from './innovation-state.js';

/** A state and the local date it was entered on. */
export interface StateSince {
  readonly state: InnovationState;
  readonly on: string;
}

export interface AccountDelivery {
  readonly startsOn: string;
  readonly dueOn: string;
  readonly includedInPrice: boolean;
  readonly state: InnovationState;
  /** When it was handed in as it now stands; null where it was not, or was sent back. */
  readonly deliveredOn: string | null;
  readonly history: readonly StateSince[];
}

/** R26: counts of instalments. */
export interface AccountFigures {
  /** All but what expired. */
  readonly committed: number;
  /** Of these, whose day is today or has passed. */
  readonly due: number;
  readonly dueDelivered: number;
  readonly delivered: number;
  readonly verified: number;
  readonly overdue: number;
  /** Whose turn the overdue ones are. */
  readonly overdueAtBuyer: number;
  readonly rejected: number;
  readonly expired: number;
  readonly includedInPrice: number;
  /** Percent, ratio of integers; null where nothing is committed. */
  readonly includedShare: string | null;
  /** Percent of what is due, ratio; null where nothing is. */
  readonly deliveredShare: string | null;
}

/** R26: how long things stand in a state, in whole local days; means are ratios. */
export interface StateAge {
  readonly state: InnovationState;
  /** In it now, and for how long on average. */
  readonly standing: number;
  readonly averageAge: string | null;
  /** Gone through it, and how long that took on average. */
  readonly passed: number;
  readonly averageLead: string | null;
}

/** R26: overdue is what is not there from the day after it was due on, whoever's turn it is; nothing follows on what has ended. */
export const isOverdue = ({ state, dueOn }: Pick<AccountDelivery, 'state' | 'dueOn'>, today: string): boolean =>
  !isDelivered(state) && !isEnded(state) && dueOn < today;

/** R26: delivered on its day or before. */
export const isInTime = ({ deliveredOn, dueOn }: Pick<AccountDelivery, 'deliveredOn' | 'dueOn'>): boolean => deliveredOn !== null && deliveredOn <= dueOn;

/** R26: due against delivered, and what is in the price. What expired was given up by agreement and counts nowhere else. */
export function accountFigures(deliveries: readonly AccountDelivery[], today: string): AccountFigures {
  const committed = deliveries.filter(({ state }) => state !== 'expired');
  const due = committed.filter(({ dueOn }) => dueOn <= today);
  const count = (all: readonly AccountDelivery[], which: (delivery: AccountDelivery) => boolean) => all.filter(which).length;
  const dueDelivered = count(due, ({ state }) => isDelivered(state));
  const includedInPrice = count(committed, (delivery) => delivery.includedInPrice);
  const overdue = committed.filter((delivery) => isOverdue(delivery, today));
  return {
    committed: committed.length,
    due: due.length,
    dueDelivered,
    delivered: count(committed, ({ state }) => isDelivered(state)),
    verified: count(committed, ({ state }) => state === 'benefit_verified'),
    overdue: overdue.length,
    overdueAtBuyer: count(overdue, ({ state }) => turnOf(state) === 'buyer'),
    rejected: count(committed, ({ state }) => state === 'rejected'),
    expired: deliveries.length - committed.length,
    includedInPrice,
    includedShare: percentOf(includedInPrice, committed.length),
    deliveredShare: percentOf(dueDelivered, due.length),
  };
}

/**
 * R26: average age of what stands in a state, and average lead time through it. An instalment is committed from the first day of
 * its stretch, so one whose stretch has not begun has no age; ended states have neither.
 */
export function stateAges(deliveries: readonly AccountDelivery[], today: string): StateAge[] {
  const stays = deliveries.flatMap((delivery) => staysOf(delivery, today));
  return innovationStates.filter((state) => !isEnded(state)).map((state) => {
    const own = stays.filter((stay) => stay.state === state);
    const [standing, passed] = [own.filter(({ over }) => !over), own.filter(({ over }) => over)];
    return { state, standing: standing.length, averageAge: mean(standing), passed: passed.length, averageLead: mean(passed) };
  });
}

interface Stay {
  readonly state: InnovationState;
  readonly days: number;
  readonly over: boolean;
}

function staysOf({ startsOn, history }: AccountDelivery, today: string): Stay[] {
  const all: StateSince[] = [{ state: 'committed', on: startsOn }, ...history];
  return all.flatMap(({ state, on }, index) => {
    const next = all[index + 1];
    if (!next && on > today) return [];
    // Handed in before its stretch began: it took no time.
    return [{ state, days: Math.max(0, daysBetween(on, next?.on ?? today)), over: next !== undefined }];
  });
}

const daysBetween = (from: string, to: string): number => (parseDate(to) ?? 0) - (parseDate(from) ?? 0);

const mean = (stays: readonly Stay[]): string | null =>
  stays.length === 0 ? null : formatRatio(new Fraction(stays.reduce((sum, { days }) => sum + days, 0), stays.length));

const percentOf = (part: number, whole: number): string | null => (whole === 0 ? null : formatRatio(new Fraction(part * 100, whole)));

/**
 * R24: percent of the instalments due in the twelve months up to a month's end that were delivered in time. One whose day has not
 * passed counts once it is there; what expired counts nowhere; null where nothing counts.
 */
export function deliveredInTime(
  deliveries: readonly AccountDelivery[],
  { from, to, today }: { readonly from: string; readonly to: string; readonly today: string },
): { value: string | null; volume: number } {
  const counted = deliveries.filter(
    (delivery) => delivery.state !== 'expired' && delivery.dueOn >= from && delivery.dueOn <= to && (delivery.dueOn < today || delivery.deliveredOn !== null),
  );
  return { value: percentOf(counted.filter(isInTime).length, counted.length), volume: counted.length };
}

/** R26: what was due in a quarter, and how it went. */
export interface AccountQuarter {
  readonly quarter: PeriodKey;
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  /** Due and not there, whatever became of it. */
  readonly missing: number;
  /** Its day has not passed. */
  readonly ahead: number;
}

/** R26: the trend of a number of quarters up to the one of `today`, ascending; what expired counts nowhere. */
export function accountQuarters(deliveries: readonly AccountDelivery[], today: string, quarters: number): AccountQuarter[] {
  const quarterOf = (date: string) => periodContaining(date.slice(0, 7), 'quarter');
  const last = quarterOf(today);
  return Array.from({ length: quarters }, (_, index) => shiftPeriod(last, index + 1 - quarters)).map((quarter) => {
    const due = deliveries.filter(({ dueOn, state }) => state !== 'expired' && quarterOf(dueOn) === quarter);
    const there = due.filter(({ deliveredOn }) => deliveredOn !== null);
    const inTime = there.filter(isInTime).length;
    const ahead = due.filter(({ dueOn, deliveredOn, state }) => deliveredOn === null && dueOn >= today && !isEnded(state)).length;
    return { quarter, due: due.length, inTime, late: there.length - inTime, ahead, missing: due.length - there.length - ahead };
  });
}
