import { Injectable } from '@nestjs/common';
import type { IncidentHistory } from '@samsyn/domain/incidents/incident-history';
import { timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { evaluateHandOver } from '@samsyn/domain/operating-level-agreements/evaluate-hand-over';
import { handOvers } from '@samsyn/domain/operating-level-agreements/hand-over';
import { type CompiledOperatingLevel, compileOperatingLevel } from '@samsyn/domain/operating-level-agreements/operating-level';
import { IncidentHistories } from '../incidents/incident-histories.js';
import { Changes } from '../platform/realtime/changes.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { MeasureService } from '../results/measure.service.js';
import type { MeasureScope } from '../results/measure-scope.js';
import type { OperatingLevelAgreementEntity } from './operating-level-agreement.entity.js';
import { OperatingLevelAgreementsRepository } from './operating-level-agreements.repository.js';
import { type KeptOutcome, OperatingLevelKeepingRepository } from './operating-level-keeping.repository.js';

/** An agreement ready to measure with, and who may see what comes of it. */
interface Ready {
  supplierIds: readonly string[];
  compiled: CompiledOperatingLevel;
}

/** Keeps how hand-overs count up to date with the evidence, by the jobs that measure it. */
@Injectable()
export class OperatingLevelKeeper {
  constructor(
    private readonly agreements: OperatingLevelAgreementsRepository,
    private readonly rows: OperatingLevelKeepingRepository,
    private readonly histories: IncidentHistories,
    private readonly measuring: MeasureService,
    private readonly changes: Changes,
  ) {}

  /**
   * R4–R9, R21: measures the hand-overs of the incidents in scope as known at the transaction's `now`, after the hand-off
   * ledger has been kept in it, and tells open pages what that changes. Doing so again changes no row.
   */
  async keep(tx: TenantTransaction, scope: MeasureScope): Promise<void> {
    // What a service level promises changes nothing between suppliers.
    if (scope.serviceLevelIds) return;
    await this.rows.lock(tx);
    const agreements = await this.agreements.all(tx);
    const touched = await this.measure(tx, agreements, scope);
    await this.tell(tx, agreements.filter(({ id }) => touched.has(id)));
  }

  /** Measures all hand-overs that these agreements speak about, and tells open pages. */
  async keepAgreements(tx: TenantTransaction, ids: readonly string[]): Promise<void> {
    await this.rows.lock(tx);
    const agreements = (await this.agreements.all(tx)).filter(({ id }) => ids.includes(id));
    await this.measure(tx, agreements, {});
    await this.rows.measured(tx, agreements.map(({ id }) => id));
    await this.tell(tx, agreements);
  }

  /** The ids of the agreements that count anything differently now. */
  private async measure(tx: TenantTransaction, agreements: readonly OperatingLevelAgreementEntity[], scope: MeasureScope): Promise<Set<string>> {
    const touched = new Set<string>();
    const ready = await this.ready(tx, agreements);
    const ids = agreements.map(({ id }) => id);
    for (let after: string | null = null; ready.length > 0;) {
      const incidentIds = await this.rows.incidents(tx, ids, scope, after);
      if (incidentIds.length === 0) break;
      const known = await this.histories.load(tx, incidentIds);
      const outcomes = known.flatMap((each) => outcomesOf(each, ready, tx.now.getTime()));
      for (const id of await this.rows.replace(tx, ids, incidentIds, outcomes)) touched.add(id);
      after = incidentIds.at(-1) ?? null;
    }
    return touched;
  }

  private async tell(tx: TenantTransaction, agreements: readonly OperatingLevelAgreementEntity[]): Promise<void> {
    const topic = 'operating-level-agreements';
    await this.changes.record(tx, ...agreements.map(({ id, supplierIds }) => ({ topic, subjectId: id, supplierIds, kind: 'measured' }) as const));
  }

  private async ready(tx: TenantTransaction, agreements: readonly OperatingLevelAgreementEntity[]): Promise<Ready[]> {
    const ready: Ready[] = [];
    for (const { supplierIds, pauseReasons, calendarId, ...terms } of agreements) {
      const found = await this.measuring.calendar(tx, calendarId);
      if (!found) throw new Error(`agreement ${terms.id} has no calendar`);
      const compiled = compileOperatingLevel({ ...terms, allowedPauseReasons: pauseReasons }, found.calendar, found.zone);
      ready.push({ supplierIds, compiled });
    }
    return ready;
  }
}

function outcomesOf(
  { incidentId, history }: { incidentId: string; history: IncidentHistory },
  ready: readonly Ready[],
  now: number,
): KeptOutcome[] {
  const timeline = timelineOf(history, now);
  return handOvers(timeline).flatMap((handOver) =>
    ready.flatMap(({ supplierIds, compiled }) => {
      const outcome = evaluateHandOver(compiled, timeline, handOver);
      if (outcome === null) return [];
      const { sequence, at } = handOver;
      return [{ agreementId: compiled.terms.id, incidentId, sequence, supplierIds, handedOverAt: at, outcome }];
    }),
  );
}
