import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { roundHalfAwayFromZero, roundTogether } from '../numbers/money.js';
import { overrunOf, type Maintenance, type Outage } from '../service-levels/availability.js';
import { FULL_IMPACT, stretches, type Stretch } from '../service-levels/impact.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';
import { elapsed } from '../time/elapsed.js';
import { MINUTE } from '../time/instant.js';
import { assertInterval, clipAll, union, type Interval } from '../time/interval.js';

export const shareStates = ['accepted', 'disputed', 'unanswered'] as const;
/** What the supplier of an outage says of answering for it. */
export type ShareState = (typeof shareStates)[number];

export const partKinds = ['sole', 'shared', 'disputed', 'unattributed'] as const;
/** *sole* and *shared* are accepted; *disputed* and *unattributed* nobody has accepted. */
export type PartKind = (typeof partKinds)[number];

/** An outage of a component that the service rests on hard. */
export interface ServiceOutage extends Omit<Outage, 'cause'> {
  readonly id: string;
  /** The component's. */
  readonly supplierId: string;
  /** The outage declared to be behind it. */
  readonly rootCauseId: string | null;
  readonly state: ShareState;
}

/** Maintenance of such a component; what it took beyond its agreed end is outage. */
export interface ServiceMaintenance extends Maintenance, Pick<ServiceOutage, 'id' | 'supplierId' | 'state'> {}

export interface LedgerEvidence {
  readonly calendar: CompiledCalendar;
  readonly period: Interval;
  readonly now: number;
  readonly outages: readonly ServiceOutage[];
  readonly maintenance: readonly ServiceMaintenance[];
}

/** Who answers for how much of an interval, and for which outage. */
export interface LedgerShare {
  readonly supplierId: string;
  readonly evidenceId: string;
  readonly kind: PartKind;
  /** Of the interval, `"1"`, `"1/2"` …; equal for each supplier. */
  readonly share: string;
}

export interface LedgerInterval extends Interval {
  /** Service time in ms. */
  readonly serviceMs: number;
  /** The largest, in 1/10 000. */
  readonly impact: number;
  /** How it was attributed. */
  readonly by: 'supplier' | 'root_cause' | 'equal_shares';
  /** Everything that was down. */
  readonly evidenceIds: readonly string[];
  readonly shares: readonly LedgerShare[];
}

export interface LedgerPart {
  readonly supplierId: string;
  readonly kind: PartKind;
  /** Service ms weighted by impact, exact. */
  readonly downMs: Fraction;
  /** Rounded once, so that the parts add up to the whole. */
  readonly minutes: number;
}

export interface EndToEndLedger {
  /** Agreed service time in ms. */
  readonly agreedMs: number;
  /** The whole, exact. */
  readonly downMs: Fraction;
  readonly minutes: number;
  /** In the order of supplier and kind. */
  readonly parts: readonly LedgerPart[];
  readonly intervals: readonly LedgerInterval[];
}

interface Down extends Pick<ServiceOutage, 'id' | 'supplierId' | 'rootCauseId' | 'state'> {
  readonly interval: Interval;
  readonly impact: number;
}

/**
 * R20: a service's downtime in a period, weighted as in R11, and who answers for each part of it. What counts at an
 * instant are the outages with the largest impact; each goes to its supplier, or to the declared root cause while that
 * is down too; several suppliers share equally. A share counts as its supplier's own only once it has accepted it.
 * @throws DomainError `reversed_interval`, `bad_instant`
 */
export function endToEndLedger(evidence: LedgerEvidence): EndToEndLedger {
  const { calendar, period, maintenance } = evidence;
  const withoutEffect = union(maintenance);
  const serviceMs = ({ from, to }: Interval) => elapsed(calendar, from, to, withoutEffect);
  const intervals = stretches(downIn(evidence)).flatMap((stretch): LedgerInterval[] => {
    const ms = serviceMs(stretch.interval);
    return ms === 0 ? [] : [intervalOf(stretch, ms)];
  });
  const exact = partsOf(intervals);
  const downMs = exact.reduce((sum, part) => sum.add(part.downMs), new Fraction(0));
  const minutes = roundHalfAwayFromZero(downMs.div(MINUTE));
  const rounded = roundTogether(exact.map((part) => ({ id: keyOf(part), weight: part.downMs.div(MINUTE) })));
  return {
    agreedMs: elapsed(calendar, period.from, period.to, withoutEffect),
    downMs,
    minutes: Number(minutes),
    parts: exact.map((part) => ({ ...part, minutes: Number(rounded.get(keyOf(part)) ?? 0n) })),
    intervals,
  };
}

