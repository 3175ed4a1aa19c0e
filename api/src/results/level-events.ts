import { Injectable } from '@nestjs/common';
import type { CreditEvent } from '@samsyn/domain/credits/credit-line';
import { downtime, type Outage } from '@samsyn/domain/service-levels/availability';
import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { elapsed } from '@samsyn/domain/time/elapsed';
import { clip, type Interval, union } from '@samsyn/domain/time/interval';
import { periodInterval } from '@samsyn/domain/time/period';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { MeasuredLevel } from './level-catalogue.js';
import { LevelEvidenceRepository } from './level-evidence.repository.js';
import { type FigureLevel, windowOf } from './level-figure.js';

export interface LevelEvent extends CreditEvent {
  kind: 'outage' | 'incident';
}

export interface CountedEvents {
  events: LevelEvent[];
  /** What they count together: of outages that overlap each instant once. */
  totalMs: number;
}

export const noEvents: CountedEvents = { events: [], totalMs: 0 };

/** What single events of a window count against a promise, in service ms. */
@Injectable()
export class LevelEvents {
  constructor(private readonly repository: LevelEvidenceRepository) {}

  /** R11: outages by what of them counts. R4: missed incidents by how far they ran over. Others have no events. */
  async of(tx: TenantTransaction, level: MeasuredLevel, month: string): Promise<CountedEvents> {
    const { evidence, timed } = traitsOf(level.terms.metric);
    if (evidence === 'outages' && level.terms.seriesId === null) return this.outages(tx, level, month);
    if (!timed) return noEvents;
    const missed = await this.repository.missed(tx, level.terms.id, month);
    return incidentEvents(missed, level.terms.targetMs);
  }

  /** R11: outages by what of them counts in the window, a degraded one by its impact. */
  async outages(tx: TenantTransaction, level: FigureLevel, month: string): Promise<CountedEvents> {
    const { terms, supplierId, towerId, calendar, zone } = level;
    const period = windowOf(level, month);
    const own = periodInterval(month, zone);
    // Only windows that roll overlap, so that an event stands in several of them.
    const endedElsewhere = (to: number | null) => to === null || to <= own.from || to > own.to;
    const now = tx.now.getTime();
    const place = { supplierId, towerId, component: terms.component };
    const { causes: excludedCauses, times: excludedTimes } = terms.exclusions;
    const outages = await this.repository.outages(tx, place, period);
    const maintenance = await this.repository.maintenance(tx, place, period);
    const leftOut = union([...maintenance, ...excludedTimes]);
    const events = outages.flatMap(({ id, ...outage }) => {
      const { ms } = countedOf(level, outage, { period, now, leftOut });
      const pricedInAnotherPeriod = terms.window.kind === 'rolling' && endedElsewhere(outage.to);
      return ms === 0 ? [] : [{ id, kind: 'outage' as const, ms, ...(pricedInAnotherPeriod && { pricedInAnotherPeriod }) }];
    });
    const all = { calendar, period, now, outages, maintenance, excludedCauses, excludedTimes };
    return { events, totalMs: downtime(all).downMs.valueOf() };
  }
}

export interface CountedOf {
  /** What counts, in service ms weighted by impact. */
  ms: number;
  /** What does not: maintenance, excluded times, or all of it for its cause. */
  leftOutMs: number;
}

/** R11: what of one outage counts in a window, before those that overlap it are seen to. */
export function countedOf(
  { calendar, terms }: Pick<FigureLevel, 'calendar' | 'terms'>,
  { from, to, cause, impact }: Outage,
  { period, now, leftOut }: { period: Interval; now: number; leftOut: readonly Interval[] },
): CountedOf {
  const down = clip({ from, to: to ?? Math.max(from, now) }, period);
  if (down === null) return { ms: 0, leftOutMs: 0 };
  const weighted = (without: readonly Interval[]) => (elapsed(calendar, down.from, down.to, without) * impact) / FULL_IMPACT;
  const all = weighted([]);
  const ms = cause !== null && terms.exclusions.causes.includes(cause) ? 0 : weighted(leftOut);
  return { ms, leftOutMs: all - ms };
}

/** R4: missed incidents by how far they ran over; those due by the day by nothing that could be priced. */
export function incidentEvents(
  missed: readonly { readonly id: string; readonly elapsedMs: number }[],
  targetMs: number | null,
): CountedEvents {
  const events = missed.map(({ id, elapsedMs }) => ({
    id,
    kind: 'incident' as const,
    ms: targetMs === null ? 0 : Math.max(0, elapsedMs - targetMs),
  }));
  return { events, totalMs: events.reduce((sum, { ms }) => sum + ms, 0) };
}
