import Fraction from 'fraction.js';
import { statisticOf } from '../service-levels/statistic.js';
import { dayAfter, daysBetween } from './agreed-days.js';
import type { ChangeRequestState } from './change-request.js';
import { lineTotal } from './quote-total.js';

/** Both days included; local dates. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

export interface MeasuredRequest {
  readonly id: string;
  readonly state: ChangeRequestState;
  readonly quoteDueOn: string;
  readonly firstQuotedOn: string | null;
  readonly decidedOn: string | null;
}

/** A line of the newest quote of a request. */
export interface MeasuredLine {
  readonly requestId: string;
  readonly quotedOn: string;
  readonly currency: string;
  readonly quantity: string;
  readonly priceMinor: bigint;
  /** What the rate card says; null of a line without one. */
  readonly cardPriceMinor: bigint | null;
}

export interface MeasuredOrder {
  readonly id: string;
  readonly orderedOn: string;
  readonly dueOn: string;
  readonly deliveredOn: string | null;
}

/** A share of what was counted: percent, null where nothing was. */
export interface CountedShare {
  readonly met: readonly string[];
  readonly missed: readonly string[];
  readonly percent: Fraction | null;
}

/** What a rate card's lines were quoted at against what they cost by the card. */
export interface CardPrice {
  readonly percent: Fraction | null;
  readonly quotedMinor: bigint;
  readonly cardMinor: bigint;
  /** Null without lines, and where they are in several currencies. */
  readonly currency: string | null;
  readonly lines: number;
  /** Lines that no rate card prices: they are not in the percentage. */
  readonly withoutCard: number;
}

export interface LeadTimes {
  /** Days from order to full delivery. */
  readonly median: Fraction | null;
  readonly percentile90: Fraction | null;
  readonly orders: readonly string[];
}

export interface Flexibility {
  readonly quotesOnTime: CountedShare;
  readonly quotesAccepted: CountedShare;
  readonly cardPrice: CardPrice;
  readonly ordersOnTime: CountedShare;
  readonly leadTimes: LeadTimes;
}

const hundred = new Fraction(100);

function share<T extends { readonly id: string }>(counted: readonly T[], isMet: (one: T) => boolean): CountedShare {
  const met = counted.filter(isMet).map(({ id }) => id);
  const missed = counted.filter((one) => !isMet(one)).map(({ id }) => id);
  return { met, missed, percent: counted.length === 0 ? null : new Fraction(met.length).div(counted.length).mul(hundred) };
}

const within = (day: string, { from, to }: Window): boolean => day >= from && day <= to;

/** The twelve months that end with the month `YYYY-MM`, of which no more than up to today is over. */
export function trailingYear(period: string, today: string): Window {
  const [year, month] = period.split('-').map(Number) as [number, number];
  const first = new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: first, to: last < today ? last : today };
}

const isInTime = (dueOn: string, doneOn: string | null): doneOn is string => doneOn !== null && doneOn <= dueOn;

/** The day it counts on: what came in time when it came; what did not, the day after it was due, whether it has come or not. */
const countsOn = (dueOn: string, doneOn: string | null): string => (isInTime(dueOn, doneOn) ? doneOn : dayAfter(dueOn, 1, 'calendar'));

/** R12: a quote that came on its day is in time. A request withdrawn unquoted counts nowhere. */
export function quotesOnTime(requests: readonly MeasuredRequest[], window: Window): CountedShare {
  const counted = requests.filter(
    ({ state, quoteDueOn, firstQuotedOn }) => (state !== 'withdrawn' || firstQuotedOn !== null) && within(countsOn(quoteDueOn, firstQuotedOn), window),
  );
  return share(counted, ({ quoteDueOn, firstQuotedOn }) => isInTime(quoteDueOn, firstQuotedOn));
}

/** Of the requests decided in the window, those the buyer accepted. */
export function quotesAccepted(requests: readonly MeasuredRequest[], window: Window): CountedShare {
  const decided = requests.filter(({ state, decidedOn }) => state !== 'withdrawn' && decidedOn !== null && within(decidedOn, window));
  return share(decided, ({ state }) => state === 'accepted' || state === 'delivered');
}

/** R16: quoted total of the lines with a card price as a percentage of the same lines at that price; exact. */
export function priceAgainstCard(lines: readonly MeasuredLine[], window: Window): CardPrice {
  const quoted = lines.filter(({ quotedOn }) => within(quotedOn, window));
  const carded = quoted.flatMap((line) => (line.cardPriceMinor === null ? [] : [{ ...line, cardPriceMinor: line.cardPriceMinor }]));
  const [currency = null, ...others] = [...new Set(carded.map((line) => line.currency))];
  const total = (price: (line: (typeof carded)[number]) => bigint) =>
    carded.reduce((all, line) => all + lineTotal({ quantity: line.quantity, priceMinor: price(line) }), 0n);
  const counts = { lines: carded.length, withoutCard: quoted.length - carded.length };
  if (others.length > 0) return { percent: null, quotedMinor: 0n, cardMinor: 0n, currency: null, ...counts };
  const [quotedMinor, cardMinor] = [total(({ priceMinor }) => priceMinor), total(({ cardPriceMinor }) => cardPriceMinor)];
  const percent = cardMinor === 0n ? null : new Fraction(quotedMinor).div(cardMinor).mul(hundred);
  return { percent, quotedMinor, cardMinor, currency, ...counts };
}

/** R12: an order delivered in full on its day is in time. */
export function ordersOnTime(orders: readonly MeasuredOrder[], window: Window): CountedShare {
  const counted = orders.filter(({ dueOn, deliveredOn }) => within(countsOn(dueOn, deliveredOn), window));
  return share(counted, ({ dueOn, deliveredOn }) => isInTime(dueOn, deliveredOn));
}

/** R14: median and 90th percentile (nearest rank) of the days from order to full delivery. */
export function leadTimes(orders: readonly MeasuredOrder[], window: Window): LeadTimes {
  const delivered = orders.flatMap(({ id, orderedOn, deliveredOn }) =>
    deliveredOn !== null && within(deliveredOn, window) ? [{ id, days: new Fraction(daysBetween(orderedOn, deliveredOn)) }] : [],
  );
  const days = delivered.map((one) => one.days);
  return { median: statisticOf(days, 'median'), percentile90: statisticOf(days, 'percentile', '90'), orders: delivered.map(({ id }) => id) };
}

/** All figures of one supplier in a window. */
export function flexibilityOf(
  { requests, lines, orders }: { requests: readonly MeasuredRequest[]; lines: readonly MeasuredLine[]; orders: readonly MeasuredOrder[] },
  window: Window,
): Flexibility {
  return {
    quotesOnTime: quotesOnTime(requests, window),
    quotesAccepted: quotesAccepted(requests, window),
    cardPrice: priceAgainstCard(lines, window),
    ordersOnTime: ordersOnTime(orders, window),
    leadTimes: leadTimes(orders, window),
  };
}
