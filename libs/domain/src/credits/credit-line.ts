import type Fraction from 'fraction.js';
import type { Money } from '../numbers/money.js';
import type { Direction } from '../numbers/display.js';
import type { ExplanationLine } from '../service-levels/explanation.js';
import type { Verdict } from '../service-levels/verdict.js';
import type { CreditRule } from './credit-rule.js';

/** A service level's figure of one period; `value` exact in its metric's unit, `null` when not measured. */
export interface MeasuredPeriod {
  readonly period: string;
  readonly value: Fraction | null;
  readonly verdict: Verdict;
}

/** An outage, or an incident past its target, with the service ms that count against it. */
export interface CreditEvent {
  readonly id: string;
  readonly ms: number;
  /** It is priced in the period in which it ended, not in this one; the windows of both hold it. */
  readonly pricedInAnotherPeriod?: boolean;
}

/** What one service level brings to the reckoning of a period. */
export interface CreditLineInput {
  readonly serviceLevelId: string;
  readonly rule: CreditRule;
  readonly direction: Direction;
  readonly expectedTarget: string;
  /** Oldest first; the last one is the period that is reckoned. */
  readonly results: readonly MeasuredPeriod[];
  readonly events: readonly CreditEvent[];
  /** What the events count together, where that is not their sum: outages that overlap count once. */
  readonly eventsMs?: number;
  /** The one event without which the promise would have been kept; `null` where there are several or none. */
  readonly soleCauseEventId: string | null;
  /** The charges of its own window, where that is longer than the period. */
  readonly charges?: Money;
}

/** A part of a line's amount, in integer minor units, and the event it is owed for. */
export interface CreditPart {
  readonly serviceLevelId: string;
  readonly eventId: string | null;
  readonly minor: bigint;
}

/** What a line owes before one service level is weighed against another. */
export interface LineCredit {
  readonly parts: readonly CreditPart[];
  readonly points: number | null;
  readonly steps: readonly ExplanationLine[];
}
