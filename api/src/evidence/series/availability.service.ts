import { Injectable } from '@nestjs/common';
import Fraction from 'fraction.js';
import { displayed } from '@samsyn/domain/numbers/display';
import { compareCounts, countProbes, probeGaps } from '@samsyn/domain/service-levels/compare-counts';
import { FULL_IMPACT, weightedLength } from '@samsyn/domain/service-levels/impact';
import { type Probe, probeOutages } from '@samsyn/domain/service-levels/probe-outages';
import { toolCount } from '@samsyn/domain/service-levels/tool-count';
import { formatInstant } from '@samsyn/domain/time/instant';
import { clipAll, type Interval } from '@samsyn/domain/time/interval';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MeasurementsRepository } from '../measurements/measurements.repository.js';
import type { SeriesAvailabilityDto, TimeWeightedDto } from './availability.dto.js';
import type { WindowQueryDto } from './series.dto.js';
import { SeriesRepository } from './series.repository.js';

@Injectable()
export class AvailabilityService {
  constructor(
    private readonly series: SeriesRepository,
    private readonly measurements: MeasurementsRepository,
  ) {}

  async of(tx: TenantTransaction, id: string, query: WindowQueryDto): Promise<SeriesAvailabilityDto> {
    const series = await this.series.find(tx, id);
    if (!series) throw notFound();
    if (series.kind !== 'probe') throw new Problem(422, 'only_for_probes');
    const from = query.from === undefined ? null : new Date(query.from);
    const to = query.to === undefined ? null : new Date(query.to);
    if (from !== null && from >= (to ?? tx.now)) throw invalid([{ field: 'to', code: 'not_after_start' }]);
    const probes = await this.measurements.probes(tx, id, from, to);
    return availabilityOf(probes, windowOf(probes, from, to));
  }
}

/** Before the first probe nobody looked; after the last one nothing is known. */
function windowOf(probes: readonly Probe[], from: Date | null, to: Date | null): Interval {
  const first = probes[0]?.at ?? from?.getTime() ?? 0;
  const start = Math.max(first, from?.getTime() ?? first);
  const last = probes.at(-1)?.at ?? start;
  return { from: start, to: Math.max(start, Math.min(last, to?.getTime() ?? last)) };
}

export function availabilityOf(probes: readonly Probe[], window: Interval): SeriesAvailabilityDto {
  const tool = toolCount({ probes, trackedSince: window.from, now: window.to });
  const inside = probes.filter(({ at }) => at >= window.from && at <= window.to);
  const counted = countProbes(inside);
  return {
    timeWeighted: timeWeighted(probes, inside, window),
    asTheToolCounts: {
      windows: [...tool.windows],
      dailyMinutesDown: Object.entries(tool.dailyMinutesDown)
        .map(([day, minutes]) => ({ day, minutes }))
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
    },
    byProbes: { ...counted, percent: share(counted.up, counted.total) },
    difference: compareCounts(probes, tool, window).map(({ code, params }) => ({ code, params })),
  };
}

function timeWeighted(probes: readonly Probe[], inside: readonly Probe[], window: Interval): TimeWeightedDto {
  const parts = probeOutages(probes, window.to).outages.flatMap(({ from, to, impact }) =>
    clipAll([{ from, to: to ?? window.to }], window).map((interval) => ({ interval, impact })),
  );
  const down = weightedLength(parts, ({ from, to }) => to - from);
  const totalMs = window.to - window.from;
  return {
    from: formatInstant(window.from),
    to: formatInstant(window.to),
    totalMs,
    downMs: Math.round(down / FULL_IMPACT),
    percent: share(totalMs * FULL_IMPACT - down, totalMs * FULL_IMPACT),
    outages: parts.length,
    probes: inside.length,
    longestGapMs: probeGaps(inside).longestMs,
  };
}

const share = (part: number, whole: number): string | null =>
  whole === 0 ? null : displayed(new Fraction(part, whole).mul(100), 'higher_is_better');
