import { Injectable } from '@nestjs/common';
import { periodOf, previousPeriod } from '@samsyn/domain/time/period';
import { ReckoningService } from '../credits/reckoning.service.js';
import { EndToEndKeeper } from '../ledgers/end-to-end-keeper.service.js';
import { HandOffKeeper } from '../ledgers/hand-off-keeper.service.js';
import { OperatingLevelKeeper } from '../operating-level-agreements/operating-level-keeper.service.js';
import type { EvidenceSpan } from '../platform/jobs/evidence-changed.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type Measured, MeasureService } from '../results/measure.service.js';
import type { MeasureScope } from '../results/measure-scope.js';
import { ScorecardComputation } from './compute.service.js';
import { ServiceLevelsService } from '../service-levels/service-levels.service.js';
import { MaterialRepository } from './material.repository.js';

/** Brings results, ledgers and scorecards up to date in one transaction: a reader finds none without the others. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly measuring: MeasureService,
    private readonly handOffs: HandOffKeeper,
    private readonly operatingLevels: OperatingLevelKeeper,
    private readonly endToEnd: EndToEndKeeper,
    private readonly credits: ReckoningService,
    private readonly scorecards: ScorecardComputation,
    private readonly material: MaterialRepository,
    private readonly serviceLevels: ServiceLevelsService,
  ) {}

  /** Measures what is in scope and makes the scorecards of the months that changes. */
  measure(organisationId: string, scope: MeasureScope): Promise<Measured> {
    return this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
      const measured = await this.measuring.measure(tx, scope);
      await this.handOffs.keep(tx, scope);
      await this.operatingLevels.keep(tx, scope);
      if (measured.periods.length > 0) await this.renew(tx, measured.periods);
      return measured;
    });
  }

  /** Measures every promise of a contract. */
  async measureContract(organisationId: string, contractId: string): Promise<void> {
    const serviceLevelIds = await this.tenancy.run(systemPrincipal(organisationId), (tx) =>
      this.serviceLevels.idsOfContract(tx, contractId),
    );
    await this.measure(organisationId, { serviceLevelIds });
    // Credits follow charges and rules, which may have changed without any figure.
    await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.credits.reckon(tx));
  }

  /** Measures what recorded evidence of a supplier in a tower says. */
  measureEvidence(organisationId: string, changed: EvidenceSpan): Promise<void> {
    return this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
      const periods = await this.measuring.measureEvidence(tx, changed);
      const ledgers = await this.endToEnd.renewSpan(tx, changed);
      if (periods.length > 0) await this.credits.reckon(tx);
      await this.scorecards.compute(tx, [...new Set([...periods, ...ledgers])]);
    });
  }

  /** R9: what time alone changes: clocks that run past their due time, and months that end. */
  passTime(organisationId: string): Promise<void> {
    return this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
      const { periods } = await this.measuring.measure(tx, { running: true });
      await this.handOffs.keep(tx, { running: true });
      await this.operatingLevels.keep(tx, { running: true });
      const ledgers = await this.endToEnd.passTime(tx);
      const current = periodOf(tx.now.getTime(), await this.material.zone(tx));
      await this.renew(tx, [...periods, ...ledgers, ...(await this.scorecards.outdated(tx)), previousPeriod(current), current]);
    });
  }

  private async renew(tx: TenantTransaction, periods: readonly string[]): Promise<void> {
    await this.credits.reckon(tx);
    await this.scorecards.compute(tx, periods);
  }

  /** Makes scorecards anew from results as they are: after a name or a charge has changed, say. */
  compute(organisationId: string, periods?: readonly string[]): Promise<void> {
    return this.tenancy.run(systemPrincipal(organisationId), (tx) => this.scorecards.compute(tx, periods));
  }
}
