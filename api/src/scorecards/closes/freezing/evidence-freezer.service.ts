import { Injectable } from '@nestjs/common';
import type { IncidentEvent } from '@samsyn/domain/incidents/incident-history';
import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { freezeCalendar } from '@samsyn/domain/time/frozen-calendar';
import { DAY } from '@samsyn/domain/time/instant';
import { periodInterval, periodOf } from '@samsyn/domain/time/period';
import { IncidentHistories } from '../../../incidents/incident-histories.js';
import { Tenancy, type TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { incidentOutcomes } from '../../../results/incident-outcomes.js';
import type { LevelCatalogue, MeasuredLevel } from '../../../results/level-catalogue.js';
import { windowOf } from '../../../results/level-figure.js';
import { MeasureService } from '../../../results/measure.service.js';
import { inForceIn } from '../../../results/period-results.js';
import type { ChunkWriter } from './chunk-writer.js';
import { CountedCursor } from './counted-cursor.js';
import type { FrozenLevel } from './frozen-lines.js';
import { type EvidenceSpan, MonthEvidenceRepository } from './month-evidence.repository.js';
import { outcomesIn, Tally } from './tally.js';

/** Calendars are frozen this far beyond the cut-off, so that what runs then still has its due time. */
const daysAhead = 400;
const idDigits = 10;

export interface FreezeProgress {
  /** How many incidents there are to look at. */
  total(incidents: number): Promise<void>;
  done(incidents: number): Promise<void>;
}

/** R25: writes down all that a month's results come from, as it is known at the transaction's `now`. */
@Injectable()
export class EvidenceFreezer {
  constructor(
    private readonly evidence: MonthEvidenceRepository,
    private readonly histories: IncidentHistories,
    private readonly measuring: MeasureService,
    private readonly tenancy: Tenancy,
  ) {}

  /** `restating`: what counted in the month when it was closed counts in it still (R9). */
  async freeze(tx: TenantTransaction, writer: ChunkWriter, period: string, restating: boolean, progress: FreezeProgress): Promise<void> {
    const cutOff = tx.now.getTime();
    const catalogue = await this.measuring.catalogue(tx);
    const levels = catalogue.levels.filter((level) => inForceIn(level, period));
    const span = spanOf(catalogue, levels, period, restating);
    await writer.add('head', { period, zone: catalogue.zone, ruleVersion: RULE_VERSION, cutOff });
    for (const level of levels) await writer.add('levels', frozenLevel(level));
    for (const line of await this.evidence.outages(tx, span)) await writer.add('outages', line);
    for (const line of await this.evidence.maintenance(tx, span)) await writer.add('maintenance', line);
    for (const line of await this.evidence.recorded(tx)) await writer.add('recorded', line);
    const seriesIds = [...new Set(levels.flatMap(({ terms }) => terms.seriesId ?? []))].sort();
    for await (const lines of this.evidence.measurements(tx, seriesIds, span)) for (const line of lines) await writer.add('measurements', line);
    for (const line of await this.evidence.deliveries(tx, span)) await writer.add('deliveries', line);
    for (const line of await this.evidence.agreed(tx, span)) await writer.add('agreed', line);
    const looksBack = levels.filter(({ terms }) => terms.window.kind !== 'month' && traitsOf(terms.metric).evidence === 'incidents');
    const levelIds = looksBack.map(({ terms }) => terms.id);
    for await (const lines of this.evidence.outcomes(tx, levelIds, span)) for (const line of lines) await writer.add('outcomes', line);
    const earliest = await this.incidents(tx, writer, catalogue, span, progress);
    const from = Math.min(earliest, span.from) - DAY;
    const calendars = new Map(levels.map(({ calendarId, calendarVersion, calendar }) => [calendarId, { version: calendarVersion, calendar }]));
    for (const [id, { version, calendar }] of [...calendars].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await writer.add('calendars', { id, version, ...freezeCalendar(calendar, { from, to: cutOff + daysAhead * DAY }) });
    }
    await writer.flush();
  }

  /** Streams every incident that counts in the month, or stood open at its end where that is measured; answers the earliest opening. */
  private async incidents(
    tx: TenantTransaction,
    writer: ChunkWriter,
    catalogue: LevelCatalogue,
    span: EvidenceSpan,
    progress: FreezeProgress,
  ): Promise<number> {
    const condition = this.evidence.condition(tx, span);
    await progress.total(await this.evidence.incidents(tx, condition));
    const chosen = new Choice(catalogue, span.period, tx.now.getTime());
    const groups = new Map<string, string>();
    let [earliest, written, read] = [span.from, 0, 0];
    // Histories and what counts already come on connections of their own, while chunks go.
    await this.tenancy.run(tx.principal, (reading) =>
      this.tenancy.run(tx.principal, async (beside) => {
        const cursor = new CountedCursor(this.evidence.counted(beside, condition));
        try {
          for await (const known of this.histories.stream(reading, condition)) {
            for (const { incidentId, history } of known) {
              const counted = await cursor.of(incidentId);
              if (!chosen.has(history, counted)) continue;
              earliest = Math.min(earliest, history.openedAt);
              const id = String((written += 1)).padStart(idDigits, '0');
              const events = history.events.map((event) => withoutNames(event, groups));
              await writer.add('incidents', { id, openedAt: history.openedAt, events, counted });
            }
            await progress.done((read += known.length));
          }
        } finally {
          await cursor.close();
        }
      }),
    );
    return earliest;
  }
}

/** Whether an incident has anything to say of a month. */
class Choice {
  private readonly open: ReadonlyMap<string, Tally>;
  private readonly levelIds: ReadonlySet<string>;

  constructor(
    private readonly catalogue: LevelCatalogue,
    private readonly period: string,
    private readonly now: number,
  ) {
    const levels = catalogue.levels.filter((level) => inForceIn(level, period));
    this.levelIds = new Set(levels.map(({ terms }) => terms.id));
    this.open = new Map(levels.filter(({ terms }) => terms.metric === 'backlog_age').map((level) => [level.terms.id, new Tally(level, period)]));
  }

  has(history: Parameters<typeof incidentOutcomes>[0], counted: Parameters<typeof outcomesIn>[2]): boolean {
    const holders = incidentOutcomes(history, this.catalogue, this.now).filter(({ level }) => this.levelIds.has(level.terms.id));
    return (
      outcomesIn(this.period, holders, counted).some(({ counts }) => counts !== null) ||
      holders.some(({ level, outcome }) => this.open.get(level.terms.id)?.stoodOpen(outcome))
    );
  }
}

/** As far back as the longest window of any figure looks. */
function spanOf(catalogue: LevelCatalogue, levels: readonly MeasuredLevel[], period: string, restating: boolean): EvidenceSpan {
  const month = periodInterval(period, catalogue.zone);
  const from = Math.min(month.from, ...levels.map((level) => windowOf(level, period).from));
  return { period, monthFrom: month.from, fromPeriod: periodOf(from, catalogue.zone), from, to: month.to, restating };
}

const frozenLevel = ({ terms, contractId, supplierId, towerId, calendarId, version, contractMonths }: MeasuredLevel): FrozenLevel => ({
  ...{ terms, contractId, supplierId, towerId, calendarId, version, contractMonths },
});

/** What a source calls its groups may name people; which of them are the same is all that counts. */
function withoutNames(event: IncidentEvent, groups: Map<string, string>): IncidentEvent {
  if (event.kind !== 'assigned' || event.group === null) return event;
  const known = groups.get(event.group) ?? `g${groups.size + 1}`;
  groups.set(event.group, known);
  return { ...event, group: known };
}
