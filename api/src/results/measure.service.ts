import { Injectable } from '@nestjs/common';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import type { CompiledCalendar } from '@samsyn/domain/time/compiled-calendar';
import { periodOf, previousPeriod } from '@samsyn/domain/time/period';
import { IncidentHistories } from '../incidents/incident-histories.js';
import type { EvidenceSpan } from '../platform/jobs/evidence-changed.js';
import { Periods } from '../periods/periods.service.js';
import { Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AggregateService } from './aggregate.service.js';
import { incidentOutcomes } from './incident-outcomes.js';
import { CompiledCalendars, LevelCatalogue } from './level-catalogue.js';
import { LateEvidenceRepository } from './late-evidence.repository.js';
import { LevelRepository } from './level.repository.js';
import { lockMeasuring } from './measuring-lock.js';
import { type MeasureScope, scopeCondition } from './measure-scope.js';
import { monthsBetween } from './period-results.js';
import { type MeasuredIncident, OutcomeRepository, type Touched } from './outcome.repository.js';

export interface Measured {
  incidents: number;
  /** The months whose figures changed, ascending. */
  periods: string[];
}

@Injectable()
export class MeasureService {
  private readonly calendars = new CompiledCalendars();

  constructor(
    private readonly levels: LevelRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly histories: IncidentHistories,
    private readonly aggregates: AggregateService,
    private readonly late: LateEvidenceRepository,
    private readonly periods: Periods,
    private readonly tenancy: Tenancy,
  ) {}

  /**
   * R4, R5, R7–R10, R12, R13: measures the committed incidents in scope as known at the transaction's `now` and renews
   * the figures that touches. Measuring again with nothing new changes no row.
   */
  async measure(tx: TenantTransaction, scope: MeasureScope): Promise<Measured> {
    await lockMeasuring(tx);
    const catalogue = await this.catalogue(tx);
    const { serviceLevelIds } = scope;
    // Read on a connection of their own: histories come while outcomes go, however many, and neither waits for all.
    const incidents = await this.tenancy.run(tx.principal, (reading) =>
      this.outcomes.stage(tx, this.measured(reading, catalogue, scope, tx.now.getTime())),
    );
    await this.periods.know(tx, await this.outcomes.periods(tx));
    if (serviceLevelIds) await this.late.terms(tx, serviceLevelIds);
    else await this.late.incidents(tx);
    const touched = await this.outcomes.replace(tx, serviceLevelIds);
    if (scope.running) touched.push(...recordedNow(catalogue, tx.now.getTime()));
    const periods = await this.aggregates.refresh(tx, catalogue, touched, serviceLevelIds);
    return { incidents, periods };
  }

  private async *measured(
    reading: TenantTransaction,
    catalogue: LevelCatalogue,
    scope: MeasureScope,
    now: number,
  ): AsyncGenerator<MeasuredIncident[]> {
    const wanted = scope.serviceLevelIds && new Set(scope.serviceLevelIds);
    for await (const known of this.histories.stream(reading, scopeCondition(reading, scope))) {
      yield known.map(({ incidentId, history }) => {
        const holders = incidentOutcomes(history, catalogue, now);
        return { incidentId, holders: wanted ? holders.filter(({ level }) => wanted.has(level.terms.id)) : holders };
      });
    }
  }

  /**
   * R11, R14: renews the figures of the promises that recorded outages, maintenance or measurements of a supplier
   * in a tower speak about, in the months from `from` to `to`. Answers the months whose figures changed.
   */
  async measureEvidence(tx: TenantTransaction, changed: EvidenceSpan): Promise<string[]> {
    await lockMeasuring(tx);
    const catalogue = await this.catalogue(tx);
    const month = (at: number) => periodOf(at, catalogue.zone);
    const periods = monthsBetween(month(changed.from), month(changed.to ?? tx.now.getTime()));
    const touched = catalogue.levels
      .filter(({ supplierId, towerId }) => supplierId === changed.supplierId && towerId === changed.towerId)
      .filter(({ terms }) => traitsOf(terms.metric).evidence !== 'incidents')
      .flatMap(({ terms }) => periods.map((period) => ({ serviceLevelId: terms.id, period })));
    return this.aggregates.refresh(tx, catalogue, touched);
  }

  /** A calendar ready to measure with, and the organisation's zone; null where there is no such calendar. */
  async calendar(tx: TenantTransaction, calendarId: string): Promise<{ calendar: CompiledCalendar; zone: string } | null> {
    const stored = (await this.levels.calendars(tx)).find(({ id }) => id === calendarId);
    return stored ? { calendar: this.calendars.of(stored), zone: await this.levels.zone(tx) } : null;
  }

  /** Every promise of the organisation, ready to be measured. */
  async catalogue(tx: TenantTransaction): Promise<LevelCatalogue> {
    const zone = await this.levels.zone(tx);
    const levels = await this.levels.levels(tx);
    const used = new Set(levels.map(({ calendarId }) => calendarId));
    const calendars = (await this.levels.calendars(tx)).filter(({ id }) => used.has(id));
    const ready = calendars.map((each) => ({ id: each.id, version: each.version, compiled: this.calendars.of(each) }));
    return new LevelCatalogue(levels, ready, zone);
  }
}

/** What time alone changes beside clocks: outages and probed states that last, in this month and the one before. */
function recordedNow({ levels, zone }: LevelCatalogue, now: number): Touched[] {
  const current = periodOf(now, zone);
  return levels
    .filter(({ terms }) => traitsOf(terms.metric).evidence !== 'incidents' || terms.metric === 'backlog_age')
    .flatMap(({ terms }) => [previousPeriod(current), current].map((period) => ({ serviceLevelId: terms.id, period })));
}
