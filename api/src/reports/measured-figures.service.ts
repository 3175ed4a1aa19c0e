import { Injectable } from '@nestjs/common';
import type { FormDefinition } from '@samsyn/domain/forms/form';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { inReportUnit } from '@samsyn/domain/reports/measured-value';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { lastMonthOf } from '@samsyn/domain/time/period';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ResultDto } from '../results/results.dto.js';
import { ResultsService } from '../results/results.service.js';
import { sourcedNumbers } from './form-content.js';
import type { MeasuredFigureDto } from './reports.dto.js';

/** What the portal itself measured for the figures of a report. */
@Injectable()
export class MeasuredFigures {
  constructor(private readonly results: ResultsService) {}

  /** R22: the contract's results in the period's last month (where windows longer than a month end), one for each sourced number. */
  async of(
    tx: TenantTransaction,
    definition: FormDefinition,
    { contractId, supplierId, period }: { contractId: string; supplierId: string; period: string },
  ): Promise<MeasuredFigureDto[]> {
    const numbers = sourcedNumbers(definition);
    if (numbers.length === 0) return [];
    const results = await this.results.all(tx, { supplierId, period: lastMonthOf(period) });
    const byCode = newestByCode(results.filter((result) => result.contractId === contractId));
    return numbers.map(({ key: item, source, unit, decimals }) => {
      const result = byCode.get(source);
      return {
        item,
        value: result ? shownIn(result, unit, decimals) : null,
        serviceLevelId: result?.serviceLevelId ?? null,
        resultId: result?.id ?? null,
      };
    });
  }
}

/** Two wordings of a promise may each have a figure in the month one gave way to the other: the later one is reported. */
function newestByCode(results: readonly ResultDto[]): Map<string, ResultDto> {
  const newest = new Map<string, ResultDto>();
  for (const result of results) {
    const known = newest.get(result.code);
    if (!known || known.windowTo < result.windowTo) newest.set(result.code, result);
  }
  return newest;
}

function shownIn({ exactValue, metric, direction }: ResultDto, unit: string, decimals: number): string | null {
  const value = exactValue === null ? null : inReportUnit(parseRatio(exactValue), traitsOf(metric).unit, unit);
  return value === null ? null : displayed(value, direction, decimals);
}
