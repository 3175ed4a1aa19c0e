import { Injectable } from '@nestjs/common';
import { periodOf } from '@samsyn/domain/time/period';
import { ContractTermsService } from '../contracts/contract-terms.service.js';
import { Periods } from '../periods/periods.service.js';
import { Changes } from '../platform/realtime/changes.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type CountedEvents, LevelEvents, noEvents } from '../results/level-events.js';
import { MeasureService } from '../results/measure.service.js';
import { reckonContract } from './reckon-contract.js';
import { type CreditableResult, ReckoningRepository } from './reckoning.repository.js';

const keyOf = (serviceLevelId: string, period: string) => `${serviceLevelId}/${period}`;

/** Turns results of ended months into credits. */
@Injectable()
export class ReckoningService {
  constructor(
    private readonly repository: ReckoningRepository,
    private readonly contracts: ContractTermsService,
    private readonly measuring: MeasureService,
    private readonly events: LevelEvents,
    private readonly periods: Periods,
    private readonly changes: Changes,
  ) {}

  /**
   * R16–R19: reckons the credits of every contract that has any anew, as known at the transaction's `now`. From the same
   * results come the same lines, which are then left as they are; what a side has answered keeps its amount.
   */
  async reckon(tx: TenantTransaction): Promise<void> {
    const catalogue = await this.measuring.catalogue(tx);
    const current = periodOf(tx.now.getTime(), catalogue.zone);
    const results = await this.repository.results(tx, current);
    const stored = await this.repository.credits(tx);
    if (results.length === 0 && stored.length === 0) return;
    const levels = new Map(catalogue.levels.map((level) => [level.terms.id, level]));
    const events = new Map<string, CountedEvents>();
    for (const result of results.filter(owesByEvents)) {
      const level = levels.get(result.serviceLevelId);
      if (level) events.set(keyOf(result.serviceLevelId, result.period), await this.events.of(tx, level, result.period));
    }
    const statements = (await this.contracts.allTerms(tx)).flatMap((contract) =>
      reckonContract({
        contract,
        results: results.filter(({ contractId }) => contractId === contract.contractId),
        levels,
        eventsOf: (serviceLevelId, period) => events.get(keyOf(serviceLevelId, period)) ?? noEvents,
        stored: stored.filter(({ contractId }) => contractId === contract.contractId),
      }),
    );
    const supplierIds = await this.repository.save(tx, statements, await this.periods.closed(tx));
    if (supplierIds.length > 0) await this.changes.record(tx, { topic: 'credits', subjectId: null, kind: 'reckoned', supplierIds });
  }
}

/** Only what may be owed is worth looking for events. */
const owesByEvents = ({ creditRule, verdict, exactValue }: CreditableResult): boolean =>
  creditRule !== null && exactValue !== null && (verdict !== 'met' || creditRule.kind !== 'pool');
