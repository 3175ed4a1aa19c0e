import { Injectable } from '@nestjs/common';
import Fraction from 'fraction.js';
import { type BenefitUnit, figureOver, improvement, type MonthFigure } from '@samsyn/domain/innovation/benefit';
import { displayed } from '@samsyn/domain/numbers/display';
import { formatRatio, parseRatio } from '@samsyn/domain/numbers/decimal';
import { traitsOf, type Metric } from '@samsyn/domain/service-levels/metric';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ResultsService } from '../../results/results.service.js';
import type { BenefitEntity } from './benefit.entity.js';

export interface Reading {
  /** Exact ratios in the benefit's unit; null where nothing was measured. */
  before: string | null;
  after: string | null;
  improvement: Fraction | null;
  ruleVersion: string | null;
}

/** What a benefit read from results is measured in; null of a metric that none can be read from. */
export function unitOfMetric(metric: string): BenefitUnit | null {
  const { unit } = traitsOf(metric as Metric);
  const units: Partial<Record<string, BenefitUnit>> = { percent: 'percentage_points', ms: 'minutes', count: 'count' };
  return units[unit] ?? null;
}

type Periods = Pick<BenefitEntity, 'serviceLevelId' | 'baselineFrom' | 'baselineTo' | 'measureFrom' | 'measureTo'>;

/** R26: a benefit as a service level's stored results say it, before and after, with the version of the rule they were measured by. */
@Injectable()
export class BenefitReadings {
  constructor(private readonly results: ResultsService) {}

  async of(tx: TenantTransaction, { serviceLevelId, ...periods }: Periods): Promise<Reading | null> {
    if (serviceLevelId === null) return null;
    const all = await this.results.all(tx, { serviceLevelId });
    const over = (from: string, to: string) =>
      all.filter(({ period, exactValue }) => exactValue !== null && period >= from.slice(0, 7) && period <= to.slice(0, 7));
    const [earlier, later] = [over(periods.baselineFrom, periods.baselineTo), over(periods.measureFrom, periods.measureTo)];
    const figure = (found: typeof all) => figureOver(found.map(({ exactValue, volume, unit }): MonthFigure => ({
      value: parseRatio(exactValue ?? '0').div(unit === 'ms' ? 60_000 : 1),
      volume: Math.max(volume, 1),
    })));
    const [before, after] = [figure(earlier), figure(later)];
    const newest = later[0] ?? earlier[0];
    return {
      before: before && formatRatio(before),
      after: after && formatRatio(after),
      improvement: before && after && newest ? improvement(before, after, newest.direction) : null,
      ruleVersion: newest ? (await this.results.get(tx, newest.id)).ruleVersion : null,
    };
  }
}

/** A ratio with two decimals, never better than it is. */
export const shownRatio = (ratio: string | null): string | null => ratio && displayed(parseRatio(ratio), 'higher_is_better');
