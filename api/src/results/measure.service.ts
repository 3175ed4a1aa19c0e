import { Injectable } from '@nestjs/common';
import { IncidentHistories } from '../incidents/incident-histories.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AggregateService } from './aggregate.service.js';
import { incidentOutcomes } from './incident-outcomes.js';
import { CompiledCalendars, LevelCatalogue } from './level-catalogue.js';
import { LevelRepository } from './level.repository.js';
import { lockMeasuring } from './measuring-lock.js';
import type { MeasureScope } from './measure-scope.js';
import { OutcomeRepository } from './outcome.repository.js';

export interface Measured {
  incidents: number;
  /** The months whose figures changed, ascending. */
  periods: string[];
}

/** So that memory does not grow with the number of incidents. */
const batchSize = 2000;

@Injectable()
export class MeasureService {
  private readonly calendars = new CompiledCalendars();

  constructor(
    private readonly levels: LevelRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly histories: IncidentHistories,
    private readonly aggregates: AggregateService,
  ) {}

  /**
   * R4, R5, R7–R10, R12, R13: measures the incidents in scope as known at the transaction's `now` and renews the
   * figures that touches. Measuring again with nothing new changes no row.
   */
  async measure(tx: TenantTransaction, scope: MeasureScope): Promise<Measured> {
    await lockMeasuring(tx);
    const catalogue = await this.catalogue(tx);
    const { serviceLevelIds } = scope;
    const wanted = serviceLevelIds && new Set(serviceLevelIds);
    await this.outcomes.begin(tx, scope);
    let incidents = 0;
    let last: string | null = null;
    for (;;) {
      const ids = await this.outcomes.nextIncidents(tx, last, batchSize);
      last = ids.at(-1) ?? null;
      if (last === null) break;
      incidents += ids.length;
      const known = await this.histories.load(tx, ids);
      const counted = known.flatMap(({ incidentId, history }) =>
        incidentOutcomes(history, catalogue, tx.now.getTime())
          .filter(({ level }) => !wanted || wanted.has(level.terms.id))
          .map((holder) => ({ incidentId, holder })),
      );
      await this.outcomes.add(tx, counted);
    }
    const touched = await this.outcomes.replace(tx, serviceLevelIds);
    const periods = await this.aggregates.refresh(tx, catalogue, touched, serviceLevelIds);
    return { incidents, periods };
  }

  /** Every promise of the organisation, ready to be measured. */
  async catalogue(tx: TenantTransaction): Promise<LevelCatalogue> {
    const zone = await this.levels.zone(tx);
    const levels = await this.levels.levels(tx);
    return new LevelCatalogue(levels, await this.levels.calendars(tx), this.calendars, zone);
  }
}
