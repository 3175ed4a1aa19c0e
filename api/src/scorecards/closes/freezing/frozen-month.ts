import type { Maintenance, Outage } from '@samsyn/domain/service-levels/availability';
import { agreedFigure } from '@samsyn/domain/service-levels/agreed-figure';
import { figureOf } from '@samsyn/domain/service-levels/figure';
import type { Probe } from '@samsyn/domain/service-levels/probe-outages';
import type { ReportDelivery } from '@samsyn/domain/service-levels/report-deliveries';
import type { OutcomeCounts } from '@samsyn/domain/service-levels/share-within-target';
import { parseDecimal, parseRatio } from '@samsyn/domain/numbers/decimal';
import { thawCalendar } from '@samsyn/domain/time/frozen-calendar';
import type { Interval } from '@samsyn/domain/time/interval';
import type Fraction from 'fraction.js';
import type { EvidencePlace, EvidenceSource } from '../../../results/evidence-source.js';
import { incidentOutcomes } from '../../../results/incident-outcomes.js';
import { LevelCatalogue, type MeasuredLevel } from '../../../results/level-catalogue.js';
import { countsAlone, levelFigure, windowOf } from '../../../results/level-figure.js';
import { inForceIn, nothing, type ResultRow, resultRow, underContractIn } from '../../../results/period-results.js';
import type {
  FrozenAgreed,
  FrozenCalendarLine,
  FrozenDelivery,
  FrozenHead,
  FrozenIncident,
  FrozenLevel,
  FrozenMaintenance,
  FrozenMeasurement,
  FrozenOutage,
  FrozenOutcome,
  FrozenRecorded,
} from './frozen-lines.js';
import { outcomesIn, Tally } from './tally.js';

/** All of a month's evidence that is not incidents: few enough to be held at once. */
export interface HeldLines {
  head: FrozenHead;
  levels: readonly FrozenLevel[];
  calendars: readonly FrozenCalendarLine[];
  outages: readonly FrozenOutage[];
  maintenance: readonly FrozenMaintenance[];
  recorded: readonly FrozenRecorded[];
  measurements: readonly FrozenMeasurement[];
  deliveries: readonly FrozenDelivery[];
  agreed: readonly FrozenAgreed[];
}

/** R25: a month as it was frozen, from which its results come again: nothing is asked of anything outside. */
export class FrozenMonth implements EvidenceSource {
  private readonly catalogue: LevelCatalogue;
  private readonly tallies = new Map<string, Tally>();
  private readonly levels: readonly MeasuredLevel[];

  constructor(private readonly held: HeldLines) {
    const { head, levels, calendars } = held;
    const ready = calendars.map((calendar) => ({ id: calendar.id, version: calendar.version, compiled: thawCalendar(calendar) }));
    this.catalogue = new LevelCatalogue(levels, ready, head.zone);
    this.levels = this.catalogue.levels.filter((level) => inForceIn(level, head.period));
    for (const level of this.levels) this.tallies.set(level.terms.id, new Tally(level, head.period));
  }

  /** R7–R9: counts an incident for every supplier that held it, unless it counts in another closed month already. */
  addIncident({ openedAt, events, counted }: FrozenIncident): void {
    const { period, cutOff } = this.held.head;
    const holders = incidentOutcomes({ openedAt, events }, this.catalogue, cutOff);
    for (const { level, counts, outcome } of outcomesIn(period, holders, counted)) {
      const tally = this.tallies.get(level.terms.id);
      tally?.clock(outcome);
      if (counts) tally?.count({ period, missed: counts === 'missed', at: outcome.stoppedAt ?? outcome.dueAt ?? cutOff, elapsedMs: outcome.elapsedMs });
    }
  }

  addOutcome({ serviceLevelId, ...outcome }: FrozenOutcome): void {
    this.tallies.get(serviceLevelId)?.count(outcome);
  }

  /** R10–R14, R22: the month's results by service level. */
  async results(): Promise<ResultRow[]> {
    const { period, cutOff } = this.held.head;
    const agreed = new Map(this.held.agreed.map((one) => [one.serviceLevelId, one]));
    const rows: ResultRow[] = [];
    for (const level of this.levels) {
      const counts = this.tallies.get(level.terms.id)?.inMonth ?? nothing;
      if (!underContractIn(level, period) && counts.met + counts.missed === 0) continue;
      const window = windowOf(level, period);
      const measured = countsAlone(level)
        ? { window, figure: figureOf(level, window, cutOff, { kind: 'outcomes', counts }) }
        : await levelFigure(this, level, period, cutOff);
      const found = agreed.get(level.terms.id);
      const figure = found
        ? agreedFigure(level.terms, measured.figure, { ...found, value: parseRatio(found.value) })
        : measured.figure;
      rows.push(resultRow(level, period, { window, figure }, measured.figure.counts ?? counts));
    }
    return rows;
  }

  outages(of: EvidencePlace, window: Interval): Outage[] {
    return this.held.outages
      .filter((one) => isAt(one, of) && one.from < window.to && (one.to === null || one.to > window.from))
      .map(({ from, to, cause, impact }) => ({ from, to, cause, impact }));
  }

  maintenance(of: EvidencePlace, window: Interval): Maintenance[] {
    return this.held.maintenance
      .filter((one) => isAt(one, of) && one.from < window.to && Math.max(one.to, one.endedAt ?? one.to) > window.from)
      .map(({ from, to, endedAt }) => ({ from, to, endedAt }));
  }

  recorded(of: EvidencePlace): boolean {
    return this.held.recorded.some((one) => isAt(one, of));
  }

  probes(seriesId: string, window: Interval): Probe[] {
    const all = this.held.measurements.filter((one) => one.seriesId === seriesId && one.up !== null && one.at < window.to);
    const before = all.findLast(({ at }) => at < window.from);
    const inside = all.filter(({ at }) => at >= window.from);
    return [...(before ? [before] : []), ...inside].map(({ at, up }) => ({ at, up: up ?? 0 }));
  }

  values(seriesId: string, window: Interval): Fraction[] {
    return this.held.measurements.flatMap(({ seriesId: of, at, value }) =>
      of === seriesId && value !== null && at >= window.from && at < window.to ? [parseDecimal(value)] : [],
    );
  }

  deliveries(contractId: string, window: Interval): ReportDelivery[] {
    return this.held.deliveries
      .filter((one) => one.contractId === contractId && one.dueAt >= window.from && one.dueAt < window.to)
      .map(({ dueAt, submittedAt }) => ({ dueAt, submittedAt }));
  }

  // What lies in the promise's window is all that its tally has taken in.
  counts(levelId: string): OutcomeCounts {
    return this.tallies.get(levelId)?.inWindow ?? nothing;
  }

  durations(levelId: string): number[] {
    return this.tallies.get(levelId)?.durations ?? [];
  }

  openAt(levelId: string): number[] {
    return this.tallies.get(levelId)?.openSince ?? [];
  }
}

const isAt = (one: EvidencePlace, { supplierId, towerId, component }: EvidencePlace): boolean =>
  one.supplierId === supplierId && one.towerId === towerId && (component === null || one.component === component);