/** Outages and overruns within the period. */
function downIn({ period, now, outages, maintenance }: LedgerEvidence): Down[] {
  const overruns = maintenance.map((each): ServiceOutage => ({ ...each, ...overrunOf(each), rootCauseId: null }));
  return [...outages, ...overruns].flatMap(({ from, to, impact, id, supplierId, rootCauseId, state }) => {
    const end = to ?? Math.max(from, now);
    assertInterval(from, end);
    return clipAll([{ from, to: end }], period).map((interval) => ({ interval, impact, id, supplierId, rootCauseId, state }));
  });
}

function intervalOf({ interval, impact, parts }: Stretch<Down>, serviceMs: number): LedgerInterval {
  const byId = new Map(parts.map((part) => [part.id, part]));
  const largest = parts.filter((part) => part.impact === impact);
  const roots = largest.map((part) => rootOf(part, byId));
  // One outage speaks for its supplier: the one that began first, or is first by id.
  const bySupplier = new Map<string, Down>();
  for (const root of roots.toSorted((a, b) => a.interval.from - b.interval.from || (a.id < b.id ? -1 : 1))) {
    const known = bySupplier.get(root.supplierId);
    if (!known || weight(root) > weight(known)) bySupplier.set(root.supplierId, root);
  }
  const answering = [...bySupplier.values()].sort((a, b) => (a.supplierId < b.supplierId ? -1 : 1));
  const declared = roots.some((root, index) => root !== largest[index]);
  return {
    ...interval,
    ...{ serviceMs, impact },
    by: answering.length > 1 ? 'equal_shares' : declared ? 'root_cause' : 'supplier',
    evidenceIds: parts.map(({ id }) => id).sort(),
    shares: answering.map((root) => ({
      supplierId: root.supplierId,
      evidenceId: root.id,
      kind: kindOf(root.state, answering.length),
      share: formatRatio(new Fraction(1, answering.length)),
    })),
  };
}

/** Of a supplier's several outages at once, one it has accepted settles the time, then one it disputes. */
const weight = ({ state }: Down): number => 2 - shareStates.indexOf(state);

const kindOf = (state: ShareState, suppliers: number): PartKind => {
  if (state === 'accepted') return suppliers > 1 ? 'shared' : 'sole';
  return state === 'disputed' ? 'disputed' : 'unattributed';
};

/** The last declared cause that is down as well; one that leads back to itself says nothing. */
function rootOf(part: Down, down: ReadonlyMap<string, Down>): Down {
  const seen = new Set([part.id]);
  let root = part;
  for (let next = causeOf(root, down); next !== null; next = causeOf(root, down)) {
    if (seen.has(next.id)) return part;
    seen.add(next.id);
    root = next;
  }
  return root;
}

const causeOf = ({ rootCauseId }: Down, down: ReadonlyMap<string, Down>): Down | null =>
  rootCauseId === null ? null : (down.get(rootCauseId) ?? null);

const keyOf = ({ supplierId, kind }: Pick<LedgerPart, 'supplierId' | 'kind'>): string => `${supplierId} ${partKinds.indexOf(kind)}`;

function partsOf(intervals: readonly LedgerInterval[]): Omit<LedgerPart, 'minutes'>[] {
  const parts = new Map<string, Omit<LedgerPart, 'minutes'>>();
  for (const { serviceMs, impact, shares } of intervals) {
    for (const { supplierId, kind, share } of shares) {
      const key = keyOf({ supplierId, kind });
      const downMs = new Fraction(serviceMs).mul(impact).div(FULL_IMPACT).mul(share);
      parts.set(key, { supplierId, kind, downMs: (parts.get(key)?.downMs ?? new Fraction(0)).add(downMs) });
    }
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}
