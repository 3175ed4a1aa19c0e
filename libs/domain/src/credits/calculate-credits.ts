import { DomainError } from '../errors.js';
import type { Money } from '../numbers/money.js';
import type { ExplanationLine } from '../service-levels/explanation.js';
import { capAmount, cutTo } from './caps.js';
import { chronicFailure } from './chronic-failure.js';
import type { CreditLineInput, CreditPart } from './credit-line.js';
import type { CreditTerms } from './credit-terms.js';
import { lineCredit, type ChargeBase } from './line-credit.js';
import { onePerEvent } from './one-per-event.js';

/** A period of one contract; every amount in integer minor units of one currency. */
export interface CreditPeriod extends ChargeBase {
  readonly period: string;
  /** The charges of the contract year that the period is in. */
  readonly yearCharges: Money;
  readonly terms: CreditTerms;
  /** Cut off in earlier periods and carried forward to this one. */
  readonly broughtForwardMinor: bigint;
  /** Already credited in this contract year. */
  readonly creditedThisYearMinor: bigint;
  readonly lines: readonly CreditLineInput[];
}

export interface CreditLine {
  readonly serviceLevelId: string;
  readonly amountMinor: bigint;
  readonly points: number | null;
  /** Step by step, each with its rule: what was owed, repeated, dropped and cut. */
  readonly steps: readonly ExplanationLine[];
  /** The events it is owed for. */
  readonly eventIds: readonly string[];
}

export interface TerminationRight {
  readonly serviceLevelId: string;
  readonly periods: readonly string[];
}

/** A period's credits: `beforeCaps + broughtForward = total + cut`; of the cut, what month and year took may be carried forward. */
export interface CreditReckoning {
  readonly lines: readonly CreditLine[];
  readonly beforeCapsMinor: bigint;
  /** What of the amount brought forward was used, first of all. */
  readonly broughtForwardUsedMinor: bigint;
  readonly cutMinor: bigint;
  readonly carriedForwardMinor: bigint;
  readonly totalMinor: bigint;
  readonly caps: { readonly perEvent: bigint | null; readonly month: bigint | null; readonly year: bigint | null };
  readonly terminationRights: readonly TerminationRight[];
}

const sum = (parts: readonly { minor: bigint }[]): bigint => parts.reduce((all, { minor }) => all + minor, 0n);
const smallest = (...limits: (bigint | null)[]): bigint | null =>
  limits.reduce((least, one) => (one === null ? least : least === null || one < least ? one : least), null);

/**
 * R16–R18: the credits of one contract and period. In order: each line with its multiplier, one credit an event,
 * the cap of each event, then the caps of month and year, what is brought forward being used first.
 * The order of the lines does not matter.
 * @throws DomainError `different_currencies`, `bad_decimal`, `negative_amount`
 */
export function calculateCredits(input: CreditPeriod): CreditReckoning {
  const { charges, yearCharges, terms, atRiskPercent } = input;
  if (charges.currency !== yearCharges.currency) {
    throw new DomainError('different_currencies', { left: charges.currency, right: yearCharges.currency });
  }
  if (charges.minor < 0n || input.broughtForwardMinor < 0n) throw new DomainError('negative_amount', {});
  const inputs = [...input.lines].sort((a, b) => (a.serviceLevelId < b.serviceLevelId ? -1 : 1));
  const owed = inputs.map((line) => ({ line, credit: lineCredit(line, input) }));
  const all = owed.flatMap(({ credit }) => credit.parts);
  const { kept, dropped } =
    terms.stacking === 'stacked' ? { kept: all, dropped: [] } : onePerEvent(all);

  const perEvent = capAmount(terms.caps.perEvent, charges, atRiskPercent);
  const eventCut = capEvents(kept, perEvent);
  const month = capAmount(terms.caps.perMonth, charges, atRiskPercent);
  const yearCap = capAmount(terms.caps.perYear, yearCharges, atRiskPercent);
  const left = yearCap === null ? null : yearCap - input.creditedThisYearMinor;
  const year = left === null ? null : left > 0n ? left : 0n;
  const limit = smallest(month, year);

  const perLine = owed.map(({ line }) => ({
    id: line.serviceLevelId,
    minor: sum(eventCut.filter((part) => part.serviceLevelId === line.serviceLevelId)),
  }));
  const forward = input.broughtForwardMinor;
  const broughtForwardUsedMinor = limit !== null && forward > limit ? limit : forward;
  const capped = cutTo(perLine, limit === null ? null : limit - broughtForwardUsedMinor);
  const totalMinor = sum(capped) + broughtForwardUsedMinor;
  const periodCut = sum(perLine) + forward - totalMinor;
  const beforeCapsMinor = sum(kept);
  return {
    lines: owed.map(({ line, credit }, index) => {
      const amountMinor = capped[index]?.minor ?? 0n;
      const own = (parts: readonly CreditPart[]) => parts.filter(({ serviceLevelId }) => serviceLevelId === line.serviceLevelId);
      return {
        serviceLevelId: line.serviceLevelId,
        amountMinor,
        points: credit.points,
        steps: [
          ...credit.steps,
          ...own(dropped).map((part) => step('credit_same_event', { amountMinor: part.minor.toString() })),
          ...cutStep('credit_event_cap', sum(own(kept)), sum(own(eventCut)), perEvent),
          ...cutStep(limit === month ? 'credit_month_cap' : 'credit_year_cap', sum(own(eventCut)), amountMinor, limit),
        ],
        eventIds: [...new Set(own(eventCut).flatMap(({ eventId }) => (eventId === null ? [] : [eventId])))].sort(),
      };
    }),
    beforeCapsMinor,
    broughtForwardUsedMinor,
    cutMinor: beforeCapsMinor + forward - totalMinor,
    carriedForwardMinor: terms.excess === 'carried_forward' ? periodCut : 0n,
    totalMinor,
    caps: { perEvent, month, year },
    terminationRights: inputs.flatMap(terminationRight),
  };
}

const step = (code: string, params: ExplanationLine['params']): ExplanationLine => ({ rule: 'R17', code, params });

function cutStep(code: string, before: bigint, after: bigint, cap: bigint | null): ExplanationLine[] {
  if (before === after || cap === null) return [];
  return [step(code, { beforeMinor: before.toString(), afterMinor: after.toString(), capMinor: cap.toString() })];
}

function capEvents(parts: readonly CreditPart[], cap: bigint | null): CreditPart[] {
  if (cap === null) return [...parts];
  const numbered = parts.map((part, index) => ({ ...part, id: `${part.serviceLevelId}/${index}` }));
  const events = new Set(parts.map(({ eventId }) => eventId));
  return [...events].flatMap((event) => {
    const own = numbered.filter(({ eventId }) => eventId === event);
    return event === null ? own : cutTo(own, cap);
  });
}

function terminationRight({ serviceLevelId, rule, results }: CreditLineInput): TerminationRight[] {
  const periods = rule.chronicFailure && chronicFailure(results, rule.chronicFailure);
  return periods ? [{ serviceLevelId, periods }] : [];
}

