import { Injectable } from '@nestjs/common';
import type { CompiledCalendar } from '@samsyn/domain/time/compiled-calendar';
import { formatInstant } from '@samsyn/domain/time/instant';
import { IncidentHistories } from '../incidents/incident-histories.js';
import { notFound } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { incidentOutcomes, type HolderOutcome } from './incident-outcomes.js';
import { MeasureService } from './measure.service.js';
import { type NamedLevel, OutcomeDetailRepository } from './outcome-detail.repository.js';
import type { IncidentOutcomeDto, TickingDto } from './results.dto.js';

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
      return [present(name, holder, { resultId: result?.id ?? null, now: tx.now.getTime() })];
    });
  }
}

function present(
  name: NamedLevel,
  { level, outcome }: HolderOutcome,
  { resultId, now }: { resultId: string | null; now: number },
): IncidentOutcomeDto {
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
    allowedPauseReasons: [...level.terms.allowedPauseReasons],
    ticking: outcome.stoppedAt === null ? ticking(level.calendar, outcome, now) : null,
  };
}

const twoWeeks = 14 * 24 * 3_600_000;

/** The clock stands still where an excluded time reaches up to now. */
function ticking(calendar: CompiledCalendar, { excluded }: HolderOutcome['outcome'], now: number): TickingDto {
  const windows: { from: string; to: string }[] = [];
  for (let window = calendar.windowAfter(now); window && window.from < now + twoWeeks; window = calendar.windowAfter(window.to))
    windows.push({ from: formatInstant(Math.max(window.from, now)), to: formatInstant(window.to) });
  return { asOf: formatInstant(now), running: !excluded.some(({ to }) => to >= now), windows };
}
