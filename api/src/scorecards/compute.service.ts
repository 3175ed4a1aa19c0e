import { Injectable } from '@nestjs/common';
import type { MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import { scoreMonth } from '@samsyn/domain/scorecards/score-month';
import { periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { Periods } from '../periods/periods.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { FiguresService } from '../results/figures.service.js';
import { lockMeasuring } from '../results/measuring-lock.js';
import { monthsBetween } from '../results/period-results.js';
import { FrozenInputs } from './closes/freezing/frozen-inputs.service.js';
import { type MonthFacts, MonthFactsService } from './inputs/month-facts.service.js';
import { MonthInputsService } from './inputs/month-inputs.service.js';
import { MaterialRepository } from './material.repository.js';
import { scoreDetails } from './score-detail-document.js';
import { scorecardDocument, type ScoredMonth } from './scorecard-document.js';
import { ScorecardsRepository } from './scorecards.repository.js';

/** A score's history goes back this many months, its own included. */
const trendMonths = 12;

@Injectable()
export class ScorecardComputation {
  constructor(
    private readonly figures: FiguresService,
    private readonly material: MaterialRepository,
    private readonly scorecards: ScorecardsRepository,
    private readonly facts: MonthFactsService,
    private readonly inputs: MonthInputsService,
    private readonly frozen: FrozenInputs,
    private readonly periods: Periods,
  ) {}

  /**
   * R23–R25: makes the documents of the months given and of those whose trend or change they are part of; without
   * months, all. From unchanged inputs come the same documents, which are then left as they are; so are those of closed
   * months, which others show as they were closed.
   */
  async compute(tx: TenantTransaction, touched?: readonly string[]): Promise<void> {
    await lockMeasuring(tx);
    const known = await this.figures.periods(tx);
    const [first, last] = [known[0], known.at(-1)];
    const all = first === undefined || last === undefined ? [] : monthsBetween(first, last);
    const closed = await this.periods.closed(tx);
    const open = (month: string) => !closed.has(month);
    const wanted = (touched ? within(all, touched) : all).filter(open);
    const from = wanted[0];
    const to = wanted.at(-1);
    const stale = [...new Set([...wanted, ...(touched ?? (await this.storedMonths(tx)))])].filter(open);
    if (from === undefined || to === undefined) return this.scorecards.replace(tx, stale, [], []);
    const months = all.filter((month) => month >= shiftPeriod(from, 1 - trendMonths) && month <= to);
    const facts = await this.facts.of(tx, months);
    const scored = await this.score(tx, months, facts);
    const [suppliers, towers] = [await this.material.suppliers(tx), await this.material.towers(tx)];
    const contracts = await this.material.contractNames(tx);
    const current = periodOf(tx.now.getTime(), await this.material.zone(tx));
    const documents = wanted.flatMap((period) => {
      const own = {
        open: period >= current,
        months: scored.filter(({ inputs }) => inputs.period <= period && inputs.period > shiftPeriod(period, -trendMonths)),
        counts: facts.counts.filter((each) => each.period === period),
        downtime: facts.downtimes.get(period) ?? { suppliers: [], towers: [] },
        ...{ suppliers, towers, contracts },
      };
      const readers = [null, ...(own.months.at(-1)?.scores.suppliers.keys() ?? [])];
      return readers.map((reader) => scorecardDocument(own, reader));
    });
    const details = scored.filter(({ inputs }) => wanted.includes(inputs.period)).flatMap(({ inputs, scores }) => scoreDetails(inputs, scores));
    await this.periods.know(tx, wanted);
    await this.scorecards.replace(tx, stale, documents, details);
  }

  /** Months that an earlier version of the portal made, which then lack what is told now. */
  outdated(tx: TenantTransaction): Promise<string[]> {
    return this.scorecards.withoutDetails(tx);
  }

  private async score(tx: TenantTransaction, months: readonly string[], facts: MonthFacts): Promise<ScoredMonth[]> {
    const frozen = await this.frozen.of(tx, months);
    return (await this.inputs.gather(tx, months, facts)).map((today) => {
      const inputs = frozen.get(today.period) ?? today;
      return { inputs, scores: scoreMonth(inputs) };
    });
  }

  /** R25: what the scores of one month would be made from today. */
  async inputsOf(tx: TenantTransaction, period: string): Promise<MonthInputs> {
    const [inputs] = await this.inputs.gather(tx, [period], await this.facts.of(tx, [period]));
    if (!inputs) throw new Error('a month has inputs');
    return inputs;
  }

  private async storedMonths(tx: TenantTransaction): Promise<string[]> {
    return (await this.scorecards.periods(tx)).map(({ period }) => period);
  }
}

/** Those of all months that show a figure of a touched one. */
function within(all: readonly string[], touched: readonly string[]): string[] {
  return all.filter((month) => touched.some((one) => one <= month && month < shiftPeriod(one, trendMonths)));
}
