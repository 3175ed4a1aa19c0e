import { Injectable } from '@nestjs/common';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { operatingFigure } from '@samsyn/domain/operating-level-agreements/operating-figure';
import { operatingTraitsOf } from '@samsyn/domain/operating-level-agreements/operating-level';
import { periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { monthsBetween } from '../results/period-results.js';
import { ResultsService } from '../results/results.service.js';
import { type HandOverCounts, HandOversRepository } from './hand-overs.repository.js';
import type { OperatingLevelAgreementEntity } from './operating-level-agreement.entity.js';
import type { OperatingFigureDto, OperatingFigureQueryDto } from './operating-level-agreements.dto.js';

type Measured = Pick<OperatingLevelAgreementEntity, 'id' | 'metric' | 'target' | 'minimumVolume'>;

const shownMonths = 12;
const mostMonths = 120;

/** The monthly figures of agreements, from the hand-overs that count in each month. */
@Injectable()
export class OperatingFigures {
  constructor(
    private readonly handOvers: HandOversRepository,
    private readonly results: ResultsService,
  ) {}

  /** What says the figure of each of these agreements in a month. */
  async inMonth(tx: TenantTransaction, ids: readonly string[], period: string): Promise<(agreement: Measured) => OperatingFigureDto> {
    const current = await this.current(tx);
    const counts = await this.handOvers.counts(tx, ids, period, period);
    return (agreement) => figureOf(agreement, period, counts, current);
  }

  /** One for each month asked for, ascending. */
  async ofAgreement(tx: TenantTransaction, agreement: Measured, query: OperatingFigureQueryDto): Promise<OperatingFigureDto[]> {
    const current = await this.current(tx);
    const to = query.to ?? current;
    const from = query.from ?? shiftPeriod(to, 1 - shownMonths);
    if (to < from) throw invalid([{ field: 'to', code: 'reversed_interval' }]);
    if (to >= shiftPeriod(from, mostMonths)) throw invalid([{ field: 'to', code: 'too_many_months', params: { most: mostMonths } }]);
    const counts = await this.handOvers.counts(tx, [agreement.id], from, to);
    return monthsBetween(from, to).map((period) => figureOf(agreement, period, counts, current));
  }

  /** The organisation's current month: what still runs belongs to it. */
  async current(tx: TenantTransaction): Promise<string> {
    return periodOf(tx.now.getTime(), await this.results.zone(tx));
  }
}

function figureOf(agreement: Measured, period: string, counts: readonly HandOverCounts[], current: string): OperatingFigureDto {
  const own = counts.filter(({ agreementId }) => agreementId === agreement.id);
  const { met = 0, missed = 0 } = own.find((each) => each.period === period) ?? {};
  const running = period === current ? (own.find((each) => each.period === null)?.running ?? 0) : 0;
  const { value, verdict, volume } = operatingFigure({ met, missed }, agreement);
  const { direction } = operatingTraitsOf(agreement.metric);
  return {
    ...{ period, met, missed, running, volume, verdict },
    value: value && displayed(value, direction),
    exactValue: value && formatRatio(value),
  };
}
