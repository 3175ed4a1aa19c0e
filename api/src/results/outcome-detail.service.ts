import { Injectable } from '@nestjs/common';
import { formatInstant } from '@samsyn/domain/time/instant';
import { IncidentHistories } from '../incidents/incident-histories.js';
import { notFound } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { incidentOutcomes, type HolderOutcome } from './incident-outcomes.js';
import { MeasureService } from './measure.service.js';
import { type NamedLevel, OutcomeDetailRepository } from './outcome-detail.repository.js';
import type { IncidentOutcomeDto } from './results.dto.js';

const text = (at: number | null) => (at === null ? null : formatInstant(at));

@Injectable()
export class OutcomeDetailService {
  constructor(
    private readonly histories: IncidentHistories,
    private readonly measuring: MeasureService,
    private readonly repository: OutcomeDetailRepository,
  ) {}

  /** Every clock of one incident, reckoned anew from its history, so that each says why it counts as it does. */
  async ofIncident(tx: TenantTransaction, incidentId: string): Promise<IncidentOutcomeDto[]> {
    const [known] = await this.histories.load(tx, [incidentId]);
    if (!known) throw notFound();
    const catalogue = await this.measuring.catalogue(tx);
    // The catalogue holds what the caller may see: a vendor its own promises alone.
    const holders = incidentOutcomes(known.history, catalogue, tx.now.getTime());
    const levelIds = holders.map(({ level }) => level.terms.id);
    const names = await this.repository.names(tx, levelIds);
    const results = await this.repository.results(
      tx,
      levelIds,
      holders.flatMap(({ outcome }) => outcome.period ?? []),
    );
    return names.flatMap((name) => {
      const holder = holders.find(({ level }) => level.terms.id === name.serviceLevelId);
      if (!holder) return [];
      const { period } = holder.outcome;
      const result = results.find(
        (each) => each.serviceLevelId === name.serviceLevelId && each.period === period,
      );
      return [present(name, holder, result?.id ?? null)];
    });
  }
}

function present(name: NamedLevel, { outcome }: HolderOutcome, resultId: string | null): IncidentOutcomeDto {
  return {
    ...name,
    outcome: outcome.outcome,
    overdue: outcome.overdue,
    period: outcome.period,
    resultId,
    startedAt: formatInstant(outcome.startedAt),
    dueAt: text(outcome.dueAt),
    stoppedAt: text(outcome.stoppedAt),
    elapsedMs: outcome.elapsedMs,
    targetMs: outcome.targetMs,
    excluded: outcome.excluded.map(({ from, to, reason }) => ({
      from: formatInstant(from),
      to: formatInstant(to),
      reason,
    })),
    reasons: outcome.reasons.map(({ rule, code, params }) => ({ rule, code, params: { ...params } })),
  };
}
