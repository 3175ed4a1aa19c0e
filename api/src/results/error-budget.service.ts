import { Injectable } from '@nestjs/common';
import { displayed } from '@samsyn/domain/numbers/display';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { hasErrorBudget, windowBudget, type BudgetEvidence, type WindowBudget } from '@samsyn/domain/service-levels/window-budget';
import { periodInterval, periodOf } from '@samsyn/domain/time/period';
import type Fraction from 'fraction.js';
import { notFound, Problem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ErrorBudgetDto } from './error-budget.dto.js';
import type { MeasuredLevel } from './level-catalogue.js';
import { LevelEvidenceRepository } from './level-evidence.repository.js';
import { windowOf } from './level-figure.js';
import { LevelFigures } from './level-figures.service.js';
import { MeasureService } from './measure.service.js';
import { inForceIn, monthsBetween } from './period-results.js';

/** A budget with the promise and the part of its window that it is of. */
export interface ExactBudget {
  level: MeasuredLevel;
  period: string;
  window: { from: number; to: number };
  budget: WindowBudget;
}

@Injectable()
export class ErrorBudgets {
  constructor(
    private readonly measuring: MeasureService,
    private readonly figures: LevelFigures,
    private readonly repository: LevelEvidenceRepository,
  ) {}

  /**
   * R15: the budget of one wording of a promise over the window of a month. 409 no_error_budget of a metric that has
   * none, no_outage_evidence where nobody has recorded any, not_in_force in a month without the promise.
   */
  async of(tx: TenantTransaction, id: string, asked: string | undefined): Promise<ErrorBudgetDto> {
    const { level, period, window, budget } = await this.exact(tx, id, asked);
    return dto(level, period, window, tx.now.getTime(), budget);
  }

  /** R15: the same, in exact numbers. */
  async exact(tx: TenantTransaction, id: string, asked: string | undefined): Promise<ExactBudget> {
    const level = (await this.measuring.catalogue(tx)).levels.find(({ terms }) => terms.id === id);
    if (!level) throw notFound();
    const { metric } = level.terms;
    if (!hasErrorBudget(metric)) throw new Problem(409, 'no_error_budget', { metric });
    const now = tx.now.getTime();
    const period = asked ?? (await this.repository.lastMeasured(tx, id)) ?? lastMonth(level, now);
    if (!inForceIn(level, period)) throw new Problem(409, 'not_in_force', { period });
    const whole = windowOf(level, period);
    // A quarter's or a year's budget is that of all of it, not of the part up to the month's end.
    const window = { from: whole.from, to: Math.max(whole.to, Math.min(endOfWindow(level, period), level.inForce.to)) };
    const until = { from: window.from, to: Math.max(window.from, Math.min(window.to, now)) };
    const evidence = await this.evidence(tx, level, until, period);
    return { level, period, window, budget: windowBudget(level, window, now, evidence) };
  }

  private async evidence(
    tx: TenantTransaction,
    level: MeasuredLevel,
    window: { from: number; to: number },
    period: string,
  ): Promise<BudgetEvidence> {
    const { terms, zone } = level;
    if (traitsOf(terms.metric).evidence === 'outages') {
      const found = await this.figures.outages(tx, level, window);
      if (found?.kind !== 'outages') throw new Problem(409, 'no_outage_evidence');
      return found;
    }
    const last = periodOf(Math.max(window.from, window.to - 1), zone);
    const months = monthsBetween(periodOf(window.from, zone), last > period ? last : period);
    const counted = { ...window, months: terms.window.kind === 'rolling' ? null : months };
    return { kind: 'outcomes', days: await this.repository.countsByDay(tx, terms.id, counted, zone) };
  }
}

/** The month of now, or the last one in which an ended wording was in force. */
function lastMonth({ inForce, zone }: MeasuredLevel, now: number): string {
  return periodOf(Math.max(inForce.from, Math.min(now, inForce.to - 1)), zone);
}

function endOfWindow({ terms, zone }: MeasuredLevel, period: string): number {
  const { kind } = terms.window;
  const month = periodInterval(period, zone);
  return kind === 'quarter' || kind === 'year' ? periodInterval(periodOf(month.from, zone, kind), zone).to : month.to;
}

function dto(
  { terms }: MeasuredLevel,
  period: string,
  window: { from: number; to: number },
  now: number,
  { unit, budget, estimated, days, runsOutOn }: WindowBudget,
): ErrorBudgetDto {
  const spent = (value: Fraction) => displayed(value, 'lower_is_better');
  const left = (value: Fraction) => displayed(value, 'higher_is_better');
  const { allowed, consumed, remaining, remainingPercent, burnRate, forecast } = budget;
  return {
    serviceLevelId: terms.id,
    period,
    unit,
    windowFrom: new Date(window.from).toISOString(),
    windowTo: new Date(window.to).toISOString(),
    ended: now >= window.to,
    estimated,
    expectedTarget: terms.expectedTarget,
    allowed: left(allowed),
    consumed: spent(consumed),
    remaining: left(remaining),
    remainingPercent: remainingPercent && left(remainingPercent),
    burnRate: burnRate && spent(burnRate),
    forecast: forecast && spent(forecast),
    runsOutOn,
    days: days.map((day) => ({
      date: day.date,
      consumed: spent(day.consumed),
      remaining: left(day.remaining),
      even: left(day.even),
    })),
  };
}
