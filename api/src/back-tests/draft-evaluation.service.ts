import { Injectable } from '@nestjs/common';
import { timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { supplierClocks } from '@samsyn/domain/incidents/supplier-clock';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { evaluateIncident } from '@samsyn/domain/service-levels/outcome';
import type { OutcomeCounts } from '@samsyn/domain/service-levels/share-within-target';
import { money } from '@samsyn/domain/numbers/money';
import { defaultCreditTerms } from '@samsyn/domain/credits/credit-terms';
import { termsOfMonth } from '@samsyn/domain/contracts/contract-terms';
import { periodInterval } from '@samsyn/domain/time/period';
import { ContractTermsService } from '../contracts/contract-terms.service.js';
import { creditTermsOf } from '../contracts/credit-terms.dto.js';
import { chargesOfMonth } from '../credits/contract-charges.js';
import { IncidentHistories } from '../incidents/incident-histories.js';
import { type FieldProblem, invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type CountedEvents, LevelEvents, noEvents } from '../results/level-events.js';
import { windowOf } from '../results/level-figure.js';
import { LevelFigures } from '../results/level-figures.service.js';
import { MeasureService } from '../results/measure.service.js';
import type { WindowFigure } from '../results/window-figure.js';
import { type DraftCredit, draftCredits, type DraftMoney, type DraftMonth } from './draft-credits.js';
import { DraftEvidenceRepository, type NamedPair } from './draft-evidence.repository.js';
import { type DraftLevel, draftLevel, draftProblems } from './draft-level.js';
import type { DraftTermsDto } from './draft.dto.js';
import { Tally } from './tally.js';

const batchSize = 2000;

/** One draft tried on one supplier in one tower. */
interface Trial {
  draft: number;
  pair: NamedPair;
  level: DraftLevel;
  tally: Tally | null;
}

export interface TriedMonth extends WindowFigure {
  draft: number;
  pair: NamedPair;
  month: string;
  counts: OutcomeCounts;
  credit: DraftCredit | null;
}

export interface TrialScope {
  pairs: readonly NamedPair[];
  /** Ascending. */
  months: readonly string[];
}

/** Outages and values have no outcomes to count. */
const withCounts = (found: WindowFigure) => ({ ...found, counts: found.figure.counts ?? { met: 0, missed: 0, running: 0 } });

/** Runs promises that nobody has signed over past evidence; nothing is written. */
@Injectable()
export class DraftEvaluation {
  constructor(
    private readonly repository: DraftEvidenceRepository,
    private readonly histories: IncidentHistories,
    private readonly measuring: MeasureService,
    private readonly figures: LevelFigures,
    private readonly events: LevelEvents,
    private readonly contracts: ContractTermsService,
  ) {}

  /** Everything wrong with drafts that are to be tried on the pairs, each with its field. */
  async problems(
    tx: TenantTransaction,
    drafts: readonly DraftTermsDto[],
    pairs: readonly NamedPair[],
    prefix: (index: number) => string,
  ): Promise<FieldProblem[]> {
    const currencies = [...new Set(pairs.map(({ currency }) => currency))].sort();
    const problems: FieldProblem[] = [];
    for (const [index, draft] of drafts.entries()) {
      const known = await this.measuring.calendar(tx, draft.calendarId);
      const own = [...draftProblems(draft, currencies), ...(known ? [] : [{ field: 'calendarId', code: 'unknown_calendar' }])];
      problems.push(...own.map((problem) => ({ ...problem, field: `${prefix(index)}${problem.field}` })));
    }
    return problems;
  }

  /** Every draft for every pair and month, by draft and pair; `progress` hears how many incidents have been read. */
  async evaluate(
    tx: TenantTransaction,
    drafts: readonly DraftTermsDto[],
    scope: TrialScope,
    progress: (incidents: number) => Promise<void> = async () => undefined,
  ): Promise<TriedMonth[]> {
    const trials = await this.trials(tx, drafts, scope.pairs);
    await this.readIncidents(tx, trials, scope, progress);
    const tried: TriedMonth[] = [];
    for (const trial of trials) tried.push(...(await this.months(tx, trial, drafts[trial.draft], scope.months)));
    return tried;
  }

  private async trials(tx: TenantTransaction, drafts: readonly DraftTermsDto[], pairs: readonly NamedPair[]): Promise<Trial[]> {
    const trials: Trial[] = [];
    for (const [draft, terms] of drafts.entries()) {
      const ready = await this.measuring.calendar(tx, terms.calendarId);
      if (!ready) throw invalid([{ field: 'calendarId', code: 'unknown_calendar' }]);
      for (const pair of pairs) {
        const level = draftLevel(terms, pair, ready);
        const tally = traitsOf(level.terms.metric).evidence === 'incidents' ? new Tally(level) : null;
        trials.push({ draft, pair, level, tally });
      }
    }
    return trials;
  }

  private async readIncidents(
    tx: TenantTransaction,
    trials: readonly Trial[],
    { pairs, months }: TrialScope,
    progress: (incidents: number) => Promise<void>,
  ): Promise<void> {
    const counting = trials.filter(({ tally }) => tally !== null);
    const [first, last] = [months[0], months.at(-1)];
    const [any] = counting;
    if (!any || first === undefined || last === undefined) return;
    const scope = {
      supplierIds: [...new Set(pairs.map(({ supplierId }) => supplierId))],
      from: Math.min(...counting.map(({ level }) => windowOf(level, first).from)),
      to: periodInterval(last, any.level.zone).to,
    };
    const now = tx.now.getTime();
    let read = 0;
    for (let after: string | null = null; ; ) {
      const ids: string[] = await this.repository.incidents(tx, scope, after, batchSize);
      after = ids.at(-1) ?? null;
      if (after === null) return;
      for (const { incidentId, history } of await this.histories.load(tx, ids)) {
        const timeline = timelineOf(history, now);
        for (const clock of supplierClocks(timeline)) {
          for (const { level, pair, tally } of counting) {
            if (pair.supplierId !== clock.supplierId || pair.towerId !== clock.towerId) continue;
            const outcome = evaluateIncident(level, timeline, clock);
            if (outcome.outcome !== 'not_applicable') tally?.add(incidentId, outcome);
          }
        }
      }
      read += ids.length;
      await progress(read);
    }
  }

  private async months(tx: TenantTransaction, trial: Trial, terms: DraftTermsDto | undefined, months: readonly string[]): Promise<TriedMonth[]> {
    const { draft, pair, level, tally } = trial;
    const now = tx.now.getTime();
    const figures: (WindowFigure & { counts: OutcomeCounts })[] = [];
    const payable: DraftMonth[] = [];
    for (const month of months) {
      const found = tally
        ? tally.figure(month, now)
        : withCounts(await this.figures.figure(tx, level, month));
      const events = tally ? tally.events(month) : await this.outages(tx, level, month);
      figures.push(found);
      payable.push({ month, figure: found.figure, events, payable: found.window.complete && found.window.to <= now });
    }
    const credits = draftCredits(level, await this.money(tx, pair, terms), payable);
    return figures.map((found, index) => ({
      ...found,
      draft,
      pair,
      month: months[index] ?? '',
      credit: credits[index] ?? null,
    }));
  }

  private async outages(tx: TenantTransaction, level: DraftLevel, month: string): Promise<CountedEvents> {
    const { metric, seriesId } = level.terms;
    return traitsOf(metric).evidence === 'outages' && seriesId === null ? this.events.outages(tx, level, month) : noEvents;
  }

  /** What is paid: as the draft says, else by the contract the supplier has in the tower. */
  private async money(tx: TenantTransaction, { contractId }: NamedPair, draft: DraftTermsDto | undefined): Promise<DraftMoney | null> {
    const terms = draft?.creditTerms ? creditTermsOf(draft.creditTerms) : null;
    if (draft?.charges) {
      const { monthlyChargeMinor, atRiskPercent, currency } = draft.charges;
      const charges = money(monthlyChargeMinor, currency);
      return {
        startsOn: null,
        charges: () => charges,
        atRiskPercent: () => atRiskPercent,
        terms: () => terms ?? defaultCreditTerms,
      };
    }
    const contract = await this.contracts.of(tx, contractId);
    const agreed = (month: string) => termsOfMonth(contract.versions, month);
    return {
      startsOn: contract.startsOn,
      charges: (month) => chargesOfMonth(contract, month),
      atRiskPercent: (month) => agreed(month).atRiskPercent,
      terms: (month) => terms ?? agreed(month).creditTerms,
    };
  }
}
