import { Injectable } from '@nestjs/common';
import Fraction from 'fraction.js';
import { fixed, parseRatio } from '@samsyn/domain/numbers/decimal';
import type { RegisterFigure } from '@samsyn/domain/scorecards/score-model';
import { RegisterMeasures } from '../platform/registers/register-measures.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { OutcomeStudiesRepository, type StoredIndicator } from './outcome-studies.repository.js';

const decimals = 6;

/** What the portal itself says of the organisation in a month. */
@Injectable()
export class PortalFigures {
  constructor(
    private readonly studies: OutcomeStudiesRepository,
    private readonly registers: RegisterMeasures,
  ) {}

  /** Null where nothing was measured: a score as it is published, a register's figure as the mean of its suppliers by volume. */
  async of(tx: TenantTransaction, { source, figure }: Pick<StoredIndicator, 'source' | 'figure'>, period: string): Promise<string | null> {
    if (figure === null || source === 'hand') return null;
    if (source === 'score') return this.studies.dimensionScore(tx, period, figure);
    const measures = await this.registers.of(tx, new Set([figure as RegisterFigure]), [period]);
    const weighed = measures.flatMap(({ value, volume }) => (value === null ? [] : [{ value: parseRatio(value), weight: volume ?? 1 }]));
    const weight = weighed.reduce((all, one) => all + one.weight, 0);
    if (weight === 0) return null;
    const mean = weighed.reduce((all, one) => all.add(one.value.mul(one.weight)), new Fraction(0)).div(weight);
    return fixed(mean.round(decimals), decimals);
  }
}
