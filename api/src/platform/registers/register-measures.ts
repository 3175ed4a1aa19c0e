import { Injectable } from '@nestjs/common';
import type { RegisterEvidenceKind } from '@samsyn/domain/scorecards/month-inputs';
import type { RegisterFigure } from '@samsyn/domain/scorecards/score-model';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** What a register says of a supplier, or closer of one of its towers or contracts, in a month. */
export interface RegisterMeasure {
  /** `YYYY-MM` */
  readonly period: string;
  readonly figure: RegisterFigure;
  readonly supplierId: string;
  readonly towerId: string | null;
  readonly contractId: string | null;
  /** Ratio in the figure's unit; `null` where there was nothing to measure yet. */
  readonly value: string | null;
  /** The cases it is made of, where it counts any. */
  readonly volume: number | null;
  readonly evidence: { readonly kind: RegisterEvidenceKind; readonly id: string | null };
}

/** A register whose figures can be scored. */
export interface RegisterSource {
  readonly figures: readonly RegisterFigure[];
  /** Of all its figures, in the months (`YYYY-MM`). The same answer for the same rows: it is frozen when a month closes. */
  measures(tx: TenantTransaction, periods: readonly string[]): Promise<RegisterMeasure[]>;
}

/** Each register whose figures can be scored registers when it starts. */
@Injectable()
export class RegisterMeasures {
  private readonly sources: RegisterSource[] = [];

  register(source: RegisterSource): void {
    this.sources.push(source);
  }

  /** The figures that are asked for; a register that has none of them is not read. */
  async of(tx: TenantTransaction, figures: ReadonlySet<RegisterFigure>, periods: readonly string[]): Promise<RegisterMeasure[]> {
    const found: RegisterMeasure[] = [];
    for (const source of this.sources) if (source.figures.some((figure) => figures.has(figure))) found.push(...(await source.measures(tx, periods)));
    return found.filter(({ figure }) => figures.has(figure));
  }
}
